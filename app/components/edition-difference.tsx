import type { EntryChange } from "#app/domain/catalogue/edition-diff.ts";
import { entryChangeLabels, entryChanges } from "#app/domain/catalogue/edition-diff.ts";
import type { DifferenceView } from "#app/views/catalogue-view.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

interface EditionDifferenceProps {
  counts: Readonly<Record<EntryChange, number>>;
  difference: DifferenceView;
}

/** What a newer edition makes of the older one: counted, then line by line. */
export function EditionDifference({ counts, difference }: EditionDifferenceProps) {
  return (
    <>
      <p>
        {entryChanges.map((change) => `${entryChangeLabels[change]} ${counts[change]}`).join("，")}
      </p>
      {difference.lines.length > 0 && (
        <DataTable className="postings differences" caption="与上一版的差别">
          <DataHead>
            <DataRow>
              <ColumnHead>编号</ColumnHead>
              <ColumnHead>名称</ColumnHead>
              <ColumnHead>变化</ColumnHead>
              <ColumnHead>内容</ColumnHead>
            </DataRow>
          </DataHead>
          <DataBody>
            {difference.lines.map((line) => (
              <DataRow key={line.key}>
                <Cell data-label="编号">
                  <span className="model">{line.number}</span>
                </Cell>
                <RowHead>{line.name}</RowHead>
                <Cell data-label="变化">{line.label}</Cell>
                <Cell data-label="内容">
                  {line.fields.length === 0 ? (
                    <span className="quiet">整条</span>
                  ) : (
                    <ul className="plain-list changes">
                      {line.fields.map(({ label, before, after }) => (
                        <li key={label}>
                          {label}：{before ? <del>{before}</del> : <span className="none">空</span>}
                          <span aria-hidden="true"> → </span>
                          {after ? <ins>{after}</ins> : <span className="none">空</span>}
                        </li>
                      ))}
                    </ul>
                  )}
                </Cell>
              </DataRow>
            ))}
          </DataBody>
        </DataTable>
      )}
      {difference.more > 0 && <p className="quiet">另有 {difference.more} 条变化没有列出</p>}
    </>
  );
}
