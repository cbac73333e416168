import { Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { ScheduleDeskPage } from "#app/views/schedule-desk-page.ts";
import { scheduleHref } from "#app/views/schedule-question.ts";
import { Paging } from "./paging.tsx";
import { AddMeeting, ClosedTables, ScheduleHistory } from "./schedule-by-hand.tsx";
import { ScheduleGrid } from "./schedule-grid.tsx";
import { SchedulePeople, UnmetMusts, WhoFilter } from "./schedule-lists.tsx";
import { ScheduleMeeting } from "./schedule-meeting.tsx";
import { StatusTabs } from "./workbench-nav.tsx";

interface ScheduleBodyProps extends ScheduleDeskPage {
  /** The meeting that has just been changed. */
  at: string;
  values: FormValues;
  errors: FormErrors;
}

/** The timetable in the view that was chosen, with what can be changed by hand. */
export function ScheduleBody(props: ScheduleBodyProps) {
  const { path, question, tabs, chosen, places, who, history, grid, people, unmet, closures } =
    props;
  const { at, values, errors, mayWrite } = props;
  const href = (changed: Partial<typeof question>) => scheduleHref(path, question, changed);
  const pageHref = (page: number) => href({ page });
  const adding = valueOf(values, "intent") === "add";
  const leaveTo = href({ meeting: "" });
  const panel = chosen && (
    <ScheduleMeeting
      key={`${chosen.id} ${chosen.version}`}
      meeting={chosen}
      places={places}
      mayWrite={mayWrite}
      leaveTo={leaveTo}
      values={values}
      errors={errors}
    />
  );
  return (
    <>
      <StatusTabs tabs={tabs} label="看什么" />
      {chosen && !grid && panel}
      {grid && (
        <section className="stack" aria-label="时间表">
          {grid.sessions.length > 1 && <StatusTabs tabs={grid.sessions} label="场次" />}
          {grid.rooms.length > 1 && <StatusTabs tabs={grid.rooms} label="洽谈厅" />}
          {grid.chosen && (
            <div className="told open" role="status">
              <span>
                已选 <strong>{grid.chosen.name}</strong>
                ：点一个空格，或用方向键走过去按回车，就移到那里。
              </span>{" "}
              <a href="#chosen">换人、锁定、移除</a>　
              <Link to={leaveTo} preventScrollReset>
                不改了
              </Link>
            </div>
          )}
          <ScheduleGrid grid={grid} mayWrite={mayWrite} at={at} leaveTo={leaveTo} />
          <Paging page={grid.page} pages={grid.pages} hrefOf={pageHref} />
          {panel}
        </section>
      )}
      {(people ?? unmet) && <WhoFilter who={who} chosen={question.who} view={question.view} />}
      {people && <SchedulePeople people={people} hrefOf={pageHref} />}
      {unmet && <UnmetMusts unmet={unmet} mayWrite={mayWrite} hrefOf={pageHref} />}
      {closures && (
        <ClosedTables
          closures={closures}
          places={places}
          mayWrite={mayWrite}
          values={values}
          errors={errors}
        />
      )}
      {mayWrite && question.view === "grid" && (
        <AddMeeting
          key={`${question.buyer} ${question.supplier}`}
          who={who}
          places={places}
          values={adding ? values : { buyer: [question.buyer], supplier: [question.supplier] }}
          errors={errors}
          open={question.buyer !== "" || adding}
        />
      )}
      <ScheduleHistory history={history} mayWrite={mayWrite} />
    </>
  );
}
