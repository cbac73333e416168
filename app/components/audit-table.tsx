import { Link } from "@remix-run/react";
import type { AuditRow } from "#app/views/audit-rows.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

interface AuditTableProps {
  rows: readonly AuditRow[];
  /** Lines of many organisations: each is named. */
  whole: boolean;
}

/** Who did what to which thing, when, and how it ended; newest first. */
export function AuditTable({ rows, whole }: AuditTableProps) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption="操作记录，最新在前">
        <DataHead>
          <DataRow>
            <ColumnHead>操作与对象</ColumnHead>
            <ColumnHead>结果</ColumnHead>
            <ColumnHead>{whole ? "账号" : "成员"}</ColumnHead>
            {whole && <ColumnHead>企业</ColumnHead>}
            <ColumnHead>时间（北京）</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row, index) => (
            <DataRow key={index}>
              <RowHead>
                {row.verb}
                {row.thing && (
                  <small>{row.to ? <Link to={row.to}>{row.thing}</Link> : row.thing}</small>
                )}
              </RowHead>
              <Cell>
                <span className={row.refused ? "status declined" : "status accepted"}>
                  {row.outcome}
                </span>
              </Cell>
              <Cell data-label={whole ? "账号" : "成员"}>{row.who}</Cell>
              {whole && <Cell data-label="企业">{row.organisation || "平台"}</Cell>}
              <Cell data-label="时间">
                <time dateTime={row.at} title={`请求编号 ${row.requestId}`}>
                  {row.minute}
                </time>
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
