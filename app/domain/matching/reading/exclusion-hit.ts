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
      return literally(exclusion, reading, listing);
    }
    case "brand": {
      const name = exclusion.words.replace(/(?:品牌|牌子?|厂家?)$/, "");
      return name.length > 1 && foldText(listing.brand).includes(foldText(name))
        ? { words: listing.brand, from: "field" }
        : null;
    }
    case "trait":
      return traitHit(exclusion, reading, listing);
  }
}

function traitHit(
  exclusion: ReadExclusion,
  reading: ListingReading,
  listing: Offered,
): ExclusionHit | null {
  // 履带滚筒 rules out either.
  const all = traitsIn(exclusion.words);
  const [ruledOut] = all;
  if (!ruledOut || exclusion.wholeName) return literally(exclusion, reading, listing);
  const fields = listing.specs.flatMap(({ figure }) =>
    figure.kind === "words" ? traitsIn(figure.text) : [],
  );
  const ofGroup = ({ group }: { group: string }) => group === ruledOut.group;
  const own = (each: { group: string; trait: string }) =>
    ofGroup(each) && all.some(({ trait }) => trait === each.trait);
  const entered = fields.filter(ofGroup);
  if (entered.length > 0)
    return entered.every(own) ? { words: entered[0]!.words, from: "field" } : null;
  const inTitle = reading.traits.filter(
    (each) => ofGroup(each) && each.span.to <= listing.title.length,
  );
  const telling = inTitle.length > 0 ? inTitle : reading.traits.filter(ofGroup);
  const [first] = telling;
  if (!first) return literally(exclusion, reading, listing);
  if (!telling.every(own)) return null;
  if (isOneOfTwo(foldText(reading.text), first.span.from, first.span.to)) return null;
  return { words: first.words, from: inTitle.length > 0 ? "title" : "text" };
}

/** 锂电/铅酸可选: the buyer chooses. */
function isOneOfTwo(folded: string, from: number, to: number): boolean {
  const clause = clauseAround(folded, { from, to });
  const words = folded.slice(clause.from, clause.to);
  return (
    /可选|任选|选配|选装|可定制/.test(words) ||
    /[/、或]$/.test(folded.slice(Math.max(0, from - 1), from)) ||
    /^[/或]/.test(folded.slice(to, to + 1))
  );
}

/**
 * 四向车密集库 is a 四向穿梭车密集库: the letters of a long name in their order, with two others between them at most. Four
 * letters that it begins with are enough (食品冻干仓 is a 食品冻干机), or, of a name that is no kind of machine, that it ends
 * with (多孔粒状铵油 is 粒状铵油), unless what it begins with tells it from its likes, as 立式 and 双轴 do.
 */
function longNameIn(name: string, title: string, isUnknown: boolean): ExclusionHit | null {
  const letters = [...name];
  if (letters.length < 5 || !/^\p{Script=Han}+$/u.test(name)) return null;
  const found = new RegExp(letters.join(".{0,2}?"), "u").exec(title);
  if (found && found[0].length <= letters.length + 2) return { words: found[0], from: "title" };
  if (opposed.test(name)) return null;
  // The end of a machine's name is its kind, which its likes have too.
  const hasOwnEnd = isUnknown && letters.length >= 6;
  const ends = [letters.slice(0, 4), ...(hasOwnEnd ? [letters.slice(-4)] : [])];
  const part = ends.map((each) => each.join("")).find((each) => title.includes(each));
  return part === undefined ? null : { words: part, from: "title" };
}

/** Begins a name that has its opposite. */
const opposed =
  /^(?:.[式型]|[单双两三四立卧干湿冷热高中低大小正反内外上下左右前后手自全半无有油水气电风固移静动新老])/u;

const folded = (text: string) => foldText(text).toLowerCase().replaceAll("u形", "u型");

/** The words as they stand, or another name of the same (氟利昂 is written R507), where the listing does not deny them. */
function literally(
  { words, family }: ReadExclusion,
  reading: ListingReading,
  { title, specs }: Offered,
): ExclusionHit | null {
  const isUnknown = family === null;
  const whole = folded(words);
  // Of 自动线 and 立磨机 nothing telling is left without the last letter.
  const stem = whole.replace(/(?:式|型|类|款|的|(?<=.{2})用(?:机型|的)?|(?<=.{3})[机线法])$/, "");
  const wanted = stem.length >= 2 && /^\p{Script=Han}+$/u.test(stem) ? stem : whole;
  if (wanted.length < 2) return null;
  const long = longNameIn(whole, title, isUnknown);
  if (long) return long;
  // 实验机 is any 实验型 machine.
  const sort = /^(\p{Script=Han}{2})[机炉釜泵]$/u.exec(whole)?.[1];
  const typed = sort === undefined ? -1 : title.search(new RegExp(`${sort}[型式级]`, "u"));
  if (sort !== undefined && typed >= 0)
    return { words: title.slice(typed, typed + sort.length + 1), from: "title" };
  const half = onlyHalf.exec(whole);
  if (half) return halfIn(half[1]!, half[2]!, title, reading.text);
  // Builds have their names in the groups of traits.
  const others =
    traitsIn(words).length > 0 || /^r\d+[a-z]?$/.test(wanted) ? [] : wordsLike(words).map(folded);
  const places = [
    ["title", title],
    ["field", specs.map(({ figure }) => (figure.kind === "words" ? figure.text : "")).join("\n")],
    ["text", reading.text],
  ] as const;
  for (const [from, text] of places)
    for (const name of [wanted, ...others]) {
      const at = name.length < 2 ? null : offeredAt(folded(text), name);
      if (at !== null) return { words: text.slice(at, at + name.length), from };
    }
  return null;
}

/** 只平不弯: it does the one and not the other. */
const onlyHalf =
  /^[只仅光](?:能|会|做|有)?(\p{Script=Han}{1,3})不(?:能|会|做|带)?(\p{Script=Han}{1,3})$/u;

/** 仅平钢化 and 不能弯 both say 只平不弯. */
function halfIn(one: string, other: string, title: string, text: string): ExclusionHit | null {
  const half = ["仅", "只", "仅能", "只能", "仅做", "只做", "仅限"].map((lead) => lead + one);
  const denied = ["不能", "不可", "不会", "不做", "无法"].map((lead) => lead + other);
  for (const words of [...half, ...denied]) {
    const at = text.indexOf(words);
    // 仅平钢化 is clear where 仅平 alone would be too short to be.
    const said = text.slice(at, at + Math.max(3, words.length));
    if (at >= 0) return { words: said, from: at < title.length ? "title" : "text" };
  }
  return null;
}

/** Behind these a word tells what a thing is not, or only half. */
const deniedBefore =
  /(?:非|不是|不|无|免|半|准|替代|代替|取代|优于|比|告别|淘汰|避免|不用|无需|杜绝|节省|节约|减少|取消)$/;

/** Where a text says that the thing is what is named: neither denied, nor one of two, nor a piece of another code. */
function offeredAt(text: string, name: string): number | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const to = at + name.length;
    const isPiece =
      (/^[a-z\d]/.test(name) && /[a-z\d]/.test(text.charAt(at - 1))) ||
      (/[a-z\d]$/.test(name) && /[a-z\d]/.test(text.charAt(to)));
    const isDenied =
      deniedBefore.test(text.slice(Math.max(0, at - 3), at)) || /^的?替代/.test(text.slice(to));
    if (!isPiece && !isDenied && !isOneOfTwo(text, at, to)) return at;
  }
  return null;
}
