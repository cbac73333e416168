import type { Province } from "../shared/place.ts";
import {
  isZhuanlanRow,
  provinceOf,
  sectorName,
  type BodyScope,
  type SectorRow,
  type ZhuanlanRow,
} from "./sector-row.ts";
import { zhuanlanTables } from "./zhuanlan-tables.ts";

/** One sector with its passage in either province; a body scope stands in where no 专栏 row exists. */
export interface SectorPair {
  readonly name: string;
  readonly hubei: SectorRow | null;
  readonly guangdong: SectorRow | null;
  /** Clause of Guangdong's body text that names the sector without listing machines. */
  readonly guangdongMention: string | null;
}

export interface PairedSection {
  /** The group as printed, or the heading of the 专栏 where it has no groups. */
  readonly title: string;
  readonly pairs: readonly SectorPair[];
}

export interface PairedSectors {
  readonly sections: readonly PairedSection[];
  /** Guangdong 专栏3: cities × industries, which Hubei has no table for. */
  readonly cities: readonly ZhuanlanRow[];
}

/** Hubei body clauses stand under the section of the table that their paragraph introduces. */
const sectionOfHubeiClause: Readonly<Record<string, string>> = {
  "二（一）2": "更新升级高端先进设备",
  "二（二）4": "推广应用智能制造装备",
  "二（二）5": "推广应用智能制造装备",
  "二（二）6": "推广应用智能制造装备",
  "二（三）7": "加快生产设备绿色化改造",
  "二（三）8": "加快生产设备绿色化改造",
  "二（四）10": "重点行业本质安全提升改造",
  "二（四）12": "重点行业本质安全提升改造",
};

/** 粤工信技改函〔2024〕6号 has no 专栏 row for 民爆; its body text names the sector. */
const guangdongMentions: Readonly<Record<string, string>> = { 民爆: "二（一）2" };

/**
 * Hubei and Guangdong side by side, by sector name and group and never by 专栏 number: 绿色化改造 is
 * Hubei 专栏3 and Guangdong 专栏4, 石化化工 is Hubei 专栏4 and Guangdong 专栏1. Sections follow Hubei's
 * order; a sector that only Guangdong has stands at the end of its section. A body scope of a sector
 * that has a 专栏 row in the same province is left to the tables.
 */
export function pairedSectors(rows: readonly SectorRow[]): PairedSectors {
  const inPrintOrder = zhuanlanTables(rows).flatMap(({ tables, body }) => [
    ...tables.flatMap((table) => table.groups.flatMap((group) => group.rows)),
    ...body,
  ]);
  const hubei = sectorsOf(inPrintOrder, "湖北");
  const guangdong = sectorsOf(inPrintOrder, "广东");
  const sections = new Map<string, SectorPair[]>();
  const put = (title: string, pair: SectorPair) => {
    const pairs = sections.get(title);
    if (pairs) pairs.push(pair);
    else sections.set(title, [pair]);
  };

  const taken = new Set<SectorRow>();
  for (const row of hubei) {
    const counterpart = counterpartOf(row, hubei, guangdong, taken);
    if (counterpart) taken.add(counterpart);
    put(sectionOf(row), pairOf(row, counterpart));
  }
  for (const row of guangdong) {
    if (!taken.has(row)) put(sectionOf(row), pairOf(null, row));
  }
  return {
    sections: [...sections].map(([title, pairs]) => ({ title, pairs })),
    cities: inPrintOrder.filter(isZhuanlanRow).filter((row) => row.kind === "city_industry"),
  };
}

function sectorsOf(rows: readonly SectorRow[], province: Province): SectorRow[] {
  const own = rows.filter((row) => provinceOf(row.document) === province);
  const tabled = new Set(own.filter(isZhuanlanRow).map(sectorName));
  return own.filter((row) =>
    row.kind === "body" ? !tabled.has(sectorName(row)) : row.kind !== "city_industry",
  );
}

/** Same name and section first; a namesake from another section only while no closer row claims it. */
function counterpartOf(
  row: SectorRow,
  hubei: readonly SectorRow[],
  guangdong: readonly SectorRow[],
  taken: ReadonlySet<SectorRow>,
): SectorRow | null {
  const named = guangdong.filter(
    (other) => !taken.has(other) && sectorName(other) === sectorName(row),
  );
  return (
    named.find((other) => agree(row, other)) ??
    named.find((other) => !hubei.some((claimant) => agree(claimant, other))) ??
    null
  );
}

function agree(a: SectorRow, b: SectorRow): boolean {
  return sectorName(a) === sectorName(b) && sectionOf(a) === sectionOf(b);
}

function sectionOf(row: SectorRow): string {
  return isZhuanlanRow(row) ? (row.group ?? row.title) : sectionOfBody(row);
}

function sectionOfBody(row: BodyScope): string {
  return (
    (provinceOf(row.document) === "湖北" ? sectionOfHubeiClause[row.clause] : undefined) ??
    "正文条文"
  );
}

function pairOf(hubei: SectorRow | null, guangdong: SectorRow | null): SectorPair {
  const name = sectorName((hubei ?? guangdong)!);
  return {
    name,
    hubei,
    guangdong,
    guangdongMention: guangdong ? null : (guangdongMentions[name] ?? null),
  };
}
