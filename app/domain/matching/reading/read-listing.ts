import type { Listing } from "../../supply/listing.ts";
import { foldText } from "../../units/fold-text.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { isElsewhere } from "./clauses.ts";
import { denialsIn } from "./denials.ts";
import { familiesRead } from "./families-read.ts";
import { offeredFigures } from "./offered-figures.ts";
import type { ListingReading, OfferKind, ReadChoice } from "./listing-reading.ts";
import type { ReadFamily, ReadTrait, ReadWords } from "./need-reading.ts";
import { namesFamily } from "./family-mentions.ts";
import { guessFamily, namesOtherThing, type FamilyGuess } from "./guess-family.ts";
import { behindName, isEquipment, offerOf } from "./offer-kind.ts";
import { abroadIn, conditionIn, suppliedAsIn } from "./provenance.ts";
import { standardsIn } from "./standards.ts";
import { statedChoices } from "./stated-choices.ts";
import { otherHead } from "./title-head.ts";
import { traitsIn } from "./traits.ts";
import { usesIn } from "./uses.ts";
import { wordedFigures, wordedLines } from "./worded-figures.ts";

/** What of a listing is read. */
export type ListingWords = Pick<
  Listing,
  "family" | "kind" | "condition" | "title" | "model" | "brand" | "description" | "specs" | "origin"
>;

const known = new WeakMap<Vocabulary, WeakMap<ListingWords, Map<string, ListingReading>>>();

/**
 * What a listing offers. `as` is the family whose attributes are read where the listing's own is wider or missing.
 * Read once for an object, a vocabulary and a family.
 */
export function readListing(
  listing: ListingWords,
  vocabulary: Vocabulary,
  as: FamilyCode | null = null,
): ListingReading {
  const all = known.get(vocabulary) ?? new WeakMap<ListingWords, Map<string, ListingReading>>();
  known.set(vocabulary, all);
  const readings = all.get(listing) ?? new Map<string, ListingReading>();
  all.set(listing, readings);
  const key = as ?? "";
  const made = readings.get(key) ?? listingReading(listing, vocabulary, as);
  readings.set(key, made);
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
  const all = known.get(vocabulary) ?? new WeakMap<ListingWords, Map<string, ListingReading>>();
  known.set(vocabulary, all);
  all.set(listing, new Map([["", reading]]));
}

function textOf({ title, model, description }: ListingWords): string {
  return `${title}\n${model}\n${description}`;
}

function listingReading(
  listing: ListingWords,
  vocabulary: Vocabulary,
  as: FamilyCode | null,
): ListingReading {
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
    ? otherHead(title, own, named?.span ?? null, vocabulary)
    : null;
  const { offers, by } =
    other ??
    (listing.family !== null && isBehindBlank(told, title)
      ? { offers: offerOf("", listing.kind, true).offers, by: null }
      : told);
  const code = as ?? families[0]?.family ?? null;
  const family = code === null ? null : vocabulary.family(code);
  const condition = conditionIn(text);
  const attributes = family ? vocabulary.attributesOf(family.code) : [];
  return {
    text,
    families: families.filter((each) => isWhatItIs(each, offers)),
    offers,
    offersBy: by,
    figures: family ? offeredFigures(listing, text, family, vocabulary) : [],
    choices: [
      ...tableChoices(listing, family?.code ?? null, vocabulary),
      ...statedChoices(text, attributes).map(({ attribute, choice, from, to }): ReadChoice => ({
        attribute: attribute.code,
        name: attribute.name,
        text: choice,
        readFrom: to <= title.length ? "title" : "text",
        span: { from, to },
      })),
    ],
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
  };
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

function tableChoices(
  { specs }: ListingWords,
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): ReadChoice[] {
  return specs.flatMap(({ attribute, name, figure }): ReadChoice[] => {
    const code = attribute ?? vocabulary.findAttribute(name, family);
    if (code === null || figure.kind !== "words") return [];
    const told = vocabulary.attribute(code)?.name ?? name;
    return [{ attribute: code, name: told, text: figure.text, readFrom: "table", span: null }];
  });
}
