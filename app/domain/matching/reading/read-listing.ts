import type { Listing } from "../../supply/listing.ts";
import { foldText } from "../../units/fold-text.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { isElsewhere } from "./clauses.ts";
import { familiesRead } from "./families-read.ts";
import { offeredFigures } from "./offered-figures.ts";
import type { ListingReading, OfferKind, ReadChoice } from "./listing-reading.ts";
import type { ReadFamily, ReadTrait } from "./need-reading.ts";
import { isEquipment, offerOf } from "./offer-kind.ts";
import { abroadIn, conditionIn, suppliedAsIn } from "./provenance.ts";
import { standardsIn } from "./standards.ts";
import { statedChoices } from "./stated-choices.ts";
import { traitsIn } from "./traits.ts";
import { usesIn } from "./uses.ts";

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
): void {
  const all = known.get(vocabulary) ?? new WeakMap<ListingWords, Map<string, ListingReading>>();
  known.set(vocabulary, all);
  all.set(listing, new Map([["", { ...stored, text: textOf(listing) }]]));
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
  const named = families.find(({ by }) => by === "name" || by === "wish");
  const { offers, by } = offerOf(
    title,
    listing.kind,
    named !== undefined && isInTitle(named.decidedBy[0]?.span.to, title),
  );
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
  };
}

/** A part or a filter is no machine of the family that it is for; a service may be a family of its own. */
function isWhatItIs({ by }: ReadFamily, offers: OfferKind): boolean {
  if (isEquipment(offers) || by === "chosen") return true;
  return (offers === "service" || offers === "software") && (by === "name" || by === "use");
}

function isInTitle(to: number | undefined, title: string): boolean {
  return to !== undefined && to <= title.length;
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
