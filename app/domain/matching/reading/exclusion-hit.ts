import type { Listing } from "../../supply/listing.ts";
import { foldText } from "../../units/fold-text.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clauseAround } from "./clauses.ts";
import { abroadWords } from "./exclusion-kind.ts";
import type { ListingReading } from "./listing-reading.ts";
import type { ReadExclusion, ReadWords } from "./need-reading.ts";
import { traitsIn } from "./traits.ts";

/** What makes a listing one that is ruled out. */
export interface ExclusionHit {
  readonly words: string;
  /** field: a field of the listing says so. */
  readonly from: "field" | "title" | "text";
}

type Offered = Pick<Listing, "title" | "brand" | "condition" | "specs">;

/**
 * Whether a listing is what an exclusion rules out; null when nothing says so, which is not the same as that it is
 * not. A build that the listing offers beside its opposite (开式或闭式) rules nothing out.
 */
export function excludedBy(
  exclusion: ReadExclusion,
  reading: ListingReading,
  listing: Offered,
  vocabulary: Vocabulary,
): ExclusionHit | null {
  const at = (found: ReadWords): ExclusionHit => ({
    words: found.words,
    from: found.span.to <= listing.title.length ? "title" : "text",
  });
  switch (exclusion.kind) {
    case "condition": {
      const { condition } = reading;
      if (condition === "new") return null;
      const meant = /再制造/.test(exclusion.words)
        ? condition === "remanufactured"
        : /翻新/.test(exclusion.words) || condition === "used";
      if (!meant) return null;
      return reading.conditionBy
        ? at(reading.conditionBy)
        : { words: condition === "used" ? "二手" : "再制造", from: "field" };
    }
    case "origin":
      if (/^国产/.test(exclusion.words) || !reading.abroad) return null;
      return /进口|国外|境外|海外|外/.test(exclusion.words) ||
        reading.abroad.words.includes(abroadWords.exec(exclusion.words)?.[0] ?? "国外")
        ? at(reading.abroad)
        : null;
    case "kind": {
      const supplied = reading.suppliedAs.find(({ words }) =>
        exclusion.words.includes(words.slice(0, 2)),
      );
      if (supplied) return at(supplied);
      return /租/.test(exclusion.words) && reading.offers === "rental" && reading.offersBy
        ? at(reading.offersBy)
        : null;
    }
    case "family": {
      const [own] = reading.families;
      const meant = exclusion.family === null ? [] : vocabulary.closure(exclusion.family);
      // A name of some machines of a family only (四向车密集库) rules out those that bear it.
      const narrow = vocabulary
        .family(exclusion.family ?? "")
        ?.synonyms.some(({ term, relation }) => relation !== "same" && term === exclusion.words);
      if (own && meant.includes(own.family) && !narrow)
        return own.decidedBy[0] ? at(own.decidedBy[0]) : { words: exclusion.words, from: "field" };
      return literally(exclusion.words, reading, listing);
    }
    case "brand": {
      const name = exclusion.words.replace(/(?:品牌|牌子?|厂家?)$/, "");
      return name.length > 1 && foldText(listing.brand).includes(foldText(name))
        ? { words: listing.brand, from: "field" }
        : null;
    }
    case "trait":
      return traitHit(exclusion.words, reading, listing);
  }
}

function traitHit(words: string, reading: ListingReading, listing: Offered): ExclusionHit | null {
  const [ruledOut] = traitsIn(words);
  if (!ruledOut) return literally(words, reading, listing);
  const fields = listing.specs.flatMap(({ figure }) =>
    figure.kind === "words" ? traitsIn(figure.text) : [],
  );
  const ofGroup = ({ group }: { group: string }) => group === ruledOut.group;
  const own = (each: { group: string; trait: string }) =>
    ofGroup(each) && each.trait === ruledOut.trait;
  const entered = fields.filter(ofGroup);
  if (entered.length > 0)
    return entered.every(own) ? { words: entered[0]!.words, from: "field" } : null;
  const inTitle = reading.traits.filter(
    (each) => ofGroup(each) && each.span.to <= listing.title.length,
  );
  const telling = inTitle.length > 0 ? inTitle : reading.traits.filter(ofGroup);
  const [first] = telling;
  if (!first) return literally(words, reading, listing);
  if (!telling.every(own)) return null;
  if (isOneOfTwo(foldText(reading.text), first.span.from, first.span.to)) return null;
  return { words: first.words, from: inTitle.length > 0 ? "title" : "text" };
}

/** 锂电/铅酸可选: the buyer chooses. */
function isOneOfTwo(folded: string, from: number, to: number): boolean {
  const clause = clauseAround(folded, { from, to });
  const words = folded.slice(clause.from, clause.to);
  return /可选|任选|选配|选装|可定制/.test(words) || /[/、或]$/.test(folded.slice(0, from));
}

/** The words as they stand, where the listing does not deny them. */
function literally(
  words: string,
  reading: ListingReading,
  { title, specs }: Offered,
): ExclusionHit | null {
  const wanted = foldText(words).toLowerCase();
  if (wanted.length < 2) return null;
  const places = [
    ["title", title],
    ["field", specs.map(({ figure }) => (figure.kind === "words" ? figure.text : "")).join("\n")],
    ["text", reading.text],
  ] as const;
  for (const [from, text] of places) {
    const folded = foldText(text).toLowerCase();
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1))
      if (
        !isOneOfTwo(folded, at, at + wanted.length) &&
        !/(?:非|不是|不|无|免|替代|代替|取代|优于|比|告别|淘汰|避免|不用|无需|杜绝)$/.test(
          folded.slice(Math.max(0, at - 3), at),
        )
      )
        return { words: text.slice(at, at + wanted.length), from };
  }
  return null;
}
