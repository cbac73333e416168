import type { Day } from "../shared/time.ts";
import type { EfficiencyThreshold } from "./efficiency-threshold.ts";

/** What of each standard is not at hand; a machine in a gap is 该规格未收录. */
const gaps: Readonly<Record<string, string>> = {
  "GB 18613-2020": "三相异步电动机部分，完整",
  "GB 30254-2024": "完整；16 MW 及以上各行疑有列错位",
  "GB 30253-2024": "只有异步起动、≤1140 V 的一张；变频驱动、高压等其余 28 张表未转录",
  "GB 19153-2019":
    "工频 1.5、2.2、5.5–200 kW，变转速 7.5–160 kW；其余功率和活塞式（表3、表4）未转录；2.2 kW 无 3 级限值",
  "GB 20052-2024": "10 kV 与 35 kV；35 kV 有载调压只到 20000 kVA；66 kV 及以上未转录",
  "GB 24500-2020": "完整；电加热锅炉只有 3 级（限定值）",
  "GB 19761-2020": "",
  "GB 28381-2012": "两级：能效限定值记作 3 级，节能评价值记作 2 级；表6–8 未转录",
  "GB 19577-2024": "冷水机组用表1 还是表2 由制造商选定",
  "GB 19762-2025": "按公式计算；比转速适用范围和石油化工离心泵未转录，结果一律待核",
};

export interface StandardCoverage {
  readonly standard: string;
  readonly effectiveFrom: Day | null;
  readonly products: readonly string[];
  readonly tables: readonly string[];
  readonly rows: number;
  readonly gap: string;
}

/** The standards at hand in printed order, with what of them is here and what is not. */
export function standardsCovered(thresholds: readonly EfficiencyThreshold[]): StandardCoverage[] {
  const standards = [...new Set(thresholds.map(({ standard }) => standard))];
  return standards.map((standard) => {
    const rows = thresholds.filter((row) => row.standard === standard);
    return {
      standard,
      effectiveFrom: rows[0]?.effectiveFrom ?? null,
      products: [...new Set(rows.map(({ productName }) => productName))],
      tables: [...new Set(rows.map(({ table }) => table))],
      rows: rows.length,
      gap: gaps[standard] ?? "",
    };
  });
}
