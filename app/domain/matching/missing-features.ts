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

interface Denial {
  readonly thing: string;
  readonly words: string;
  readonly passage: string;
}

const edge = "[,，。;；、()（）\\s]";
const denial = new RegExp(
  `(?<=^|${edge}|但|均|暂)(?:无|不带|不含|不配|没有|不支持|不具备|未配|未带|非)([\\p{Script=Han}A-Za-z]{2,8})(?=$|${edge})`,
  "gu",
);
/** 无级, 无油 and the like are builds; nobody wants what is bad. */
const noFeature =
  /^(?:[级油尘菌人线纺刷氧水极损毒害味烟声铅卤胶局轨]|需|须|法|标|锡|锈|接触|泄|漏|滴|噪|振|污染|粉尘|毛刺|死角|划|油污|故障|断头|撞|事故|维修|大修|残留|异|明显|任何|缝|痕|痛|抵押|进口)/;

const denials = new WeakMap<ListingReading, readonly Denial[]>();

/** Only plain words that both sides use; a need that rules the thing out, or speaks of the old machine, asks for none. */
export function missingFeatures(need: NeedReading, offered: ListingReading): MissingFeature[] {
  const made = denials.get(offered) ?? denialsIn(offered.text);
  denials.set(offered, made);
  return made.flatMap(({ thing, words, passage }): MissingFeature[] => {
    const span = askedIn(need, thing);
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

function denialsIn(text: string): Denial[] {
  const folded = foldText(text);
  return [...folded.matchAll(denial)].flatMap((match): Denial[] => {
    const thing = match[1]!;
    const span = { from: match.index, to: match.index + match[0].length };
    if (noFeature.test(thing) || isElsewhere(folded, span)) return [];
    const { from, to } = clauseAround(folded, span);
    return [{ thing, words: text.slice(span.from, span.to), passage: text.slice(from, to).trim() }];
  });
}

function askedIn({ text, exclusions }: NeedReading, thing: string): Span | null {
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
