import { Link } from "@remix-run/react";
import type { cataloguesByKind } from "#app/views/catalogue-view.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { InventedNote } from "./invented-note.tsx";

type Group = ReturnType<typeof cataloguesByKind>[number];

/** One kind: its catalogues with their editions, or that none is at hand. */
export function CatalogueKindPart({ group }: { group: Group }) {
  return (
    <section id={group.kind} className="stack" aria-labelledby={`${group.kind}-title`}>
      <h2 id={`${group.kind}-title`}>{group.title}</h2>
      {!group.imported && (
        <p className="told open">
          尚未导入：平台手头没有官方的{group.missing ? `《${group.missing}》` : "目录"}
          条目表，因此不显示这类官方标识。
        </p>
      )}
      {group.catalogues.map((catalogue) => (
        <div key={catalogue.id} className="sheet">
          <div className="pad stack">
            <h3>{catalogue.name}</h3>
            <p className="quiet">{catalogue.level}目录</p>
            {catalogue.invented && <InventedNote />}
          </div>
          <EditionTable catalogue={catalogue} />
        </div>
      ))}
    </section>
  );
}

function EditionTable({ catalogue }: { catalogue: Group["catalogues"][number] }) {
  return (
    <DataTable className="postings editions" caption={`${catalogue.name}的版本`}>
      <DataHead>
        <DataRow>
          <ColumnHead>版本</ColumnHead>
          <ColumnHead>文号</ColumnHead>
          <ColumnHead>状态</ColumnHead>
          <ColumnHead>缺少的内容</ColumnHead>
          <ColumnHead className="num">条目</ColumnHead>
        </DataRow>
      </DataHead>
      <DataBody>
        {catalogue.editions.map((edition) => (
          <DataRow key={edition.id}>
            <RowHead>
              <Link to={edition.to}>{edition.label}</Link>
            </RowHead>
            <Cell data-label="文号">{edition.document}</Cell>
            <Cell data-label="状态">
              {edition.standing}
              {edition.endedOn && ` ${edition.endedOn}`}
            </Cell>
            <Cell data-label="缺少的内容">
              {edition.gaps.length === 0 ? (
                <span className="quiet">没有已知的缺漏</span>
              ) : (
                edition.gaps.join("；")
              )}
            </Cell>
            <Cell className="num" data-label="条目">
              {edition.entries}
            </Cell>
          </DataRow>
        ))}
      </DataBody>
    </DataTable>
  );
}
