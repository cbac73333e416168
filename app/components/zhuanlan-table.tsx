import { Link } from "@remix-run/react";
import type { BodyScope, PolicyDocument, ZhuanlanRow } from "#app/domain/policy/sector-row.ts";
import { rowPosition, sectorKindLabels } from "#app/domain/policy/sector-row.ts";
import type { ZhuanlanTable as Printed } from "#app/domain/policy/zhuanlan-tables.ts";
import {
  equipmentOfSector,
  needsOfSector,
  sectorPassage,
  type CountsBySector,
} from "./sector-table.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

interface ZhuanlanTableProps {
  document: PolicyDocument;
  table: Printed;
  counts: CountsBySector;
}

/** A 专栏 as the document prints it: groups in the left-most cell, scopes word for word; counts beside. */
export function ZhuanlanTable({ document, table, counts }: ZhuanlanTableProps) {
  const grouped = table.groups.some((group) => group.name !== null);
  return (
    <div className="sheet">
      <DataTable
        className="zhuanlan"
        captionShown
        caption={
          <>
            专栏{table.zhuanlan}　{table.title}
            <small>{document.docNo}</small>
          </>
        }
      >
        <DataHead>
          <DataRow>
            {grouped && <ColumnHead>方向</ColumnHead>}
            <Heads sector="行业" scope="更新方向（原文）" />
          </DataRow>
        </DataHead>
        <DataBody>
          {table.groups.flatMap((group) =>
            group.rows.map((row, index) => (
              <DataRow key={row.id} id={row.id}>
                {group.name !== null && index === 0 && (
                  <RowHead scope="rowgroup" rowSpan={group.rows.length} className="grp">
                    {group.name}
                  </RowHead>
                )}
                <Cells row={row} number={String(rowPosition(row))} counts={counts} />
              </DataRow>
            )),
          )}
        </DataBody>
      </DataTable>
    </div>
  );
}

interface BodyScopesProps {
  document: PolicyDocument;
  rows: readonly BodyScope[];
  counts: CountsBySector;
}

/** Passages outside the 专栏 tables that name a sector and its machines. */
export function BodyScopes({ document, rows, counts }: BodyScopesProps) {
  return (
    <div className="sheet">
      <DataTable
        className="zhuanlan body"
        captionShown
        caption={
          <>
            正文条文
            <small>{document.docNo}</small>
          </>
        }
      >
        <DataHead>
          <DataRow>
            <Heads sector="行业" scope="原文" />
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row) => (
            <DataRow key={row.id} id={row.id}>
              <Cells row={row} number={row.clause} counts={counts} />
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}

function Heads({ sector, scope }: { sector: string; scope: string }) {
  return (
    <>
      <ColumnHead className="no-col">序号</ColumnHead>
      <ColumnHead className="sector-col">{sector}</ColumnHead>
      <ColumnHead>{scope}</ColumnHead>
      <ColumnHead className="num">设备</ColumnHead>
      <ColumnHead className="num">需求</ColumnHead>
    </>
  );
}

interface CellsProps {
  row: ZhuanlanRow | BodyScope;
  number: string;
  counts: CountsBySector;
}

function Cells({ row, number, counts }: CellsProps) {
  return (
    <>
      <Cell className="no-col">{number}</Cell>
      <RowHead>
        <Link to={sectorPassage(row)}>{row.sector}</Link>
      </RowHead>
      <Cell className="scope">
        {row.scope}
        {row.kind === "capability" && <span className="unit"> {sectorKindLabels.capability}</span>}
      </Cell>
      {row.kind === "capability" ? (
        <Cell className="num absent" colSpan={2}>
          见条文
        </Cell>
      ) : (
        <>
          <CountCell
            label="设备"
            subject={row.sector}
            count={counts.listings[row.id] ?? 0}
            to={equipmentOfSector(row)}
          />
          <CountCell
            label="需求"
            subject={row.sector}
            count={counts.needs[row.id] ?? 0}
            to={needsOfSector(row)}
          />
        </>
      )}
    </>
  );
}

interface CountCellProps {
  label: string;
  subject: string;
  count: number;
  to: string;
}

function CountCell({ label, subject, count, to }: CountCellProps) {
  return (
    <Cell className="num" data-label={label}>
      {count === 0 ? (
        <span className="zero">0</span>
      ) : (
        <Link to={to} aria-label={`${subject}，${label} ${count}`}>
          {count}
        </Link>
      )}
    </Cell>
  );
}
