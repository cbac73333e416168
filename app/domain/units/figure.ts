import { numberAt } from "./numerals.ts";
import { kindsOf, perTime, unitAt, type SpelledUnit } from "./spellings.ts";

/** One number of a figure, with the unit that stands right behind it. */
export interface FigurePart {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly spelled: SpelledUnit | null;
}

/** A figure as written in folded text: a number, a range, a deviation (220 V ± 10 %) or a list (380/220 V). */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly low: FigurePart;
  /** Null for a single number. May be smaller than `low`: the reader decides what a reversed range is. */
  readonly high: FigurePart | null;
  /** The first number included; longer than one only in a list, whose parts all carry a unit. */
  readonly listed: readonly FigurePart[];
  readonly separator: "/" | "×" | null;
}

/** The part's number in the unit that its spelling stands for: 3 斤 is 1.5 (kg). */
export function valueOf({ value, spelled }: FigurePart): number {
  return spelled && spelled.times !== 1 ? Number((value * spelled.times).toPrecision(12)) : value;
}

interface ScaledPart extends FigurePart {
  readonly scale: number;
}

const multipliers: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** 万分之五 is 0.05 %. */
const shares: Readonly<Record<string, number>> = { 百分之: 1, 千分之: 0.1, 万分之: 0.01 };
/** -40 ℃, 零下 40 ℃, 负 0.1 MPa. */
const signBefore = /^(?:[-+负]|零下)/;
const percent = unitAt("%", 0);
const timeBefore = /每(分钟|分|小时|时|秒钟|秒|天|日|吨)\s?$/;

/** Reads the figure whose first number begins at `at`. In prose a bare number after "-" is not the end of a range. */
export function figureAt(
  text: string,
  at: number,
  setting: "field" | "prose" = "field",
): Figure | null {
  const first = partAt(text, at);
  if (!first) return null;
  const low = withTimeBefore(text, first);
  const single: Figure = {
    from: low.from,
    to: low.to,
    low,
    high: null,
    listed: [low],
    separator: null,
  };
  return (
    deviationFrom(text, single) ??
    rangeFrom(text, single, first.scale, setting) ??
    listFrom(text, single) ??
    single
  );
}

function partAt(text: string, at: number): ScaledPart | null {
  const share = shares[text.slice(at, at + 3)];
  if (share !== undefined) {
    const number = numberAt(text, at + 3);
    if (!number) return null;
    const value = Number((number.value * share).toPrecision(12));
    return { from: at, to: number.to, value, spelled: percent, scale: 1 };
  }
  const signed = signBefore.exec(text.slice(at, at + 2));
  const sign = signed && signed[0] !== "+" ? -1 : 1;
  const start = at + (signed?.[0].length ?? 0);
  const number = numberAt(text, start);
  if (!number) return null;
  let { value, to } = number;
  let scale = 1;
  const minutes = secondsTail(text, value, to);
  if (minutes) return { from: at, ...minutes, scale };
  const part = /^\/(\d{1,2})(?!\d)/.exec(text.slice(to, to + 4));
  if (part && Number.isInteger(value) && value < Number(part[1])) {
    const inch = unitAt(text, to + part[0].length);
    if (inch?.readings.some((reading) => reading.code === "inch"))
      return {
        from: at,
        to: inch.to,
        value: (sign * value) / Number(part[1]),
        spelled: inch,
        scale,
      };
  }
  let spelled = unitAt(text, to);
  for (let i = 0; i < 2 && number.script === "arabic" && !spelled?.readings.length; i++) {
    const next = text.charAt(to) === " " ? to + 1 : to;
    const times = multipliers[text.charAt(next)];
    if (times === undefined) break;
    scale *= times;
    to = next + 1;
    spelled = unitAt(text, to);
  }
  spelled ??= unitInBrackets(text, to);
  // 两千瓦 is 2 kW, not 2000 W: a last 千 that makes a unit with what follows belongs to the unit.
  if (number.script === "chinese" && text.charAt(to - 1) === "千" && value < 10_000) {
    const kilo = unitAt(text, to - 1);
    if (kilo?.key.startsWith("千") && !spelled?.key.startsWith("千") && value % 1000 === 0)
      [value, spelled] = [value / 1000, kilo];
  }
  // Scaling 1.2 by 10,000 must give 12000, not 12000.000000000002.
  if (scale > 1) value = Number((value * scale).toPrecision(15));
  const tail = spelled
    ? (halfTail(text, spelled.to) ?? (spelled.key === "米" ? metreTail(text, spelled.to) : null))
    : null;
  if (tail) value = Number((value + tail.value).toPrecision(12));
  to = tail?.to ?? spelled?.to ?? to;
  return { from: at, to, value: sign * value, spelled, scale };
}

const second = unitAt("秒", 0);

/** 1分50秒 and 一分十五秒 are one time, in seconds. */
function secondsTail(
  text: string,
  minutes: number,
  at: number,
): Pick<FigurePart, "value" | "to" | "spelled"> | null {
  const tail = /^(?:分钟?|min)\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:秒钟?|s(?![a-z]))/.exec(
    text.slice(at, at + 10),
  );
  const seconds = tail && numberAt(tail[1]!, 0);
  if (!seconds || !second) return null;
  const to = at + tail[0].length;
  return { value: minutes * 60 + seconds.value, to, spelled: { ...second, from: at, to } };
}

/** 16米半 and 两吨半: half of the unit more; 半自动 is a word of its own. */
function halfTail(text: string, at: number): { value: number; to: number } | null {
  const half =
    /[\u4e00-\u9fff]$/.test(text.charAt(at - 1)) &&
    /^半(?![\u4e00-\u9fff])/.test(text.slice(at, at + 2));
  return half ? { value: 0.5, to: at + 1 } : null;
}

/** 一米二 is 1.2 m and 1米85 is 1.85 m, unless the digits count something of their own: 3米2台. */
function metreTail(text: string, at: number): { value: number; to: number } | null {
  const pair = /^[一二三四五六七八九]{2}(?![十百千点一二三四五六七八九])/.exec(
    text.slice(at, at + 3),
  )?.[0];
  const number = pair
    ? { value: Number([...pair].map((digit) => numberAt(digit, 0)?.value).join("")), to: at + 2 }
    : /^(?:\d{1,2}(?![\d.,])|[一二三四五六七八九](?![十百千点]))/.test(text.slice(at, at + 3))
      ? numberAt(text, at)
      : null;
  if (!number || unitAt(text, number.to)) return null;
  if (
    !/^(?:$|[^\u4e00-\u9fff]|的|以[上下内]|之内|左右|往上|起(?![重升吊落降动])|[长宽高深厚]|就|即|才|够|都)/.test(
      text.slice(number.to, number.to + 2),
    )
  )
    return null;
  return { value: number.value / 10 ** String(number.value).length, to: number.to };
}

/** 100（吨） as spreadsheets write it. */
function unitInBrackets(text: string, at: number): SpelledUnit | null {
  const open = /^\s?\(\s?/.exec(text.slice(at, at + 3));
  const inside = open && unitAt(text, at + open[0].length);
  const close = inside && /^\s?\)/.exec(text.slice(inside.to, inside.to + 2));
  return inside && close && { ...inside, to: inside.to + close[0].length };
}

function withTimeBefore(text: string, part: FigurePart): FigurePart {
  const time = timeBefore.exec(text.slice(Math.max(0, part.from - 5), part.from));
  const rate = time && part.spelled && perTime(part.spelled, time[1] ?? "");
  return time && rate ? { ...part, from: part.from - time[0].length, spelled: rate } : part;
}

/** 220 V ± 10 %, 20±5℃: the span that it describes, in the unit of the nominal value. */
function deviationFrom(text: string, single: Figure): Figure | null {
  const sign = /^\s{0,2}(?:±|\+\/-)\s{0,2}/.exec(text.slice(single.to, single.to + 8));
  const by = sign && partAt(text, single.to + sign[0].length);
  if (!by || by.value < 0) return null;
  const { low } = single;
  const relative = by.spelled?.key === "%" && low.spelled !== null && low.spelled.key !== "%";
  if (!relative && low.spelled && by.spelled && low.spelled.key !== by.spelled.key) return null;
  const spelled = low.spelled ?? by.spelled;
  const step = relative ? (Math.abs(low.value) * by.value) / 100 : by.value;
  const end = (value: number) => Number(value.toPrecision(12));
  const lowest = { ...low, value: end(low.value - step), spelled };
  return {
    ...single,
    to: by.to,
    low: lowest,
    high: { ...by, value: end(low.value + step), spelled },
    listed: [lowest],
  };
}

const connector = /^\s{0,2}(-{1,2}|~{1,2}|至|到|和|与)\s{0,2}/;

function rangeFrom(
  text: string,
  single: Figure,
  lowScale: number,
  setting: "field" | "prose",
): Figure | null {
  const link = connector.exec(text.slice(single.to, single.to + 6));
  if (!link) return null;
  let { low } = single;
  const word = link[1] ?? "";
  // "-20--5" ends at minus five; "30--45" is a long dash.
  const back = word === "--" && low.value < 0 ? 1 : 0;
  const high = partAt(text, single.to + link[0].length - back);
  if (!high) return null;
  if (/[和与]/.test(word) && !/^\s?之间/.test(text.slice(high.to, high.to + 4))) return null;
  if (low.spelled && high.spelled && !shareKind(low.spelled, high.spelled)) return null;
  if (setting === "prose" && low.spelled && !high.spelled && word.startsWith("-")) return null;
  const raw = high.value / high.scale;
  // 1-2万 means 10,000 to 20,000; 5000-1万 keeps its first number.
  if (high.scale > 1 && lowScale === 1 && low.value < raw)
    low = { ...low, value: Number((low.value * high.scale).toPrecision(15)) };
  return {
    ...single,
    to: high.to,
    low: { ...low, spelled: low.spelled ?? high.spelled },
    high: { ...high, spelled: high.spelled ?? low.spelled },
    listed: [low],
  };
}

function shareKind(a: SpelledUnit, b: SpelledUnit): boolean {
  const kinds = kindsOf(a);
  return kindsOf(b).some((kind) => kinds.includes(kind));
}

/** 380/220 V and 800×600×500 mm: bare numbers that take the unit of the last. */
function listFrom(text: string, single: Figure): Figure | null {
  if (single.low.spelled) return null;
  const parts: FigurePart[] = [single.low];
  let separator: "/" | "×" | null = null;
  for (let to = single.to; parts.length < 6;) {
    const link = /^\s?([/×xX*])\s?(?=\d)/.exec(text.slice(to, to + 4));
    const kind = link && (link[1] === "/" ? "/" : "×");
    if (!link || (separator && kind !== separator)) return null;
    separator = kind;
    const part = partAt(text, to + link[0].length);
    if (!part) return null;
    parts.push(part);
    to = part.to;
    if (!part.spelled) continue;
    const listed = parts.map((each) => ({ ...each, spelled: part.spelled }));
    const first = listed[0];
    return first ? { ...single, to, low: first, listed, separator } : null;
  }
  return null;
}
