import type { Listing } from "../supply/listing.ts";
import { foldText } from "../units/fold-text.ts";
import type { EquipmentFamily } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { clausesOf, isElsewhere } from "./reading/clauses.ts";
import type { ListingReading } from "./reading/listing-reading.ts";
import type { NeedReading } from "./reading/need-reading.ts";

/** Words of trade that every posting may have: what they share says nothing. */
const everywhere =
  /采购|求购|需求|需要|购置|预算|发票|含税|交货|交付|交期|价格|报价|付款|现货|售后|质保|安装|调试|培训|厂家|我厂|我们|公司|联系|一台|两台|三台|几台/g;

/** BM25 as Robertson and Zaragoza have it: a pair said again adds less, a long text counts its pairs for less. */
const [saturation, lengthShare, usualLength] = [1.2, 0.75, 75];
/** A title says what is offered. */
const ofTitle = 2;
/** From here on two texts are more alike than not. */
const half = 45;

/**
 * 0–1: how much of what a need's words speak of a listing's words speak of too, with the names and uses of its family;
 * by pairs of characters, those that few families are told by saying more. What the need says of the old machine, or
 * rules out, is left out. Words that the listing does not have change nothing.
 */
export function wordLikeness(
  wanted: NeedReading,
  offered: ListingReading,
  listing: Listing,
  vocabulary: Vocabulary,
): number {
  const { pairs, length } = offeredPairs(offered, listing, vocabulary);
  let score = 0;
  for (const [pair, rarity] of wantedPairs(wanted, vocabulary)) {
    const times = pairs.get(pair);
    if (times === undefined) continue;
    const size = 1 - lengthShare + (lengthShare * length) / usualLength;
    score += (rarity * times * (saturation + 1)) / (times + saturation * size);
  }
  return score / (score + half);
}

const wantedOf = new WeakMap<NeedReading, ReadonlyMap<string, number>>();

/** What the need speaks of, each pair with its rarity. */
function wantedPairs(reading: NeedReading, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const known = wantedOf.get(reading);
  if (known) return known;
  const { text, exclusions } = reading;
  const folded = foldText(text);
  const units = [...Array(text.length).keys()];
  const out = exclusions.flatMap(({ span }) => (span ? [span] : []));
  const clauses = clausesOf(folded)
    .filter((clause) => !isElsewhere(folded, clause))
    .map(({ from, to }) =>
      units
        .slice(from, to)
        .map((at) => (out.some((span) => span.from <= at && at < span.to) ? " " : text.charAt(at)))
        .join(""),
    );
  const rarity = raritiesOf(vocabulary);
  const pairs = new Map(
    [...counted([[clauses.join("\n"), 1]]).keys()].map((pair) => [pair, rarity(pair)] as const),
  );
  wantedOf.set(reading, pairs);
  return pairs;
}

interface OfferedPairs {
  readonly pairs: ReadonlyMap<string, number>;
  readonly length: number;
}

const offeredOf = new WeakMap<ListingReading, OfferedPairs>();

function offeredPairs(
  reading: ListingReading,
  { title, description, specs }: Listing,
  vocabulary: Vocabulary,
): OfferedPairs {
  const known = offeredOf.get(reading);
  if (known) return known;
  const table = specs.map(({ name, figure }) =>
    figure.kind === "words" ? `${name}\n${figure.text}` : name,
  );
  const own = counted([
    [title, ofTitle],
    [[description, ...table].join("\n"), 1],
  ]);
  const length = [...own.values()].reduce((sum, times) => sum + times, 0);
  const [first] = reading.families;
  const family = first && vocabulary.family(first.family);
  const pairs = new Map(own);
  if (family)
    for (const pair of counted([[wordsOf(family), 1]]).keys())
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  const made = { pairs, length };
  offeredOf.set(reading, made);
  return made;
}

const telling = /^[\p{Script=Han}a-z]{2}$/u;

/** Each pair of characters with how often it stands there. */
function counted(parts: readonly (readonly [string, number])[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const [text, weight] of parts) {
    const units = text.toLowerCase().replace(everywhere, " ");
    for (let at = 0; at + 1 < units.length; at++) {
      const pair = units.slice(at, at + 2);
      if (telling.test(pair)) pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
    }
  }
  return pairs;
}

function wordsOf({ name, synonyms, uses }: EquipmentFamily): string {
  return [name, ...synonyms.map(({ term }) => term), ...uses].join("\n");
}

const holdersOf = new WeakMap<Vocabulary, ReadonlyMap<string, number>>();
/** The first parameters of a family tell it; the later ones are everybody's. */
const tellingParameters = 7;

/** How few families a pair tells: it stands for how rare it is among postings, and stays the same when those change. */
function raritiesOf(vocabulary: Vocabulary): (pair: string) => number {
  const holders = holdersOf.get(vocabulary) ?? holdersIn(vocabulary);
  holdersOf.set(vocabulary, holders);
  const { length } = vocabulary.families;
  return (pair) => Math.log(1 + length / ((holders.get(pair) ?? 0) + 1));
}

function holdersIn(vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const family of vocabulary.families) {
    const parameters = vocabulary.attributesOf(family.code).slice(0, tellingParameters);
    const text = [wordsOf(family), ...parameters.map(({ name }) => name)].join("\n");
    for (const pair of counted([[text, 1]]).keys()) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  }
  return holders;
}
