import { Link } from "@remix-run/react";
import type { RowLine } from "#app/views/import-page.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";

/** What becomes or became of each row. */
export function ImportRows({ lines }: { lines: readonly RowLine[] }) {
  if (lines.length === 0) return <EmptyState title="没有这样的行" />;
  return (
    <div className="sheet">
      <DataTable className="postings import-rows" caption="逐行结果">
        <DataHead>
          <DataRow>
            <ColumnHead className="num">行</ColumnHead>
            <ColumnHead>标题</ColumnHead>
            <ColumnHead>结果</ColumnHead>
            <ColumnHead>说明</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {lines.map((line) => (
            <DataRow key={line.n} className={line.state === "bad" ? "bad" : undefined}>
              <Cell className="num" data-label="行">
                {line.row}
              </Cell>
              <RowHead>
                {line.to ? <Link to={line.to}>{line.title || "（没有标题）"}</Link> : line.title}
              </RowHead>
              <Cell data-label="结果">
                <span className={`row-state ${line.state}`}>{line.stateLabel}</span>
              </Cell>
              <Cell data-label="说明">
                {line.words.length > 0 ? (
                  <ul>
                    {line.words.map((each) => (
                      <li key={each}>{each}</li>
                    ))}
                  </ul>
                ) : (
                  <span className="quiet">无</span>
                )}
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
