import type { Day } from "../../shared/time.ts";

/** What a condition is found to be: unknown is never false. */
export const findingVerdicts = ["met", "violated", "unknown"] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];
export const findingLabels: Record<FindingVerdict, string> = {
  met: "成立",
  violated: "不成立",
  unknown: "未知",
};

/** One condition of an entry or a rule beside what was stated. */
export interface FindingLine {
  readonly name: string;
  /** As the catalogue or the plan has it. */
  readonly printed: string;
  readonly given: string;
  readonly verdict: FindingVerdict;
  /** How it was read; empty where nothing needs saying. */
  readonly note: string;
}

/** 出厂年份：目录写“2003年（含）前”，填的是 2004 年，不成立 */
export function lineInWords({ name, printed, given, verdict, note }: FindingLine): string {
  const said = given === "" ? "未填" : `填的是 ${given}`;
  const end = note === "" ? "" : `（${note}）`;
  return `${name}：目录写“${printed}”，${said}，${findingLabels[verdict]}${end}`;
}

/** violated as soon as one is; unknown as soon as one is not known; otherwise met. */
export function together(lines: readonly Pick<FindingLine, "verdict">[]): FindingVerdict {
  if (lines.some(({ verdict }) => verdict === "violated")) return "violated";
  return lines.some(({ verdict }) => verdict === "unknown") ? "unknown" : "met";
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
