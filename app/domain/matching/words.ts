import { fen, exactYuan, inWan, moneyUnits, type Fen } from "../shared/money.ts";
import { nearnessLabels, placeName, type Nearness, type Place } from "../shared/place.ts";
import { longDay, type Day } from "../shared/time.ts";
import { formatNumber, formatRange } from "../units/format-quantity.ts";
import type { QuantityRange, UnitCode } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { FamilyRelation } from "./relation.ts";
import type { Verdict } from "./match.ts";
import { told } from "./told.ts";

/**
 * Every Chinese sentence of matching. One text serves both sides: it says 需方 and 供方, never 您 or 对方,
 * and holds nothing but what the two postings already state in public.
 */

/** Names of the two lines that every need carries without writing them. */
export const implicitLineNames = { total: "总价", delivery: "交期" } as const;

export const notStated = "未填写";
export const readFromText = "读自供方说明";
export const onlyInPassing = "说明里写到，但未必指本机参数，需询问";
export const inferredLine = "按供方说明推断，企业尚未确认";

// Figures

/** 不低于 2 级, where 1 is best; the range runs from the best grade that is accepted to the worst. */
export function wantedGradeWords(range: QuantityRange): string {
  const { min, max } = range;
  return min !== null && max !== null && min <= 1 && max > min
    ? `不低于 ${formatNumber(max)} 级`
    : formatRange(range);
}

export const gradeReading = "1 级为最高，数字越小越好";

export function marginAbove(margin: number, code: UnitCode): string {
  return `高于要求 ${distance(margin, code)}`;
}

export function marginBelow(margin: number, code: UnitCode): string {
  return `低于要求 ${distance(margin, code)}`;
}

export function difference(margin: number, code: UnitCode): string {
  return `与要求相差 ${distance(margin, code)}`;
}

/** The distance between two percentages is told in points: 0.8 个百分点. */
function distance(margin: number, code: UnitCode): string {
  return code === "%" ? `${formatNumber(Math.abs(margin))} 个百分点` : figure(margin, code);
}

function figure(value: number, code: UnitCode): string {
  const symbol = unit(code)?.symbol ?? code;
  return symbol ? `${formatNumber(Math.abs(value))} ${symbol}` : formatNumber(Math.abs(value));
}

export function convertedFrom(offered: QuantityRange): string {
  return `供方写 ${formatRange(offered)}，已换算`;
}

export function partlyWithin(offered: QuantityRange): string {
  return `供方为 ${formatRange(offered)}，只有一部分落在要求内，需询问`;
}

/** The figure itself stands beside it, as what is offered. */
export function atItsLimit(reason: string): string {
  return reason ? `${reason}（按供方给出的限值）` : "按供方给出的限值";
}

export const canBeSet = "供方的范围可调，能调到要求内";
export const nominalCounts = "按名义值比较，± 是允差";
export const notBeyond = "要求“超过”，恰好相等不算";
export const besideRounded = "与需方原文里的数值接近，是否可用需确认";
export const largerThanWritten = "大于需方原文里的数值，是否可用需确认";
export const noneOffered = "供方所列各档都不满足";

export function amongOffered(value: QuantityRange): string {
  return `供方所列各档中 ${formatRange(value)} 满足`;
}

export function seriesOffered(offered: QuantityRange): string {
  return `供方写的是一个系列（${formatRange(offered)}），具体型号是否满足需确认`;
}

export function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join("；");
}

export const noFigureWanted = "要求里没有数值，无法比较";
export const noFigureOffered = "供方写的不是数值，无法比较";

// What a need says beside its parameters

export const exclusionName = "不接受";
export const traitName = "结构形式";
export const outsideBound = "数值不在要求内";
export const openFigure = "供方只写了一端或约数，是否在要求内需确认";
export const featureName = "配置要求";
export const deniedBySupplier = "供方写明没有";
export const standardName = "标准与认证";
export const scaleName = "使用规模";
export const forPlants = "生产用";
export const forSamples = "供方写明用于实验、打样或家用";
export const newMachine = "新机";
export const madeInChina = "国内产地";

export function isRuledOut(said: string): string {
  return `供方写明“${said}”，属于需方不接受的`;
}

export function notSaidToBe(what: string): string {
  return `供方未写明是否${what}，需询问`;
}

export function otherBuild(offered: string, wanted: string): string {
  return `供方为“${offered}”，要求“${wanted}”`;
}

// Words

export const sameWords = "写法一致";
export const oneOfOffered = "供方所列各项中含此项";

export function otherChoice(offered: string, wanted: string): string {
  return `供方为“${offered}”，要求“${wanted}”`;
}

export const sameMeaning = "写法不同，意思一致";
export const asOption = "供方列为选配，是否含在报价内需确认";
export const largeEnough = "各边都不小于要求";
export const tooSmall = "有一边小于要求";

export function classReached(offered: string, wanted: string): string {
  return offered === wanted ? sameWords : `${offered} 不低于 ${wanted}`;
}

export function classMissed(offered: string, wanted: string): string {
  return `${offered} 低于要求的 ${wanted}`;
}

export const differentWords = "写法不同，需询问确认";

// Computed grade

export function computedGrade(grade: number): string {
  return `${grade} 级（按铭牌值计算）`;
}

export const belowAllGrades = "低于 3 级（按铭牌值计算）";

export function claimDiffers(claimed: string, sentence: string): string {
  return `${sentence}；企业填写为 ${claimed}，以计算为准`;
}

export const gradeAsClaimed = "企业填写，未经计算核实";

// Price and delivery

/** 25.20 万元; the exact 元 where two digits of 万元 would round. */
export function moneyWords(amount: Fen): string {
  return amount % (moneyUnits.万元 / 100) === 0 ? `${inWan(amount)} 万元` : exactYuan(amount);
}

export function moneyRange(low: Fen | null, high: Fen | null): string {
  if (low !== null && high !== null)
    return low === high ? moneyWords(low) : `${moneyWords(low)} 至 ${moneyWords(high)}`;
  if (low !== null) return `${moneyWords(low)} 起`;
  return high === null ? notStated : `不超过 ${moneyWords(high)}`;
}

export function budgetWanted(budget: Fen, quantity: number): string {
  return `不高于 ${moneyWords(budget)}（${quantity} 台（套））`;
}

export function perMachine(low: Fen | null, high: Fen | null): string {
  return `每台（套）${moneyRange(low, high)}`;
}

export const beyondAllAmounts = "超过 1000 亿元";
export const priceMissing = "供方未填价格";

export function withinBudget(left: Fen): string {
  return left === 0 ? "恰等于预算" : `比预算低 ${moneyWords(left)}`;
}

export function overBudget(excess: number): string {
  return Number.isSafeInteger(excess)
    ? `最低总价也比预算高 ${moneyWords(fen(excess))}`
    : "最低总价也超出预算";
}

export const budgetInsideRange = "价格区间跨过预算，需询价";
export const onlyLowPrice = "供方只填起价，需询价";

export function deliveryWanted(deadline: Day, daysLeft: number): string {
  return daysLeft >= 0
    ? `${longDay(deadline)}前（${daysLeft} 天内）`
    : `${longDay(deadline)}前（已过期）`;
}

export function days(count: number): string {
  return `${count} 天`;
}

export const leadTimeMissing = "供方未填交期";
export const deadlinePassed = "需方期限已过，无法比较";

/** Beside other criteria the sentence has to say what it speaks of. */
export function deliveryReason(reason: string): string {
  return `交期：${reason}`;
}

export function inTime(spare: number): string {
  return spare === 0 ? "恰好到期" : `早 ${spare} 天`;
}

export function late(by: number): string {
  return `晚 ${by} 天`;
}

// Criteria

/** 供方未写明变频电机 */
export function kindNotStated(term: string): string {
  return `供方未写明${term}`;
}

export function familyWords(relation: FamilyRelation): string {
  const { need, listing } = relation.names;
  const inferred = relation.inferred ? "（按说明推断）" : "";
  const apart = relation.difference ? `；区别：${relation.difference}` : "";
  switch (relation.kind) {
    case "same":
      return `设备类别相同：${need}${inferred}`;
    case "narrower":
      return `供方的${listing}属于需方要的${need}${inferred}`;
    case "stated":
      return `供方类别为${listing}，说明中写明${need}`;
    case "broader":
      return `供方类别${listing}比需方要的${need}更宽，是否包含需询问${inferred}`;
    case "sibling":
      return `相近类别：需方要${need}，供方为${listing}${inferred}${apart}`;
    case "kin":
      return `相近设备：需方要${need}，供方为${listing}${inferred}${apart}`;
    case "replaced":
      return `与需方要换掉的旧设备同类（${listing}），需方要${need}${inferred}`;
    case "worded":
      return relation.sureness.need >= told
        ? `类别不同（需方要${need}，供方为${listing}），但双方文字相近`
        : "需方没有写明是哪一类设备，按双方文字相近列出，需确认";
    case "named":
      return need === listing
        ? `需方文字里也写到${need}，但选的是另一类设备${inferred}`
        : `类别不同（需方要${need}，供方为${listing}），但一方标题写的是另一方的设备${inferred}`;
  }
}

export function requirementsWords(verdicts: readonly Verdict[]): string {
  const parts = (["must", "nice"] as const).flatMap((strength) => {
    const lines = verdicts.filter((line) => line.requirement.strength === strength);
    return lines.length === 0 ? [] : [tally(strength === "must" ? "硬性" : "期望", lines)];
  });
  return parts.join("；");
}

function tally(label: string, lines: readonly Verdict[]): string {
  const named = (word: Verdict["verdict"]) =>
    lines.filter((line) => line.verdict === word).map((line) => line.requirement.name);
  const [violated, unknown] = [named("violated"), named("unknown")];
  const met = lines.length - violated.length - unknown.length;
  if (met === lines.length) return `${label}要求 ${met} 项全部满足`;
  const parts = [`${label}要求 ${lines.length} 项，满足 ${met} 项`];
  if (violated.length > 0) parts.push(`不满足 ${violated.length} 项（${violated.join("、")}）`);
  if (unknown.length > 0) parts.push(`未知 ${unknown.length} 项（${unknown.join("、")}）`);
  return parts.join("，");
}

export function sharedUses(uses: readonly string[]): string {
  return `双方都写到：${uses.join("、")}`;
}

export function sharedWords(shared: readonly string[]): string {
  return `供方也写到需方标题里的：${shared.slice(0, 4).join("、")}`;
}

export const noSharedWords = "供方没有写到需方标题里的工况";
export const sizeFits = "规格与要求相近";

export function muchLarger(name: string, times: number): string {
  return `${name}是要求的 ${formatNumber(times, 2)} 倍，偏大`;
}

/** Of 0 to 1. */
export function likenessWords(score: number): string {
  if (score >= 0.7) return "双方文字写的内容很接近";
  return score < 0.3 ? "双方文字共同之处少" : "双方文字有共同之处";
}

export const noSharedUse = "供方未写到需方的工艺或用途";

export function sharedRows(shared: number, named: number): string {
  return shared === named
    ? `需方所列 ${named} 个专栏行，供方都列入`
    : `需方所列 ${named} 个专栏行中，供方列入 ${shared} 个`;
}

export const rowsMissing = "供方未列专栏行";

export function distanceWords(origin: string, site: Place, nearness: Nearness): string {
  return `${origin}，使用地${placeName(site)}，${nearnessLabels[nearness]}`;
}

export const trustWords = {
  verified: "供方主体已核验",
  reviewed: "供方主体已审核",
  registered: "供方主体未核验",
} as const;

export function freshnessWords(listingAge: number, needAge: number): string {
  return `供给 ${ago(listingAge)}更新，需求 ${ago(needAge)}更新`;
}

function ago(age: number): string {
  return age <= 0 ? "今天" : `${age} 天前`;
}

export function completenessWords(filled: number, total: number): string {
  return `该类别常用资料 ${total} 项，供方已填 ${filled} 项`;
}
