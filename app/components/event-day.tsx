import { Form } from "@remix-run/react";
import type { DayPeopleView, DayPerson } from "#app/views/day-people.ts";
import { Button } from "./button.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { Field } from "./form/index.ts";
import { Paging } from "./paging.tsx";
import { StatusTabs } from "./workbench-nav.tsx";

interface MissedRow {
  readonly id: string;
  readonly place: string;
  readonly who: string;
  readonly reason: string;
  readonly offers: readonly { readonly id: string; readonly who: string; readonly words: string }[];
}

/** Meetings that one side missed, and to whom their tables were offered. */
export function DayMissed({ rows }: { rows: readonly MissedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="sheet pad stack" aria-labelledby="missed-title">
      <h2 id="missed-title">未到场 {rows.length} 场</h2>
      <ul className="desk-lines">
        {rows.map(({ id, place, who, reason, offers }) => (
          <li key={id}>
            <strong>{place}</strong> <span>{who}</span>
            <small className="quiet block">{reason}</small>
            {offers.map((offer) => (
              <small key={offer.id} className="block">
                空桌提供给 {offer.who}：{offer.words}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DoubtfulRow {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly where: string;
  readonly words: string;
}

/** Scans that let nobody in anew, each with why. */
export function DoubtfulScans({ rows }: { rows: readonly DoubtfulRow[] }) {
  if (rows.length === 0) return null;
  return (
    <details className="fold sheet pad">
      <summary>重复和无效的签到 {rows.length} 条</summary>
      <ul className="desk-lines">
        {rows.map(({ id, what, who, where, words }) => (
          <li key={id}>
            <strong>{what}</strong> <span>{who}</span>
            <small className="quiet block">{where}</small>
            <small className="block">{words}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Everybody who is expected, with the pass and whether they came: by name, by tab, page by page. */
export function DayPeople({ people, mayWrite }: { people: DayPeopleView; mayWrite: boolean }) {
  const { path, q, show, all, tabs, rows, page, pages, pagePaths } = people;
  if (all === 0) return null;
  return (
    <section className="stack" aria-labelledby="people">
      <h2 id="people">人员和入场证</h2>
      <Form action={`${path}#people`} className="filters">
        {show !== "all" && <input type="hidden" name="show" value={show} />}
        <Field key={q} name="q" label="姓名或企业" defaultValue={q} />
        <Button>查找</Button>
      </Form>
      <StatusTabs tabs={tabs} label="按签到" />
      {rows.length === 0 ? (
        <p className="quiet">没有符合条件的人员。</p>
      ) : (
        <div className="sheet">
          <DataTable className="postings day-people" caption="人员和入场证">
            <DataHead>
              <DataRow>
                <ColumnHead>姓名</ColumnHead>
                <ColumnHead>签到</ColumnHead>
                <ColumnHead>入场证</ColumnHead>
                <ColumnHead>
                  <span className="vh">操作</span>
                </ColumnHead>
              </DataRow>
            </DataHead>
            <DataBody>
              {rows.map((row) => (
                <DataRow key={`${row.participationId}.${row.attendeeId}`}>
                  <RowHead>
                    {row.name}
                    <small>{row.organisation}</small>
                  </RowHead>
                  <Cell data-label="签到">{row.came || <span className="none">未签到</span>}</Cell>
                  <Cell data-label="入场证">{row.pass ? "有效" : "已作废"}</Cell>
                  <Cell className="todo">{mayWrite && <PassMoves row={row} />}</Cell>
                </DataRow>
              ))}
            </DataBody>
          </DataTable>
        </div>
      )}
      <Paging page={page} pages={pages} hrefOf={(each) => pagePaths[each - 1] ?? path} />
    </section>
  );
}

function PassMoves({ row: { participationId, attendeeId, name, pass } }: { row: DayPerson }) {
  return (
    <Form method="post" className="actions">
      <input type="hidden" name="participation" value={participationId} />
      <input type="hidden" name="attendee" value={attendeeId} />
      <Button name="intent" value="reissue" small>
        {pass ? "换新证" : "补发"}
        <span className="vh">：{name}</span>
      </Button>
      {pass && (
        <Button name="intent" value="revoke" small>
          作废<span className="vh">：{name}</span>
        </Button>
      )}
    </Form>
  );
}
