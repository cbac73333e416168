import type { Listing } from "../../supply/listing.ts";
import { foldText } from "../../units/fold-text.ts";
import { mentionsIn, type Mention } from "../../vocabulary/mentions.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { isElsewhere } from "./clauses.ts";
import { denialsIn } from "./denials.ts";
import { familiesRead } from "./families-read.ts";
import type { ListingReading, OfferKind } from "./listing-reading.ts";
import type { ReadFamily, ReadTrait, ReadWords } from "./need-reading.ts";
import { namesFamily } from "./family-mentions.ts";
import { choicesRead, figuresRead } from "./read-parameters.ts";
import { guessFamily, namesOtherThing, type FamilyGuess } from "./guess-family.ts";
import { behindName, isEquipment, offerOf } from "./offer-kind.ts";
import { partTold } from "./part-told.ts";
import { abroadIn, conditionIn, suppliedAsIn } from "./provenance.ts";
import { smallScaleIn } from "./small-scale.ts";
import { standardsIn } from "./standards.ts";
import { servedInTitle, standsBeside } from "./stands-beside.ts";
import { textFacts } from "./stated-figures.ts";
import { otherHead } from "./title-head.ts";
import { traitsIn } from "./traits.ts";
import { usesIn } from "./uses.ts";
import { wordedFigures, wordedLines } from "./worded-figures.ts";

/** What of a listing is read. */
export type ListingWords = Pick<
  Listing,
  "family" | "kind" | "condition" | "title" | "model" | "brand" | "description" | "specs" | "origin"
>;

const known = new WeakMap<Vocabulary, WeakMap<ListingWords, ListingReading>>();

/** What a listing offers. Read once for an object and a vocabulary. */
export function readListing(listing: ListingWords, vocabulary: Vocabulary): ListingReading {
  const kept = known.get(vocabulary)?.get(listing);
  if (kept) return kept;
  const made = listingReading(listing, vocabulary);
  takeReading(listing, vocabulary, made);
  return made;
}

/** A reading as it is kept: its text follows from the listing. */
export type StoredReading = Omit<ListingReading, "text">;

/** What is to be kept of a listing's reading. */
export function storedReading(listing: ListingWords, vocabulary: Vocabulary): StoredReading {
  const { text: _text, ...reading } = readListing(listing, vocabulary);
  return reading;
}

/** Takes a kept reading of the very same words by the same reader in place of reading them. */
export function recallReading(
  listing: ListingWords,
  vocabulary: Vocabulary,
  stored: StoredReading,
): ListingReading {
  const reading = { ...stored, text: textOf(listing) };
  takeReading(listing, vocabulary, reading);
  return reading;
}

/** The same with a reading that another object of the same listing has. */
export function takeReading(
  listing: ListingWords,
  vocabulary: Vocabulary,
  reading: ListingReading,
): void {
  const all = known.get(vocabulary) ?? new WeakMap<ListingWords, ListingReading>();
  known.set(vocabulary, all);
  all.set(listing, reading);
}

function textOf({ title, model, description }: ListingWords): string {
  return `${title}\n${model}\n${description}`;
}

function listingReading(listing: ListingWords, vocabulary: Vocabulary): ListingReading {
  const { title } = listing;
  const text = textOf(listing);
  const folded = foldText(text);
  const families = familiesRead(text, listing.family, "", vocabulary);
  const named = guessFamily(title, vocabulary);
  // Who has chosen a family offers a machine, whatever the title leaves out, unless it names a thing.
  const isChosen = listing.family !== null && !named && !namesOtherThing(title, vocabulary);
  const isMachine = named?.by === "name" || isChosen;
  const told =
    (named && isOwnName(listing, named, vocabulary) ? behindName(title, named.span) : null) ??
    offerOf(title, listing.kind, isMachine);
  // Behind a blank a part or a material is what a chosen machine has or makes: 龙门镗铣 电池托盘.
  const own = listing.family ?? families[0]?.family ?? null;
  const other = isEquipment(told.offers)
    ? (otherHead(title, own, named?.span ?? null, vocabulary) ?? partTold(text, title.length))
    : null;
  const { offers, by } =
    other ??
    (listing.family !== null && isBehindBlank(told, title)
      ? { offers: offerOf("", listing.kind, true).offers, by: null }
      : told);
  const condition = conditionIn(text);
  const as = families[0]?.family ?? null;
  const facts = textFacts(text, vocabulary);
  return {
    text,
    families: families.filter((each) => isWhatItIs(each, offers)),
    offers,
    offersBy: by,
    ...{ as, found: facts.found },
    named: facts.mentions.map(({ from, to, families: of, decided }) => ({
      ...{ from, to, families: of, decided },
    })),
    figures: figuresRead(title, facts, as, vocabulary),
    choices: choicesRead(title, text, as, vocabulary),
    traits: traitsIn(text).flatMap((each): ReadTrait[] =>
      isElsewhere(folded, each.span) ? [] : [{ ...each, strength: "must" }],
    ),
    condition: listing.condition !== "new" ? listing.condition : (condition?.condition ?? "new"),
    conditionBy: condition?.by ?? null,
    abroad: abroadIn(text),
    suppliedAs: suppliedAsIn(text),
    uses: usesIn(text, vocabulary).map(({ span }) => ({
      words: text.slice(span.from, span.to),
      span,
    })),
    standards: standardsIn(text),
    worded: [...wordedLines(listing.specs), ...wordedFigures(text)],
    denials: denialsIn(text),
    smallScale: smallScaleIn(text),
    beside: besideOf(title, named, text, vocabulary),
  };
}

/** A title that is the machine's own name is that machine, whatever stands beside another one of it. */
function besideOf(
  title: string,
  named: FamilyGuess | null,
  text: string,
  vocabulary: Vocabulary,
): FamilyCode[] {
  const own = named?.by === "name" ? vocabulary.closure(named.family) : [];
  const isName = ({ to, relation }: Mention) => relation === "same" && to === named?.span.to;
  const found = standsBeside(text, title.length, vocabulary).filter(
    ({ family, stands }) =>
      !own.includes(family) || (stands && !mentionsIn(title, vocabulary).some(isName)),
  );
  const families = found.map(({ family }) => family);
  return [...new Set([...families, ...servedInTitle(title, vocabulary)])];
}

function isBehindBlank(
  { offers, by }: Pick<ListingReading, "offers"> & { readonly by: ReadWords | null },
  title: string,
): boolean {
  const isPart = offers === "spare-part" || offers === "consumable" || offers === "accessory";
  return isPart && by !== null && /\S\s/.test(title.slice(0, by.span.from));
}

/** The first name of the listing's own kind of machine; of 喷漆房排风 in a fan's title nothing is told. */
function isOwnName(
  { family, title }: ListingWords,
  named: FamilyGuess,
  vocabulary: Vocabulary,
): boolean {
  if (named.by !== "name") return false;
  const own = family ?? named.family;
  const line = [...vocabulary.closure(own), ...vocabulary.ancestors(own)];
  return (
    line.includes(named.family) &&
    !namesFamily(title.slice(0, named.span.from), named.family, vocabulary)
  );
}

/** A part or a filter is no machine of the family that it is for; a service may be a family of its own. */
function isWhatItIs({ by }: ReadFamily, offers: OfferKind): boolean {
  if (isEquipment(offers) || by === "chosen") return true;
  return (offers === "service" || offers === "software") && (by === "name" || by === "use");
}
