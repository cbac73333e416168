import type { SpecFigure } from "../supply/spec-value.ts";
import { findQuantities, foundAs } from "../units/find-quantities.ts";
import { foldText } from "../units/fold-text.ts";
import type { QuantityKind, QuantityRange } from "../units/quantity.ts";
import { unit } from "../units/units.ts";

/**
 * What a stated figure says of one machine. value: it has it. tolerance: 55 kW ±2 %, the nominal value counts.
 * adjustable: one machine takes every value of the span. choosable: the buyer picks one of the values. series: several
 * models share the listing. span: two ends and no word about them. atLeast, atMost: one end is promised.
 */
export const figureMeanings = [
  "value",
  "tolerance",
  "adjustable",
  "choosable",
  "series",
  "span",
  "atLeast",
  "atMost",
] as const;
export type FigureMeaning = (typeof figureMeanings)[number];

export interface OfferedFigure {
  /** From the lowest to the highest value that is stated. */
  readonly range: QuantityRange;
  readonly meaning: FigureMeaning;
  /** 380 V and 660 V of 380V/660V; the range alone where no list is stated. */
  readonly values: readonly QuantityRange[];
}

const tolerance = /±|\+\/-|上下浮动|允差|公差/;
const adjustable =
  /可调|调节|无级|可变|变频|调速|连续调|自动调|自适应|(?:控制|工作|使用|适用|加工|测量|检测|试验)范围|量程/;
const series =
  /系列|规格齐全|型号齐全|多种?规格|各种规格|全规格|多(?:款|型号|机型)|(?<!一)起(?:步|$|[,，。；;、\s)])|按需|可?定制|非标/;
const choosable = /可选|任选|选配|选用|或|、/;

/** What the words beside a figure make of it, first its own, then the title's. */
export function meaningOf(range: QuantityRange, own: string, title: string): FigureMeaning {
  const said = foldText(own);
  if (range.min === null) return "atMost";
  if (range.max === null) return series.test(said) ? "series" : "atLeast";
  if (range.min === range.max)
    return isTemperature(range) && /最高[^\d,，]{0,8}$/.test(said.slice(0, said.search(/\d/)))
      ? "atMost"
      : "value";
  if (tolerance.test(said)) return "tolerance";
  if (adjustable.test(said)) return "adjustable";
  if (series.test(said) || choosable.test(said)) return "series";
  // 最大管径 10~230: who names both ends of what a machine takes at most tells all that it takes.
  if (/^最大/.test(said)) return "adjustable";
  const head = foldText(title);
  if (/系列|规格|型号/.test(head)) return "series";
  if (isVaried(range) && /变频|无级|可调|调速/.test(head)) return "adjustable";
  return isTurned(range) ? "adjustable" : "span";
}

function isTemperature({ unit: code }: QuantityRange): boolean {
  return unit(code)?.kind === "temperature";
}

/** 主轴 10~500 r/min, 拧紧 20~180 N·m: speeds and torques so far apart are those of one machine. */
function isTurned(range: QuantityRange): boolean {
  const kind = unit(range.unit)?.kind;
  return kind !== undefined && turned.includes(kind) && isWide(range);
}

const turned: readonly QuantityKind[] = ["rotationalSpeed", "speed", "torque"];

function isWide({ min, max }: QuantityRange): boolean {
  return min !== null && max !== null && min >= 0 && max >= 2 * min;
}

/** 珩磨直径 60~160 answers 最大珩磨直径: both ends of what one machine takes. */
export function takesAll(offered: OfferedFigure, names: readonly string[]): OfferedFigure {
  const { range, meaning } = offered;
  if (meaning !== "span" || unit(range.unit)?.kind !== "length") return offered;
  const isTaken = names.some((name) => name.startsWith("最大")) && isWide(range);
  return isTaken ? { ...offered, meaning: "adjustable" } : offered;
}

/** What a drive varies: a 变频 compressor delivers 5–8 m³/min, but 30–45 kW are two of them. */
function isVaried({ unit: code }: QuantityRange): boolean {
  const kind = unit(code)?.kind;
  return kind !== undefined && varied.includes(kind);
}

const varied: readonly QuantityKind[] = [
  "volumeFlow",
  "massFlow",
  "speed",
  "rotationalSpeed",
  "pressure",
  "throughput",
  "frequency",
];

/**
 * The figure of a specification line, read as `kind`; `beside` is the line's name or the clause around it. Null where
 * the words hold no figure of the kind, or figures of different things.
 */
export function offeredFigure(
  figure: SpecFigure,
  kind: QuantityKind | undefined,
  beside: string,
  title: string,
): OfferedFigure | null {
  if (figure.kind === "quantity") {
    const range = { min: figure.min, max: figure.max, unit: figure.unit };
    return { range, meaning: meaningOf(range, beside, title), values: [range] };
  }
  if (!kind) return null;
  const said = figure.text.replace(/(?:零下|负)\s*(?=\d)/g, "-");
  const fitting = findQuantities(said).flatMap((each) => foundAs(each, kind) ?? []);
  const [first, ...rest] = fitting;
  if (!first) return bareFigure(figure.text, kind);
  if (rest.length === 0) {
    const meaning = meaningOf(first, `${beside} ${figure.text}`, title);
    return { range: first, meaning, values: [first] };
  }
  if (!isList(figure.text) || fitting.some((each) => each.unit !== first.unit)) return null;
  const ends = fitting.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
  const range = { min: Math.min(...ends), max: Math.max(...ends), unit: first.unit };
  const meaning = /系列|规格|型号/.test(figure.text) ? "series" : "choosable";
  return { range, meaning, values: fitting };
}

/** 380V/660V, 0.7、0.8、1.0 MPa: values of one thing. 额定 0.8 MPa，最高 1.0 MPa are two things. */
function isList(text: string): boolean {
  const between = foldText(text).replace(
    /[\d.]+\s*[A-Za-zμ°℃%/·³²()]*|[\u4e00-\u9fff]+/g,
    (part) =>
      /[\u4e00-\u9fff]/.test(part)
        ? /^(?:或|和|与|及|可选|任选|两种|三种|多种|规格|系列|选配|等)+$/.test(part)
          ? " "
          : "x"
        : " ",
  );
  return !/x/.test(between);
}

/** What is counted stands behind its number, 8 节; a comparison or a rough word is none. */
const countOnly = /^\s*(\d{1,7})\s*(?![以左上多余起来几]|之)\p{Script=Han}{0,3}\s*$/u;

/** A bare number is a count; a unit that is not written is not guessed. */
function bareFigure(text: string, kind: QuantityKind): OfferedFigure | null {
  const match = kind === "count" ? countOnly.exec(foldText(text)) : null;
  if (!match) return null;
  const value = Number(match[1]);
  const range = { min: value, max: value, unit: "pcs" };
  return unit(range.unit) ? { range, meaning: "value", values: [range] } : null;
}
