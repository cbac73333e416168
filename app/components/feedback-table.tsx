import { Form, Link } from "@remix-run/react";
import {
  opinionLabels,
  opinions,
  unsuitableReasonLabels,
  unsuitableReasons,
} from "#app/domain/matching/feedback.ts";
import { sideLabels, sides } from "#app/domain/trade/inquiry.ts";
import type { FeedbackQuestion } from "#app/use-cases/feedback-port.ts";
import type { FeedbackRow } from "#app/views/feedback-rows.ts";
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
import { Checkbox, plainGroup, Select } from "./form/index.ts";

/** Which opinions to show; a form that only changes the address. */
export function FeedbackFilters({ asked }: { asked: FeedbackQuestion }) {
  return (
    <Form method="get" className="sheet pad audit-filters" aria-label="筛选">
      <Select
        name="opinion"
        label="判断"
        empty="全部"
        groups={plainGroup(opinions.map((value) => ({ value, label: opinionLabels[value] })))}
        defaultValue={asked.opinion ?? ""}
      />
      <Select
        name="reason"
        label="原因"
        empty="全部"
        groups={plainGroup(
          unsuitableReasons.map((value) => ({ value, label: unsuitableReasonLabels[value] })),
        )}
        defaultValue={asked.reason ?? ""}
      />
      <Select
        name="side"
        label="来自"
        empty="双方"
        groups={plainGroup(sides.map((value) => ({ value, label: sideLabels[value] })))}
        defaultValue={asked.side ?? ""}
      />
      <Checkbox name="surprising" value="1" checked={asked.surprising}>
        只看与系统判定相反的
      </Checkbox>
      <p className="actions">
        <Button look="ink">筛选</Button>
        <Link to="?">清除条件</Link>
      </p>
    </Form>
  );
}

/** What people say of matches beside what the matcher had said; newest first. */
export function FeedbackTable({ rows }: { rows: readonly FeedbackRow[] }) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption="匹配反馈，最新在前">
        <DataHead>
          <DataRow>
            <ColumnHead>需求与供给</ColumnHead>
            <ColumnHead>反馈</ColumnHead>
            <ColumnHead>系统当时判定</ColumnHead>
            <ColumnHead>来自</ColumnHead>
            <ColumnHead>时间（北京）</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row) => (
            <DataRow key={row.key}>
              <RowHead>
                <Link to={row.need.to}>{row.need.title}</Link>
                <small>
                  <Link to={row.listing.to}>{row.listing.title}</Link>
                </small>
              </RowHead>
              <Cell>
                <span className={row.suits ? "status accepted" : "status declined"}>
                  {row.opinion}
                </span>
                {row.words && (
                  <>
                    <br />
                    <small>{row.words}</small>
                  </>
                )}
              </Cell>
              <Cell data-label="系统当时判定">
                {row.tier}
                {row.surprising && (
                  <>
                    <br />
                    <small>与反馈相反</small>
                  </>
                )}
              </Cell>
              <Cell data-label="来自">{row.by}</Cell>
              <Cell data-label="时间">
                <time dateTime={row.at}>{row.minute}</time>
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
