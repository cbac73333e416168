import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { eventSideLabels, eventSides } from "#app/domain/events/instance.ts";
import { participationLimits } from "#app/domain/events/participation.ts";
import type { RegistrationList, RegistrationRow } from "#app/views/registration-list.ts";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ParticipationStateTag } from "./event-list.tsx";
import { Field, plainGroup, Select } from "./form/index.ts";
import { Paging } from "./paging.tsx";
import { StatusTabs } from "./workbench-nav.tsx";

interface EventRegistrationsProps {
  list: RegistrationList;
  /** Reasons that were typed, by field. */
  values: Readonly<Record<string, string>>;
  errors: FormErrors;
  /** Shown where nobody has registered at all. */
  none: string;
}

const chosenForm = "approve-chosen";

/** Who wants to come: tabs by state, filters, one line each with everything else folded, pages. */
export function EventRegistrations({ list, values, errors, none }: EventRegistrationsProps) {
  const { path, question, tabs, rows, page, pages, pagePaths } = list;
  const waiting = rows.filter(({ state, moves }) => state === "asked" && moves.includes("approve"));
  if (list.all === 0 && !question.q && !question.side) return <EmptyState title={none} />;
  return (
    <section className="stack" aria-label="报名企业">
      <StatusTabs tabs={tabs} />
      <Form action={path} className="filters">
        {question.state && <input type="hidden" name="state" value={question.state} />}
        <Field key={`q ${question.q}`} name="q" label="企业名称" defaultValue={question.q} />
        <Select
          key={`side ${question.side}`}
          name="side"
          label="身份"
          empty="全部"
          defaultValue={question.side}
          groups={plainGroup(
            eventSides.map((side) => ({ value: side, label: eventSideLabels[side] })),
          )}
        />
        <Select
          key={`sort ${question.sort}`}
          name="sort"
          label="排序"
          defaultValue={question.sort}
          groups={plainGroup([
            { value: "asked", label: "报名先后" },
            { value: "name", label: "企业名称" },
          ])}
        />
        <Button>筛选</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState
          title="没有符合条件的报名"
          ways={[
            <Link key="all" to={path}>
              看全部报名
            </Link>,
          ]}
        />
      ) : (
        <ol className={waiting.length > 1 ? "sheet registrations pickable" : "sheet registrations"}>
          {rows.map((row) => (
            <RegistrationItem
              key={`${row.id} ${row.state}`}
              row={row}
              picked={waiting.length > 1 && waiting.includes(row)}
              reason={values[`reason-${row.id}`] ?? ""}
              errors={errors[`reason-${row.id}`]}
            />
          ))}
        </ol>
      )}
      {waiting.length > 1 && (
        <Form method="post" id={chosenForm} className="actions">
          <Button name="intent" value="approve-chosen" look="ink">
            通过勾选的报名
          </Button>
          <Button name="intent" value="approve-shown">
            通过本页待审核的 {waiting.length} 家
          </Button>
          {waiting.map(({ id }) => (
            <input key={id} type="hidden" name="shown" value={id} />
          ))}
        </Form>
      )}
      <Paging page={page} pages={pages} hrefOf={(each) => pagePaths[each - 1] ?? path} />
    </section>
  );
}

interface RegistrationItemProps {
  row: RegistrationRow;
  /** It can be ticked to be approved with others. */
  picked: boolean;
  reason: string;
  errors: readonly string[] | undefined;
}

function RegistrationItem({ row, picked, reason, errors }: RegistrationItemProps) {
  const { id, name, about, state, moves } = row;
  const field = `reason-${id}`;
  return (
    <li>
      {picked && (
        <label className="pick">
          <input type="checkbox" name="participation" value={id} form={chosenForm} />
          <span className="vh">勾选 {name}</span>
        </label>
      )}
      <div className="who">
        <h3 id={`r-${id}`}>{name}</h3>
        <small>{about}</small>
      </div>
      <div className="decide">
        <ParticipationStateTag state={state} />
        {moves.includes("approve") && (
          <Form method="post">
            <input type="hidden" name="participation" value={id} />
            <Button name="intent" value="approve" small>
              通过<span className="vh">：{name}</span>
            </Button>
          </Form>
        )}
      </div>
      <details open={errors !== undefined}>
        <summary>
          报名内容{moves.includes("refuse") && "，或不通过"}
          <span className="vh">：{name}</span>
        </summary>
        <dl className="facts">
          <div>
            <dt>到场人员</dt>
            <dd>{row.people.join("；")}</dd>
          </div>
          <div>
            <dt>带来</dt>
            <dd>
              {row.brings.length === 0 && "没有"}
              {row.brings.map(({ title, to }) => (
                <Link key={to} to={to} className="block">
                  {title}
                </Link>
              ))}
            </dd>
          </div>
          {row.answers.map(({ words, answer }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
          {row.reason && (
            <div>
              <dt>未通过原因</dt>
              <dd>{row.reason}</dd>
            </div>
          )}
        </dl>
        {moves.includes("refuse") && (
          <Form method="post" className="stack" noValidate>
            <input type="hidden" name="participation" value={id} />
            <Field
              name={field}
              label="不通过的原因，报名企业会看到"
              maxLength={participationLimits.reason}
              defaultValue={reason}
              errors={errors}
            />
            <Button name="intent" value="refuse" small>
              不通过<span className="vh">：{name}</span>
            </Button>
          </Form>
        )}
      </details>
    </li>
  );
}
