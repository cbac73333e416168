import type { Listing } from "../../supply/listing.ts";
import { foldText } from "../../units/fold-text.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clauseAround } from "./clauses.ts";
import { abroadWords } from "./exclusion-kind.ts";
import type { ListingReading } from "./listing-reading.ts";
import type { ReadExclusion, ReadWords } from "./need-reading.ts";
import { wordsLike } from "../same-words.ts";
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
      // 再制造 is a kind of 翻新; who only rules out 二手 may take it.
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

/** 四向车密集库 is a 四向穿梭车密集库, and 多孔粒状铵油 the 粒状铵油 of a title. */
function longNameIn(name: string, title: string): ExclusionHit | null {
  const letters = [...name];
  if (letters.length < 5 || !/^\p{Script=Han}+$/u.test(name)) return null;
  for (const part of [letters, letters.slice(-4), letters.slice(0, 4)]) {
    const found = new RegExp(part.join(part.length > 4 ? ".{0,2}?" : ""), "u").exec(title);
    if (found && found[0].length <= part.length + 2) return { words: found[0], from: "title" };
  }
  return null;
}

/** 氟利昂 is written R507 or 氟机. */
function otherNameIn(
  words: string,
  title: string,
  specs: Offered["specs"],
  text: string,
): ExclusionHit | null {
  const fields = specs.map(({ figure }) => (figure.kind === "words" ? figure.text : "")).join("\n");
  for (const other of wordsLike(words)) {
    if (other === words || other.length < 2) continue;
    const at = new RegExp(`${other.replace(/[.*+?^${}()|[\]\\]/g, "")}(?![a-z\\d])`, "i").exec(
      `${title}\n${fields}\n${text}`,
    );
    if (at) return { words: at[0], from: "field" };
  }
  return null;
}

/** The words as they stand, where the listing does not deny them. */
function literally(
  words: string,
  reading: ListingReading,
  { title, specs }: Offered,
): ExclusionHit | null {
  const whole = foldText(words).toLowerCase().replaceAll("u形", "u型");
  const stem = whole.replace(/(?:式|型|类|机|线|款|法|的)$/, "");
  const wanted = stem.length >= 2 && /^\p{Script=Han}+$/u.test(stem) ? stem : whole;
  if (wanted.length < 2) return null;
  const alike = longNameIn(whole, title) ?? otherNameIn(words, title, specs, reading.text);
  if (alike) return alike;
  const places = [
    ["title", title],
    ["field", specs.map(({ figure }) => (figure.kind === "words" ? figure.text : "")).join("\n")],
    ["text", reading.text],
  ] as const;
  for (const [from, text] of places) {
    const folded = foldText(text).toLowerCase().replaceAll("u形", "u型");
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
