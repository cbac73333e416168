import type { QueueLine } from "#app/use-cases/ports.ts";
import { agoText } from "#app/views/installation-view.ts";
import { jobLabel } from "#app/views/job-labels.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

interface QueueTableProps {
  lines: readonly QueueLine[];
  now: string;
}

const counts = [
  ["waiting", "等待"],
  ["running", "在运行"],
  ["failing", "失败待重试"],
  ["givenUp", "不再重试"],
] as const;

/** The queue by kind of job: how many wait, run and failed, and how long the oldest has been there. */
export function QueueTable({ lines, now }: QueueTableProps) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption="任务队列，按名称">
        <DataHead>
          <DataRow>
            <ColumnHead>任务</ColumnHead>
            {counts.map(([key, head]) => (
              <ColumnHead key={key} className="num">
                {head}
              </ColumnHead>
            ))}
            <ColumnHead className="num">最久</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {lines.map((line) => (
            <DataRow key={line.name}>
              <RowHead>
                {jobLabel(line.name)}
                <small>{line.name}</small>
              </RowHead>
              {counts.map(([key, head]) => (
                <Cell key={key} className="num" data-label={head}>
                  {line[key]}
                </Cell>
              ))}
              <Cell className="num" data-label="最久">
                {line.oldestAt ? agoText(line.oldestAt, now) : ""}
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
