import type { Listing } from "../supply/listing.ts";
import { convertRange } from "../units/convert.ts";
import { foldText } from "../units/fold-text.ts";
import { formatRange, formatWanted } from "../units/format-quantity.ts";
import type { QuantityRange, UnitCode } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import { likenessOfLabels, otherParts, tellingKinds } from "./alike-labels.ts";
import { compareFigures, type FigureAnswer } from "./compare-figures.ts";
import { meaningOf, takesAll } from "./figure-meaning.ts";
import type { Verdict } from "./match.ts";
import type { JudgedRequirement } from "./verdicts.ts";
import { clauseAround } from "./reading/clauses.ts";
import type { ListingReading } from "./reading/listing-reading.ts";
import type { NeedReading } from "./reading/need-reading.ts";
import { boundsOf, type WordedBound } from "./reading/worded-bounds.ts";
import type { WordedFigure } from "./reading/worded-figures.ts";
import * as words from "./words.ts";

/**
 * Bounds of a need's prose that no parameter of the vocabulary tells, beside figures that the listing gives with the
 * same words around them, or with a unit that only one figure of either has. Only clear answers are lines: figures of
 * other things and several that answer differently say nothing.
 */
export function labelledLines(
  wanted: NeedReading,
  offered: ListingReading,
  { title }: Pick<Listing, "title">,
): Verdict[] {
  const bounds = boundsOf(wanted);
  if (bounds.length === 0) return [];
  return bounds.flatMap((bound) => {
    const answer = answerOf(bound, bounds, offered.worded, offered.text, title);
    return answer ? [lineOf(bound, answer, offered.text)] : [];
  });
}

/**
 * What a listing answers to a line of the need that its parameters leave open: the figure with the same word beside
 * it, or the only one of this sort of measure. Null where nothing answers clearly.
 */
export function labelledAnswer(
  { name, wanted, strength, strict = false }: JudgedRequirement,
  wantedReading: NeedReading,
  offered: ListingReading,
  listing: Pick<Listing, "title">,
): Pick<Verdict, "verdict" | "offered" | "reason" | "ratio" | "passage"> | null {
  if (wanted.op === "is" || wanted.op === "eq") return null;
  const { op, range } = wanted;
  const bound: WordedBound = {
    ...{ before: foldText(name), behind: countedBy(name, range.unit), name, strict, op, strength },
    ...{ units: [range.unit], range, words: "", passage: "" },
  };
  const answer = answerOf(
    bound,
    [...boundsOf(wantedReading), bound],
    offered.worded,
    offered.text,
    listing.title,
  );
  if (!answer || answer.likeness < 1) return null;
  const line = lineOf(bound, answer, offered.text);
  return {
    ...{ verdict: line.verdict, offered: line.offered, reason: line.reason },
    ...(line.ratio === undefined ? {} : { ratio: line.ratio }),
    ...(line.passage === undefined ? {} : { passage: line.passage }),
  };
}

/** 爪 of 爪数 is what a listing counts: 七爪. */
function countedBy(name: string, code: UnitCode): string {
  const noun = /^(\p{Script=Han}{1,3}?)(?:数量?|个数)$/u.exec(foldText(name))?.[1] ?? "";
  return code === "pcs" ? noun : "";
}

interface Answer extends FigureAnswer {
  readonly likeness: number;
  readonly figure: WordedFigure;
  readonly range: QuantityRange;
  readonly code: UnitCode;
}

function answerOf(
  bound: WordedBound,
  bounds: readonly WordedBound[],
  own: readonly WordedFigure[],
  text: string,
  title: string,
): Answer | null {
  const compared = own.flatMap(
    (figure) => figureAnswer(bound, figure, bounds, own, text, title) ?? [],
  );
  const best = Math.max(0, ...compared.map(({ likeness }) => likeness));
  const telling = compared.filter(({ likeness }) => likeness === best);
  const [first] = telling;
  if (!first || first.verdict === "unknown") return null;
  if (telling.some(({ verdict }) => verdict !== first.verdict)) return null;
  if (first.verdict === "violated" && first.likeness < sameThing) {
    // Figures of parts with other names may confirm and never refuse; nor does a figure that may be another's answer.
    if (best === otherParts || compared.some(({ verdict }) => verdict === "met")) return null;
    const answersAnother = bounds.some((other) => {
      const answer = figureAnswer(other, first.figure, bounds, own, text, title);
      return answer?.verdict === "met" && answer.likeness >= best;
    });
    if (answersAnother) return null;
  }
  const inScale =
    first.ratio === undefined || (first.ratio > 1 / otherScale && first.ratio < otherScale);
  return inScale ? first : null;
}

/** From here on the words tie a figure to a bound, and not only the sort of measure. */
const sameThing = 2;

/** What one figure answers to one bound; null where nothing ties them. */
function figureAnswer(
  bound: WordedBound,
  figure: WordedFigure,
  bounds: readonly WordedBound[],
  all: readonly WordedFigure[],
  text: string,
  title: string,
): Answer | null {
  const units = commonUnit(bound, figure);
  if (!units) return null;
  const likeness = likenessOfLabels(bound, figure, unit(units.code)?.kind);
  if (likeness === null) return null;
  // A bare number has no unit that could tell.
  const isBare = bound.units.length === 0 || figure.units.length === 0;
  const telling =
    !isBare &&
    (isTelling(units.code) || isOnlySpeed(figure, all)) &&
    bounds.filter((b) => commonUnit(b, figure)).length === 1;
  const level = likeness > 0 ? likeness : telling ? 0.5 : 0;
  if (level === 0) return null;
  const passage = figure.span ? clauseIn(text, figure.span) : figure.before;
  const range = { min: figure.min, max: figure.max, unit: units.offered };
  const own = { range, meaning: meaningOf(range, passage, title), values: [range] };
  const { op, strict } = bound;
  const asked = { op, strict, rounded: true, range: { ...bound.range, unit: units.code } };
  const direction = op === "lte" ? ("less" as const) : ("more" as const);
  const answer = compareFigures(asked, takesAll(own, [bound.name]), { direction });
  return { ...answer, figure, range, code: units.code, likeness: level };
}

/** Figures this far apart are of other things. */
const otherScale = 30;

/** The one speed that a listing tells, without a word for it, is the machine's. */
function isOnlySpeed(figure: WordedFigure, own: readonly WordedFigure[]): boolean {
  const isSpeed = ({ units: [code] }: WordedFigure) =>
    code !== undefined && unit(code)?.kind === "speed";
  return figure.before === "" && isSpeed(figure) && own.filter(isSpeed).length === 1;
}

function isTelling(code: UnitCode): boolean {
  const kind = unit(code)?.kind;
  return kind !== undefined && tellingKinds.includes(kind);
}

/** The unit of the bound that both can mean, and the figure's own of that kind. */
function commonUnit(
  bound: WordedBound,
  figure: WordedFigure,
): { readonly code: UnitCode; readonly offered: UnitCode } | null {
  const [wanted, offered] = [bound.units, figure.units];
  if (wanted.length === 0 && offered.length === 0) return { code: "pcs", offered: "pcs" };
  if (wanted.length === 0) {
    const code = bareAs(offered, bound.range.min ?? bound.range.max ?? 0);
    return code ? { code, offered: offered.find((each) => sameKind(each, code))! } : null;
  }
  if (offered.length === 0) {
    const code = bareAs(wanted, figure.max ?? figure.min ?? 0);
    return code ? { code: wanted.find((each) => sameKind(each, code))!, offered: code } : null;
  }
  for (const code of wanted) {
    const own = offered.find((each) => sameKind(each, code));
    if (own !== undefined) return { code, offered: own };
  }
  return null;
}

function sameKind(one: UnitCode, other: UnitCode): boolean {
  return unit(one)?.kind === unit(other)?.kind;
}

/** What a bare number beside a figure with a unit is in: drawings are in mm, machines run in m/min. */
function bareAs(codes: readonly UnitCode[], value: number): UnitCode | null {
  for (const code of codes) {
    const kind = unit(code)?.kind;
    // Drawings are in mm, and so is what may be wrong with the work.
    if (kind === "length" && (value >= 10 || value < 0.5)) return "mm";
    if (kind === "volumeFlow" && value >= 500) return "m3/h";
    if (kind === "speed" && value >= 5) return "m/min";
    if (kind === "rotationalSpeed" && value >= 10) return "r/min";
    if (kind === "count") return "pcs";
    if (kind === "temperature") return "degC";
  }
  return null;
}

function lineOf(bound: WordedBound, answer: Answer, text: string): Verdict {
  const { verdict, figure, range, code, ratio } = answer;
  const moved = convertRange(range, code);
  return {
    about: "figure",
    requirement: {
      attribute: null,
      name: bound.name,
      wanted: { op: "is", text: bound.words },
      strength: bound.strength,
      source: "text",
    },
    verdict,
    wanted:
      bound.units.length === 0
        ? bound.words
        : formatWanted(bound.op, { ...bound.range, unit: code }),
    offered: moved.ok ? formatRange(moved.value) : formatRange(range),
    reason: words.readFromText,
    ...(ratio === undefined ? {} : { ratio }),
    ...(figure.span ? { passage: clauseIn(text, figure.span) } : {}),
    wantedPassage: bound.passage,
  };
}

function clauseIn(text: string, part: { readonly from: number; readonly to: number }): string {
  const { from, to } = clauseAround(foldText(text), part);
  return text.slice(from, to).trim();
}
