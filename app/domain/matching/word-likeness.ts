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
  const pairs = wantedPairs(wanted, vocabulary);
  const { told, length } = toldOf(pairs, offered, listing, vocabulary);
  const size = 1 - lengthShare + (lengthShare * length) / usualLength;
  let score = 0;
  for (const { rarity, place } of pairs.values()) {
    const times = told[place]!;
    if (times > 0) score += (rarity * times * (saturation + 1)) / (times + saturation * size);
  }
  return score / (score + half);
}

/** Of each pair, told by its code, how rare it is, and its place among all. */
type WantedPairs = ReadonlyMap<number, { readonly rarity: number; readonly place: number }>;

const wantedOf = new WeakMap<NeedReading, WantedPairs>();

/** What the need speaks of, each pair with its rarity. */
function wantedPairs(reading: NeedReading, vocabulary: Vocabulary): WantedPairs {
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
    [...new Set(pairsIn(clauses.join("\n")))].map(
      (pair, place) => [pair, { rarity: rarity(pair), place }] as const,
    ),
  );
  wantedOf.set(reading, pairs);
  return pairs;
}

interface OfferedWords {
  readonly title: readonly number[];
  readonly rest: readonly number[];
}

const offeredOf = new WeakMap<ListingReading, OfferedWords>();

function offeredWords(reading: ListingReading, { title, description, specs }: Listing) {
  const known = offeredOf.get(reading);
  if (known) return known;
  const table = specs.map(({ name, figure }) =>
    figure.kind === "words" ? `${name}\n${figure.text}` : name,
  );
  const made = { title: pairsIn(title), rest: pairsIn([description, ...table].join("\n")) };
  offeredOf.set(reading, made);
  return made;
}

/** How often a listing speaks of each wanted pair, by its place, and how long the listing is. */
function toldOf(
  wanted: WantedPairs,
  reading: ListingReading,
  listing: Listing,
  vocabulary: Vocabulary,
): { readonly told: Float64Array; readonly length: number } {
  const { title, rest } = offeredWords(reading, listing);
  const told = new Float64Array(wanted.size);
  const add = (pairs: Iterable<number>, weight: number) => {
    for (const pair of pairs) {
      const place = wanted.get(pair)?.place;
      if (place !== undefined) told[place]! += weight;
    }
  };
  add(title, ofTitle);
  add(rest, 1);
  const [first] = reading.families;
  const family = first && vocabulary.family(first.family);
  if (family) add(pairsOf(family), 1);
  return { told, length: title.length * ofTitle + rest.length };
}

const familyPairs = new WeakMap<EquipmentFamily, ReadonlySet<number>>();

function pairsOf(family: EquipmentFamily): ReadonlySet<number> {
  const known = familyPairs.get(family) ?? new Set(pairsIn(wordsOf(family)));
  familyPairs.set(family, known);
  return known;
}

const telling = /^[\p{Script=Han}a-z]$/u;
/** By UTF-16 unit: 0 not asked yet, 1 telling, 2 not. */
const units = new Uint8Array(0x10000);

function isTelling(unit: number): boolean {
  if (units[unit] === 0) units[unit] = telling.test(String.fromCharCode(unit)) ? 1 : 2;
  return units[unit] === 1;
}

/** Every pair of telling characters that stand together, in the order of the text, as one number each. */
function pairsIn(text: string): number[] {
  const pairs: number[] = [];
  const plain = text.toLowerCase().replace(everywhere, " ");
  let before = 0;
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charCodeAt(at);
    const ours = isTelling(unit) ? unit : 0;
    if (before !== 0 && ours !== 0) pairs.push(before * 0x10000 + ours);
    before = ours;
  }
  return pairs;
}

function wordsOf({ name, synonyms, uses }: EquipmentFamily): string {
  return [name, ...synonyms.map(({ term }) => term), ...uses].join("\n");
}

const holdersOf = new WeakMap<Vocabulary, ReadonlyMap<number, number>>();
/** The first parameters of a family tell it; the later ones are everybody's. */
const tellingParameters = 7;

/** How few families a pair tells: it stands for how rare it is among postings, and stays the same when those change. */
function raritiesOf(vocabulary: Vocabulary): (pair: number) => number {
  const holders = holdersOf.get(vocabulary) ?? holdersIn(vocabulary);
  holdersOf.set(vocabulary, holders);
  const { length } = vocabulary.families;
  return (pair) => Math.log(1 + length / ((holders.get(pair) ?? 0) + 1));
}

function holdersIn(vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  for (const family of vocabulary.families) {
    const parameters = vocabulary.attributesOf(family.code).slice(0, tellingParameters);
    const text = [wordsOf(family), ...parameters.map(({ name }) => name)].join("\n");
    for (const pair of new Set(pairsIn(text))) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  }
  return holders;
}
