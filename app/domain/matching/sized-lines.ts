import type { Listing } from "../supply/listing.ts";
import { foldText } from "../units/fold-text.ts";
import { sizesIn, type Size } from "./dimensions.ts";
import type { Verdict } from "./match.ts";
import { clauseAround, isElsewhere, type Span } from "./reading/clauses.ts";
import type { ListingReading } from "./reading/listing-reading.ts";
import type { NeedReading } from "./reading/need-reading.ts";
import { isInside, otherZones } from "./reading/other-machines.ts";
import { isNotAsked, strengthAt } from "./reading/requirements.ts";
import * as words from "./words.ts";

/** What the machine itself measures, or the place it stands in, is no size of what it takes. */
const ofPlace =
  /外形|占地|外廓|场地|厂房|车间|门洞|地坑|基础|包装箱|运输|整机尺寸|机器尺寸|主机尺寸/;
/** A bound from above, or several sizes of a series. */
const otherBound =
  /以内|以下|不超过|不大于|最小|系列|规格(?=齐|可|多|不限|按|任|[一二三两几]?种)|[多各全]种?规格|可选|非标|定制|或|至$/;
/** Sizes this far apart are of other things. */
const otherScale = 4;
/** 2440 and 2.44 m are one size. */
const tolerance = 0.98;

interface WantedSize extends Size {
  readonly strength: "must" | "nice";
  readonly passage: string;
}

const wantedSizes = new WeakMap<NeedReading, readonly WantedSize[]>();
const offeredSizes = new WeakMap<ListingReading, readonly Size[]>();

/**
 * Sizes that a need's prose gives of what the machine has to take (最大纸张1050×750), beside those that the listing gives
 * of as many sides. Only clear answers are lines.
 */
export function sizedLines(
  wanted: NeedReading,
  offered: ListingReading,
  listing: Pick<Listing, "specs">,
): Verdict[] {
  const known = wantedSizes.get(wanted) ?? sizesWanted(wanted);
  wantedSizes.set(wanted, known);
  if (known.length === 0) return [];
  const own = offeredSizes.get(offered) ?? sizesOffered(offered, listing);
  offeredSizes.set(offered, own);
  return known.flatMap((size) => {
    const alike = own.filter(
      ({ sides }) =>
        sides.length === size.sides.length &&
        sides.every((side, i) => isOfScale(side, size.sides[i]!)),
    );
    const [first] = alike;
    if (!first) return [];
    const reaches = alike.map(({ sides }) =>
      sides.every((side, i) => side >= size.sides[i]! * tolerance),
    );
    return reaches.every((each) => each === reaches[0]) ? [lineOf(size, first, reaches[0]!)] : [];
  });
}

function isOfScale(one: number, other: number): boolean {
  return one < other * otherScale && other < one * otherScale;
}

function sizesWanted({ text, exclusions, requirements }: NeedReading): WantedSize[] {
  const folded = foldText(text);
  const zones = otherZones(folded);
  const told = (part: Span) =>
    !isInside(part, zones) &&
    !isNotAsked(folded, part) &&
    !isElsewhere(folded, part) &&
    !exclusions.some(({ span }) => span && span.from < part.to && part.from < span.to) &&
    !requirements.some(({ span }) => span && span.from < part.to && part.from < span.to);
  const found = usable(folded).filter(told);
  // Of several sizes nobody can tell which is meant.
  if (found.length !== 1) return [];
  return found.map((size) => {
    const clause = clauseAround(folded, size);
    const passage = text.slice(clause.from, clause.to).trim();
    return { ...size, strength: strengthAt(folded, size), passage };
  });
}

function sizesOffered(
  { text }: ListingReading,
  { specs }: Pick<Listing, "specs">,
): readonly Size[] {
  const lines = specs.flatMap(({ name, figure }) =>
    figure.kind === "words" && !ofPlace.test(name) ? usable(foldText(figure.text)) : [],
  );
  return lines.length > 0 ? lines : usable(foldText(text));
}

function usable(folded: string): Size[] {
  return sizesIn(folded).filter((size) => {
    const { from, to } = clauseAround(folded, size);
    const clause = folded.slice(from, to);
    return !ofPlace.test(clause) && !otherBound.test(clause);
  });
}

function lineOf({ sides, strength, passage }: WantedSize, offered: Size, met: boolean): Verdict {
  const wanted = `≥ ${shown(sides)}`;
  return {
    about: "figure",
    requirement: {
      ...{ attribute: null, name: "尺寸", wanted: { op: "is", text: wanted }, strength },
      source: "text",
    },
    verdict: met ? "met" : "violated",
    wanted,
    offered: shown(offered.sides),
    reason: words.joined(met ? words.largeEnough : words.tooSmall, words.readFromText),
    wantedPassage: passage,
  };
}

function shown(sides: readonly number[]): string {
  return `${sides.map((side) => Number(side.toPrecision(6))).join("×")} mm`;
}
