import { Link } from "@remix-run/react";
import type { CheckResult } from "#app/domain/catalogue/phase-out/check.ts";
import { checkResultLabels } from "#app/domain/catalogue/phase-out/check.ts";
import { ResultMark } from "./check-result.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

export interface AssetRow {
  readonly id: string;
  readonly model: string;
  readonly type: string;
  readonly about: string;
  readonly result: CheckResult;
  /** The result before this one, and its day; null where it never was another. */
  readonly before: { readonly on: string; readonly result: CheckResult } | null;
  readonly entry: string;
  readonly rules: readonly string[];
  readonly checkedOn: string;
  readonly retiredOn: string | null;
}

/** A factory's machines in service, each with the result that is kept. */
export function AssetTable({ rows }: { rows: readonly AssetRow[] }) {
  return (
    <div className="sheet">
      <DataTable className="postings machine-rows" caption="在役设备，最近改动在前">
        <DataHead>
          <DataRow>
            <ColumnHead>设备</ColumnHead>
            <ColumnHead>体检结果</ColumnHead>
            <ColumnHead>依据</ColumnHead>
            <ColumnHead>体检日期</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row) => (
            <DataRow key={row.id}>
              <RowHead>
                <Link
                  to={`/workbench/assets/${row.id}`}
                  className={row.model ? "model" : undefined}
                >
                  {row.model || row.type}
                </Link>
                <small>{row.about}</small>
              </RowHead>
              <Cell data-label="体检结果">
                <ResultMark result={row.result} />
                {row.before && (
                  <small>
                    {row.before.on} 时为 {checkResultLabels[row.before.result]}
                  </small>
                )}
                {row.retiredOn && <small>{row.retiredOn} 停用</small>}
              </Cell>
              <Cell data-label="依据">
                {row.entry}
                {row.rules.map((rule) => (
                  <small key={rule}>{rule}</small>
                ))}
                {row.entry === "" && row.rules.length === 0 && "—"}
              </Cell>
              <Cell data-label="体检日期">
                <time dateTime={row.checkedOn}>{row.checkedOn}</time>
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
