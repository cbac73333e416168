import { Link } from "@remix-run/react";
import type { PairedSectors, SectorPair } from "#app/domain/policy/paired-sectors.ts";
import { isZhuanlanRow, rowPlace, type SectorRow } from "#app/domain/policy/sector-row.ts";
import { PairOfBars, PairOfBarsHead } from "./pair-of-bars.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

/** Published postings by sector row; a row that is missing has none. */
export interface CountsBySector {
  readonly listings: Readonly<Record<string, number>>;
  readonly needs: Readonly<Record<string, number>>;
}

interface SectorTableProps {
  sectors: PairedSectors;
  counts: CountsBySector;
  /** Document numbers for the heads. */
  hubeiDocNo: string;
  guangdongDocNo: string;
}

export function equipmentOfSector(...rows: (SectorRow | null)[]): string {
  return filteredBySector("/equipment", rows);
}
export function needsOfSector(...rows: (SectorRow | null)[]): string {
  return filteredBySector("/needs", rows);
}
function filteredBySector(path: string, rows: readonly (SectorRow | null)[]): string {
  const query = new URLSearchParams();
  for (const row of rows) if (row) query.append("sector", row.id);
  return `${path}?${query.toString()}`;
}

/** The passage itself, on the page of the 专栏 tables. */
export function sectorPassage(row: SectorRow): string {
  return `/sectors/${row.id}`;
}

/** Both provinces side by side by sector; numbers of 专栏 do not line up and are only quoted. */
export function SectorTable({ sectors, counts, hubeiDocNo, guangdongDocNo }: SectorTableProps) {
  const most = Math.max(1, ...Object.values(counts.listings), ...Object.values(counts.needs));
  return (
    <div className="sheet">
      <DataTable className="sectors" caption="湖北与广东专栏行业，各列出处、在架设备数与更新需求数">
        <DataHead>
          <DataRow>
            <ColumnHead rowSpan={2}>行业</ColumnHead>
            <ColumnHead scope="colgroup" colSpan={2} className="prov">
              湖北　{hubeiDocNo}
            </ColumnHead>
            <ColumnHead scope="colgroup" colSpan={2} className="prov">
              广东　{guangdongDocNo}
            </ColumnHead>
          </DataRow>
          <DataRow>
            <ProvinceHeads />
            <ProvinceHeads />
          </DataRow>
        </DataHead>
        <DataBody>
          {sectors.sections.map(({ title, pairs }) => (
            <Section key={title} title={title} pairs={pairs} counts={counts} most={most} />
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}

function ProvinceHeads() {
  return (
    <>
      <ColumnHead className="prov">出处</ColumnHead>
      <ColumnHead>
        <PairOfBarsHead />
      </ColumnHead>
    </>
  );
}

interface SectionProps {
  title: string;
  pairs: readonly SectorPair[];
  counts: CountsBySector;
  most: number;
}

function Section({ title, pairs, counts, most }: SectionProps) {
  return (
    <>
      <DataRow className="grp">
        <RowHead colSpan={5} scope="rowgroup">
          {title}
        </RowHead>
      </DataRow>
      {pairs.map((pair) => (
        <DataRow key={`${title}-${pair.name}`}>
          <RowHead>
            <Link to={equipmentOfSector(pair.hubei, pair.guangdong)}>{pair.name}</Link>
            <small>{gist(pair)}</small>
          </RowHead>
          <ProvinceCells
            side="left"
            province="湖北"
            name={pair.name}
            row={pair.hubei}
            mention={null}
            counts={counts}
            most={most}
          />
          <ProvinceCells
            side="right"
            province="广东"
            name={pair.name}
            row={pair.guangdong}
            mention={pair.guangdongMention}
            counts={counts}
            most={most}
          />
        </DataRow>
      ))}
    </>
  );
}

/** Characters of one line beside the sector's name. */
const lineLength = 16;

/** The first machines that the passage names, as printed, as far as they fit one line. */
function gist({ name, hubei, guangdong }: SectorPair): string {
  const row = (hubei ?? guangdong)!;
  if (row.kind === "capability") return "能力建设，不是设备类别";
  let line = "";
  for (const { surface } of row.equipmentTerms) {
    const longer = line ? `${line}、${surface}` : surface;
    if (name.length + longer.length > lineLength) break;
    line = longer;
  }
  return line;
}

interface ProvinceCellsProps {
  side: "left" | "right";
  province: string;
  name: string;
  row: SectorRow | null;
  mention: string | null;
  counts: CountsBySector;
  most: number;
}

function ProvinceCells({ side, province, name, row, mention, counts, most }: ProvinceCellsProps) {
  if (!row)
    return (
      <Cell colSpan={2} className={`prov absent ${side}`} data-prov={province}>
        {mention ? `无专栏行，见正文${mention}` : "无专栏行"}
      </Cell>
    );
  return (
    <>
      <Cell className={`prov where ${side}`} data-prov={province}>
        <Link to={sectorPassage(row)}>{rowPlace(row)}</Link>
      </Cell>
      <Cell className={side === "left" ? "bl left" : "br right"}>
        {isZhuanlanRow(row) && row.kind === "capability" ? (
          <span className="absent">见条文</span>
        ) : (
          <PairOfBars
            supply={counts.listings[row.id] ?? 0}
            demand={counts.needs[row.id] ?? 0}
            most={most}
            supplyTo={equipmentOfSector(row)}
            demandTo={needsOfSector(row)}
            subject={`${province} ${name}`}
          />
        )}
      </Cell>
    </>
  );
}
