import { Form, Link } from "@remix-run/react";
import type { queueRow } from "#app/views/review-view.ts";
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
import { FindingTags } from "./review-findings.tsx";

export type QueueRow = ReturnType<typeof queueRow>;

/** What waits, oldest first; rows without anything serious can be ticked and approved together. */
export function ReviewQueue({ rows, batch }: { rows: readonly QueueRow[]; batch: boolean }) {
  const table = (
    <div className="sheet">
      <DataTable className="postings review-queue" caption="审核事项">
        <DataHead>
          <DataRow>
            {batch && (
              <ColumnHead>
                <span className="vh">选择</span>
              </ColumnHead>
            )}
            <ColumnHead>事项</ColumnHead>
            <ColumnHead>类型</ColumnHead>
            <ColumnHead>企业</ColumnHead>
            <ColumnHead>{batch ? "预检" : "处理"}</ColumnHead>
            <ColumnHead>{batch ? "提交" : "时间"}</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row, index) => (
            <Row key={row.id} row={row} batch={batch} first={index === 0} />
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
  if (!batch) return table;
  return (
    <Form method="post" className="stack">
      {table}
      <p className="actions">
        <Button look="ink">通过所选</Button>
        <span className="quiet">预检有“须处理”的事项要打开查看，不能批量通过</span>
      </p>
    </Form>
  );
}

function Row({ row, batch, first }: { row: QueueRow; batch: boolean; first: boolean }) {
  return (
    <DataRow>
      {batch && (
        <Cell>
          {row.serious ? (
            <span className="vh">须打开查看</span>
          ) : (
            <label className="tick">
              <input type="checkbox" name="ids" value={row.id} />
              <span className="vh">选择：{row.title}</span>
            </label>
          )}
        </Cell>
      )}
      <RowHead>
        <Link to={row.to} data-key={first ? "j" : undefined}>
          {row.title}
        </Link>
        {row.again && <small>修改后再次提交</small>}
      </RowHead>
      <Cell data-label="类型">{row.kind}</Cell>
      <Cell data-label="企业">
        {row.organisation} <span className="quiet">{row.trust}</span>
      </Cell>
      <Cell data-label={batch ? "预检" : "处理"}>
        {row.decided ? (
          <>
            {row.decided.decision}
            {row.decided.reason && <small className="quiet"> {row.decided.reason}</small>}
          </>
        ) : (
          <FindingTags findings={row.findings} />
        )}
      </Cell>
      <Cell data-label={batch ? "提交" : "时间"}>
        <time>{row.decided?.at ?? row.since}</time>
      </Cell>
    </DataRow>
  );
}
