import { Link } from "@remix-run/react";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { ImportLine } from "#app/views/import-list.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

/** Earlier imports, newest first. */
export function ImportList({ lines }: { lines: readonly ImportLine[] }) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption="导入记录">
        <DataHead>
          <DataRow>
            <ColumnHead>文件</ColumnHead>
            <ColumnHead>状态</ColumnHead>
            <ColumnHead className="num">行数</ColumnHead>
            <ColumnHead>结果</ColumnHead>
            <ColumnHead>上传时间</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {lines.map((line) => (
            <DataRow key={line.to}>
              <RowHead>
                <Link to={line.to}>{line.fileName}</Link>
                <small>{line.noun}</small>
              </RowHead>
              <Cell data-label="状态">
                <span className={`status import-${line.status}`}>{line.statusLabel}</span>
              </Cell>
              <Cell className="num" data-label="行数">
                {line.rows}
              </Cell>
              <Cell data-label="结果">{line.outcome || "还没有写入"}</Cell>
              <Cell data-label="上传时间">
                <time dateTime={line.createdAt}>{minuteInChina(line.createdAt)}</time>
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
