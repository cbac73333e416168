import { foldText } from "../units/fold-text.ts";
import { clauseAround, isElsewhere, type Span } from "./reading/clauses.ts";
import type { ListingReading } from "./reading/listing-reading.ts";
import type { NeedReading } from "./reading/need-reading.ts";
import { isInside, otherZones } from "./reading/other-machines.ts";
import { isNotAsked, strengthAt } from "./reading/requirements.ts";

/** What a need asks for and a listing says that it has not: 背轴必须有 beside 无背轴. */
export interface MissingFeature {
  readonly wanted: string;
  readonly denied: string;
  readonly strength: "must" | "nice";
  readonly passage: string;
  readonly wantedPassage: string;
}

/** Only plain words that both sides use; a need that rules the thing out, or speaks of the old machine, asks for none. */
export function missingFeatures(need: NeedReading, offered: ListingReading): MissingFeature[] {
  return offered.denials.flatMap(({ thing, words, passage }): MissingFeature[] => {
    const span = askedIn(need, thing, words.includes("不含"));
    if (!span) return [];
    const { from, to } = clauseAround(foldText(need.text), span);
    return [
      {
        wanted: thing,
        denied: words,
        strength: strengthAt(foldText(need.text), span),
        passage,
        wantedPassage: need.text.slice(from, to).trim(),
      },
    ];
  });
}

/** 要含储气罐: it is to be supplied. What a need only mentions, like the line that is there, is not. */
const supplied = /(?:要|需|带|含|配|包括?|连同?)[^,，。;；\n]{0,6}$/;

/** `ofSupply`: the listing says that it is not in the price, which matters only to who wants it supplied. */
function askedIn({ text, exclusions }: NeedReading, thing: string, ofSupply: boolean): Span | null {
  const folded = foldText(text);
  const zones = otherZones(folded);
  for (let at = folded.indexOf(thing); at >= 0; at = folded.indexOf(thing, at + 1)) {
    const span = { from: at, to: at + thing.length };
    const ruledOut = exclusions.some(
      (each) =>
        each.words.includes(thing) ||
        (each.span && each.span.from < span.to && span.from < each.span.to),
    );
    const denied = /[不无非免没未]$|不[带含配要用]$|没有$/.test(
      folded.slice(Math.max(0, at - 2), at),
    );
    if (
      (!ofSupply || supplied.test(folded.slice(Math.max(0, at - 12), at))) &&
      !ruledOut &&
      !denied &&
      !isInside(span, zones) &&
      !isElsewhere(folded, span) &&
      !isNotAsked(folded, span)
    )
      return span;
  }
  return null;
}
