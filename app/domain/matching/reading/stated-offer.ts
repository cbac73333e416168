import type { Charging, Condition, Delivery, ListingKind } from "../../supply/listing.ts";
import { foldText } from "../../units/fold-text.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";
import type { ReadSource, ReadTerm } from "./stated-terms.ts";

/** What kind of offer a text speaks of, and what only second-hand machines, software and services state. */
export interface StatedOffer {
  readonly kind: ReadTerm<ListingKind> | null;
  readonly condition: ReadTerm<Condition> | null;
  readonly yearMade: ReadTerm<number> | null;
  readonly hoursRun: ReadTerm<number> | null;
  readonly refurbishment: ReadTerm<string> | null;
  readonly mayBeInspected: ReadTerm<true> | null;
  readonly delivery: ReadTerm<Delivery> | null;
  readonly charging: ReadTerm<Charging> | null;
  readonly worksWith: ReadTerm<string> | null;
}

type Pattern<T> = readonly [value: T, source: ReadSource, words: RegExp];

const kindPatterns: readonly Pattern<ListingKind>[] = [
  [
    "software",
    "text",
    /(?:管理|控制|分析|监测|设计|仿真|工业)?软件|SaaS|MES(?![A-Za-z])|WMS|SCADA|制造执行系统/i,
  ],
  [
    "service",
    "text",
    /(?:改造|运维|检测|咨询|诊断|设计|技术|集成|托管)服务|合同能源管理|EPC|总承包|解决方案/i,
  ],
  ["line", "inferred", /成套(?:生产)?线|成套设备|流水线|生产线|自动化线/],
];
const conditionPatterns: readonly Pattern<Condition>[] = [
  ["remanufactured", "text", /再制造/],
  ["used", "text", /二手/],
  ["used", "inferred", /[七八九]成新|闲置|转让(?!技术)|退役/],
];
const deliveryPatterns: readonly Pattern<Delivery>[] = [
  ["on-premises", "text", /本地(?:化)?部署|私有化(?:部署)?/],
  ["cloud", "text", /云端|云部署|SaaS/i],
  ["on-site", "text", /现场实施|上门(?:实施|服务|检测)/],
  ["remote", "text", /远程(?:服务|运维|诊断|支持)/],
];
const chargingPatterns: readonly Pattern<Charging>[] = [
  ["shared-saving", "text", /节能(?:效益)?分享|效益分享|合同能源管理/],
  ["yearly", "text", /按年(?:订阅|收费|付费|计费)?|年费|包年/],
  ["per-use", "text", /按次|按量|按(?:点|台)收费/],
  ["once", "text", /一次性(?:买断|收费|付费|授权)?|买断/],
];
const year =
  /(?<!\d)((?:19[5-9]|20)\d{1,2})\s*年\s*(?:\d{1,2}\s*月\s*)?(?:出厂|生产|制造|产(?!能|量))/;
const hours =
  /(?:运行|使用|累计|开机|工作|运转)[^\d,，。；;\n]{0,6}(\d[\d,]{0,14}(?:\.\d+)?)\s*(万)?\s*(?:个)?(?:小时|h(?![A-Za-z]))/i;
const overhaul = /(?<![非无未])(?:大修|翻新|更换(?:了|过)|换过|整修|再制造)/;
const inspection =
  /(?:可|能|欢迎)(?:以|到厂|到现场|现场|实地|随时|来厂|上门)*(?:看机|看样|试机|看货|验机)/;
const compatible = /(?:支持|适用于|适配|兼容|对接)\s*([^,，。；;\n]{2,100})/;

export function statedOffer(text: string): StatedOffer {
  const folded = foldText(text);
  const madeIn = year.exec(folded);
  const run = hours.exec(folded);
  const runHours = run ? Number(run[1]!.replaceAll(",", "")) * (run[2] ? 10_000 : 1) : 0;
  const works = compatible.exec(folded);
  return {
    kind: kindOf(folded),
    condition: firstOf(folded, conditionPatterns),
    yearMade: madeIn && { value: Number(madeIn[1]), passage: spanOf(madeIn), source: "text" },
    hoursRun: run && { value: Math.round(runHours), passage: spanOf(run), source: "text" },
    refurbishment: clauseOf(folded, overhaul),
    mayBeInspected: flag(inspection.exec(folded)),
    delivery: firstOf(folded, deliveryPatterns),
    charging: firstOf(folded, chargingPatterns),
    worksWith: works && { value: works[1]!.trim(), passage: spanOf(works), source: "text" },
  };
}

/** A machine that comes with 软件 or 解决方案 is none: only a title says that software or work is what is offered. */
function kindOf(folded: string): ReadTerm<ListingKind> | null {
  const title = folded.split("\n", 1)[0]!;
  const inTitle = firstOf(title, kindPatterns);
  if (inTitle || title.length === folded.length) return inTitle;
  return firstOf(
    folded,
    kindPatterns.filter(([kind]) => kind === "line"),
  );
}

/** The first pattern that the text states, not denies (不是二手, 非再制造). */
function firstOf<T>(folded: string, patterns: readonly Pattern<T>[]): ReadTerm<T> | null {
  for (const [value, source, words] of patterns) {
    const match = words.exec(folded);
    if (!match || isElsewhere(folded, spanOf(match))) continue;
    if (/[非不无]是?$|以$/.test(folded.slice(0, match.index))) continue;
    return { value, passage: spanOf(match), source };
  }
  return null;
}

function clauseOf(folded: string, words: RegExp): ReadTerm<string> | null {
  const match = words.exec(folded);
  if (!match) return null;
  const passage = clauseAround(folded, spanOf(match));
  return { value: folded.slice(passage.from, passage.to).trim(), passage, source: "text" };
}

function flag(match: RegExpExecArray | null): ReadTerm<true> | null {
  return match && { value: true, passage: spanOf(match), source: "text" };
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}
