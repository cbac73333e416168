import {
  efficiencyGrades,
  efficiencyInputNames,
  type EfficiencyInputs,
  type EfficiencyOutcome,
  type GradeLimits,
} from "./efficiency-outcome.ts";

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
      return { sign: "?", label: "能效无法判定", sure: false };
    case "not_applicable":
      return null;
  }
}

/** The answer in a sentence: margin and reading included, or why there is none. */
export function efficiencySentence(outcome: EfficiencyOutcome): string {
  switch (outcome.outcome) {
    case "graded":
      return outcome.margin === 0
        ? `能效${outcome.grade}级：恰等于 ${outcome.grade} 级限值，含本数`
        : `能效${outcome.grade}级：高于 ${outcome.grade} 级限值 ${points(outcome.margin)} 个百分点`;
    case "below_3":
      return `低于3级：比 3 级限值低 ${points(-outcome.margin)} 个百分点`;
    case "not_applicable":
      return outcome.reason === "not-low-voltage"
        ? `不适用：${outcome.standard ?? "本标准"} ${outcome.table ?? ""} 只适用于低压三相异步电动机，额定电压超过 1000 V 的不按此表判定`
        : "不适用：该设备类别没有已收录的能效等级标准";
    case "not_covered":
      return `该规格未收录：${specOf(outcome.inputs) || "该设备"} 不在表内，不插值推算`;
    case "undetermined":
      return `无法判定：${undeterminedWords(outcome)}`;
  }
}

type Undetermined = Extract<EfficiencyOutcome, { outcome: "undetermined" }>;

function undeterminedWords(outcome: Undetermined): string {
  const missing = `缺“${outcome.missing.join("”“")}”`;
  if (outcome.reason === "missing") return `${missing}，不按型号推测等级`;
  const doubt = doubtInWords(outcome);
  return outcome.missing.length > 0 ? `${doubt}；另${missing}` : doubt;
}

function doubtInWords(outcome: Undetermined): string {
  const percent = outcome.inputs.efficiencyPct;
  switch (outcome.reason) {
    case "looks-like-fraction":
      return `效率填写为 ${percent}，可能是小数形式；请按百分数填写，例如 97.1`;
    case "impossible-percentage":
      return `效率填写为 ${percent} %，应大于 0 且不超过 100`;
    default:
      return `${outcome.about.join("、")}填的是范围，须为单一数值`;
  }
}

/** GB 18613-2020 表1，132 kW、4 极；null where no row is found. */
export function efficiencyBasis(outcome: EfficiencyOutcome): string | null {
  return outcome.row === null
    ? null
    : `${outcome.standard} ${outcome.table}，${specOf(outcome.inputs)}`;
}

/** 1 级 97.1，2 级 96.4，3 级 95.6 % */
export function limitsInWords(limits: GradeLimits): string {
  return `${efficiencyGrades.map((grade) => `${grade} 级 ${decimal(limits[grade])}`).join("，")} %`;
}

/** What the result is worth against the catalogue's levels, said to be provisional wherever it is shown. */
export function levelInWords(outcome: EfficiencyOutcome): string | null {
  return outcome.outcome === "graded"
    ? `对应${outcome.level}水平（${outcome.grade}级→${outcome.level}为暂用对应，待与能效水平目录官方表格核对）`
    : null;
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
  const basis = efficiencyBasis(outcome);
  if (basis) lines.push({ name: "依据", value: basis });
  else if (outcome.standard)
    lines.push({ name: "依据", value: `${outcome.standard} ${outcome.table}` });
  if (outcome.limits) lines.push({ name: "限值", value: limitsInWords(outcome.limits) });
  const inputs = inputsInWords(outcome.inputs);
  if (inputs) lines.push({ name: "输入", value: inputs });
  const level = levelInWords(outcome);
  if (level) lines.push({ name: "能效水平", value: level });
  if (outcome.row) lines.push({ name: "表行", value: outcome.row });
  if (outcome.standard) lines.push({ name: "说明", value: officialTextNotice });
  return lines;
}

function inputsInWords(inputs: EfficiencyInputs): string {
  const parts = [
    inputs.ratedPowerKw === null
      ? null
      : `${efficiencyInputNames.ratedPowerKw} ${inputs.ratedPowerKw} kW`,
    inputs.poles === null ? null : `${efficiencyInputNames.poles} ${inputs.poles}`,
    inputs.efficiencyPct === null
      ? null
      : `${efficiencyInputNames.efficiencyPct} ${inputs.efficiencyPct} %`,
  ];
  return parts.filter((part) => part !== null).join("，");
}

function specOf(inputs: EfficiencyInputs): string {
  const parts = [
    inputs.ratedPowerKw === null ? null : `${inputs.ratedPowerKw} kW`,
    inputs.poles === null ? null : `${inputs.poles} 极`,
  ];
  return parts.filter((part) => part !== null).join("、");
}

/** The tables print one decimal: 96.0, not 96. */
function decimal(value: number): string {
  return value.toFixed(1);
}

/** Margins keep what the nameplate gives, at least one decimal: 0.8, 0.05, 1.0. */
function points(value: number): string {
  return Number.isInteger(Math.round(value * 1e6) / 1e5) ? value.toFixed(1) : String(value);
}
