import { levelEdition } from "./efficiency-levels.ts";
import type {
  EfficiencyInput,
  EfficiencyMeasure,
  EfficiencyOutcome,
} from "./efficiency-outcome.ts";
import { efficiencyGrades, type GradeLimits } from "./efficiency-threshold.ts";

/** The two cells of the badge; `sure` is drawn solid. */
export interface EfficiencyBadge {
  readonly sign: string;
  readonly label: string;
  readonly sure: boolean;
}

/** Null where no grade table speaks of the machine: then there is nothing to show. */
export function efficiencyBadge(outcome: EfficiencyOutcome): EfficiencyBadge | null {
  switch (outcome.outcome) {
    case "graded":
      return { sign: String(outcome.grade), label: `能效${outcome.grade}级 已计算`, sure: true };
    case "below_3":
      return { sign: "低", label: "低于3级 已计算", sure: true };
    case "not_covered":
      return { sign: "?", label: "该规格未收录", sure: false };
    case "undetermined":
      return outcome.reason === "validity-unknown"
        ? { sign: "?", label: "能效等级待核", sure: false }
        : { sign: "?", label: "能效无法判定", sure: false };
    case "not_applicable":
      return null;
  }
}

/** The answer in a sentence: margin and reading included, or why there is none. */
export function efficiencySentence(outcome: EfficiencyOutcome): string {
  switch (outcome.outcome) {
    case "graded":
      return `能效${outcome.grade}级：${reachedWords(outcome, outcome.grade)}`;
    case "below_3": {
      const [decisive] = outcome.measures;
      return decisive?.grade === 3
        ? `低于3级：${decisive.name}达到 3 级限值，但附加要求未达到（${amount(-outcome.margin)}）`
        : `低于3级：${subjectOf(outcome)}比 3 级限值${decisive?.direction === "lower" ? "高" : "低"} ${amount(-outcome.margin, decisive)}`;
    }
    case "not_applicable":
      return outcome.reason === "other-product"
        ? `不适用：${outcome.standard ?? "本标准"} 的对象不是这种设备（${outcome.about.join("、")}）`
        : "不适用：该设备类别没有已收录的能效等级标准";
    case "not_covered":
      return notCoveredWords(outcome);
    case "undetermined":
      return undeterminedWords(outcome);
  }
}

type Judged = Extract<EfficiencyOutcome, { outcome: "graded" | "below_3" }>;
type NotCovered = Extract<EfficiencyOutcome, { outcome: "not_covered" }>;
type Undetermined = Extract<EfficiencyOutcome, { outcome: "undetermined" }>;

function reachedWords(outcome: Judged, grade: number): string {
  const [decisive] = outcome.measures;
  const which = subjectOf(outcome);
  if (outcome.margin === 0) return `${which}恰等于 ${grade} 级限值，含本数`;
  const way = decisive?.direction === "lower" ? "低" : "高";
  return `${which}${way}于 ${grade} 级限值 ${amount(outcome.margin, decisive)}`;
}

/** A machine with several metrics says which one decided. */
function subjectOf({ measures }: EfficiencyOutcome): string {
  return measures.length > 1 ? `${measures[0]?.name ?? ""}` : "";
}

/** 0.6 个百分点, 0.02 kW */
function amount(value: number, measure?: EfficiencyMeasure): string {
  const unit = measure?.unit ?? "";
  if (unit === "%") return `${decimal(value, 1)} 个百分点`;
  return unit === "" ? String(value) : `${value} ${unit}`;
}

function notCoveredWords({ reason, inputs, about, standard }: NotCovered): string {
  switch (reason) {
    case "spec-not-listed":
      return `该规格未收录：${
        inputsInWords(
          inputs.filter(({ name }) => about.includes(name)),
          "、",
        ) || "该设备"
      } 不在表内，不插值推算`;
    case "not-transcribed":
      return `该规格未收录：${standard ?? ""} 中适用${about.length > 0 ? `该${about.join("、")}` : "该类设备"}的表尚未转录`;
    case "limit-not-listed":
      return "该规格未收录：表中没有这一行的 3 级限值，未达到 2 级时无法判定";
  }
}

function undeterminedWords(outcome: Undetermined): string {
  if (outcome.reason === "validity-unknown") {
    const grade = outcome.provisional;
    const computed = grade === "below_3" ? "低于3级" : `${grade ?? ""}级`;
    return `待核：按公式计算为${computed}，但转录未载明公式适用的比转速范围，须核对官方文本后才能定级`;
  }
  const missing = `缺“${outcome.missing.join("”“")}”`;
  if (outcome.reason === "missing") return `无法判定：${missing}，不按型号推测等级`;
  const doubt = doubtInWords(outcome);
  return `无法判定：${outcome.missing.length > 0 ? `${doubt}；另${missing}` : doubt}`;
}

function doubtInWords(outcome: Undetermined): string {
  const given = outcome.inputs.find(({ name }) => outcome.about.includes(name));
  const written = `${given?.name ?? ""}填写为 ${given?.value ?? ""}`;
  switch (outcome.reason) {
    case "looks-like-fraction":
      return `${written}，可能是小数形式；请按百分数填写，例如 97.1`;
    case "impossible-percentage":
      return `${written} %，应大于 0 且不超过 100`;
    case "out-of-scale":
      return `${written} ${given?.unit ?? ""}，与限值相差悬殊，请核对单位`;
    default:
      return `${outcome.about.join("、")}填的是范围，须为单一数值`;
  }
}

/** GB 18613-2020 表1，额定功率 132 kW、极数 4；null where no row is found. */
export function efficiencyBasis(outcome: EfficiencyOutcome): string | null {
  if (outcome.row === null) return null;
  const metrics = outcome.measures.map(({ name }) => name);
  const spec = outcome.inputs.filter(({ name }) => !metrics.includes(name));
  return `${outcome.standard} ${outcome.table}，${inputsInWords(spec, "、")}`;
}

/** 1 级 97.1，2 级 96.4，3 级 95.6 % */
export function limitsInWords({
  limits,
  unit,
}: {
  readonly limits: GradeLimits;
  readonly unit: string;
}): string {
  const listed = efficiencyGrades.map(
    (grade) => `${grade} 级 ${limitInWords(limits[grade], unit)}`,
  );
  return `${listed.join("，")}${unit === "" ? "" : ` ${unit}`}`;
}

/** As the table prints it: percentages with one decimal or two, 未设 where it has none. */
export function limitInWords(limit: number | null, unit: string): string {
  if (limit === null) return "未设";
  return unit === "%" ? decimal(limit, 1) : String(limit);
}

/** What the result is worth against the catalogue's levels, said to be provisional wherever it is shown. */
export function levelInWords(outcome: EfficiencyOutcome): string | null {
  if (outcome.outcome !== "graded" && outcome.outcome !== "below_3") return null;
  const { title, documentNo } = levelEdition;
  if (outcome.level === null) return `《${title}》（${documentNo}）的官方表格尚未导入，暂无对应`;
  const grade = outcome.grade === null ? "低于3级" : `${outcome.grade}级`;
  const level = /^[不低]/.test(outcome.level) ? outcome.level : `${outcome.level}水平`;
  return outcome.levelMapping === "working"
    ? `对应${level}（${grade}→${outcome.level}为暂用对应，待官方表核对：${documentNo}）`
    : `对应${level}（${documentNo}）`;
}

/** Stands under every computed grade: the limits are a transcription. */
export const officialTextNotice = "限值转录自公开资料，以官方文本为准";

export interface ExplanationLine {
  readonly name: string;
  readonly value: string;
}

/** Everything behind the badge, line by line, in the order in which it is read. */
export function efficiencyExplanation(outcome: EfficiencyOutcome): ExplanationLine[] {
  const lines: ExplanationLine[] = [{ name: "结论", value: efficiencySentence(outcome) }];
  const add = (name: string, value: string | null) => {
    if (value) lines.push({ name, value });
  };
  const several = outcome.measures.length > 1;
  add("依据", efficiencyBasis(outcome) ?? headingInWords(outcome));
  for (const measure of outcome.measures) {
    if (!Object.values(measure.limits).some((limit) => limit !== null)) continue;
    add(several ? `${measure.name}限值` : "限值", limitsInWords(measure));
    add(several ? `${measure.name}判定` : "距上一级", nextInWords(measure, several));
  }
  add("输入", inputsInWords(outcome.inputs, "，"));
  for (const words of outcome.presumed) add("前提", words);
  add("能效水平", levelInWords(outcome));
  add("表行", outcome.row);
  add("施行", outcome.row && (outcome.effectiveFrom ?? "转录未载明施行日期"));
  for (const words of outcome.cautions) add("注意", words);
  if (outcome.standard) add("说明", officialTextNotice);
  return lines;
}

function headingInWords({ standard, table }: EfficiencyOutcome): string | null {
  return standard && [standard, table].filter(Boolean).join(" ");
}

/** 达到 2 级；距 1 级还差 0.4 个百分点 */
function nextInWords(measure: EfficiencyMeasure, several: boolean): string | null {
  const { value, grade, next } = measure;
  if (value === null) return null;
  const reached = grade === null ? "未达到 3 级" : `达到 ${grade} 级`;
  const lacking = next ? `距 ${next.grade} 级还差 ${amount(next.by, measure)}` : "";
  return several ? [reached, lacking].filter(Boolean).join("；") : lacking || null;
}

function inputsInWords(inputs: readonly EfficiencyInput[], separator: string): string {
  return inputs
    .map(({ name, value, unit }) => `${name} ${value}${unit ? ` ${unit}` : ""}`)
    .join(separator);
}

/** At least so many decimals, and all that the value has. */
function decimal(value: number, places: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return Number.isInteger(rounded * 10 ** places) ? rounded.toFixed(places) : String(rounded);
}
