import type { Need } from "../demand/need.ts";
import type { Listing } from "../supply/listing.ts";
import { familyOf } from "../vocabulary/family-of.ts";
import type { EquipmentFamily, FamilyCode } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { namesFamily } from "./family-mentions.ts";
import { guessFamily } from "./guess-family.ts";

/**
 * same: one family. narrower: the listing's is a kind of the need's. stated: the listing's is wider or missing,
 * but its own words name the need's. broader: the listing's is wider and nothing more is said.
 * sibling: both are kinds of one family. named: filed under another family, but the head of one's title is the
 * other's kind of machine.
 */
export const familyRelations = [
  "same",
  "narrower",
  "stated",
  "broader",
  "sibling",
  "named",
] as const;
export type FamilyRelationKind = (typeof familyRelations)[number];

export interface FamilyRelation {
  readonly kind: FamilyRelationKind;
  readonly names: { readonly need: string; readonly listing: string };
  readonly family: { readonly need: EquipmentFamily; readonly listing: EquipmentFamily };
  /** One of the two did not choose a family; it was read from its text. */
  readonly inferred: boolean;
  /** What tells the two apart, where the vocabulary says so. */
  readonly difference: string | null;
}

/** The right kind of machine: everything else is a neighbour. */
export function isRightKind(relation: FamilyRelation): boolean {
  return ["same", "narrower", "stated"].includes(relation.kind);
}

/** How the two families are related, or null when nothing relates them. */
export function familyRelation(
  need: Need,
  listing: Listing,
  vocabulary: Vocabulary,
): FamilyRelation | null {
  const wanted = familyFor(need, needText(need), vocabulary);
  const offered = familyFor(listing, listingText(listing), vocabulary);
  if (!wanted || !offered) return null;
  const kind = relationKind(wanted, offered, need, listing, vocabulary);
  if (!kind) return null;
  return {
    kind,
    names: { need: wanted.name, listing: offered.name },
    family: { need: wanted, listing: offered },
    inferred: need.family === null || listing.family === null,
    difference: confusionBetween(wanted, offered),
  };
}

function relationKind(
  wanted: EquipmentFamily,
  offered: EquipmentFamily,
  need: Need,
  listing: Listing,
  vocabulary: Vocabulary,
): FamilyRelationKind | null {
  const isAncestor = (above: EquipmentFamily, below: EquipmentFamily) =>
    vocabulary.ancestors(below.code).includes(above.code);
  if (wanted.code === offered.code) return "same";
  if (isAncestor(wanted, offered)) return "narrower";
  if (isAncestor(offered, wanted))
    return namesFamily(listingText(listing), wanted.code, vocabulary) ? "stated" : "broader";
  if (wanted.broader !== null && wanted.broader === offered.broader) return "sibling";
  if (confusionBetween(wanted, offered) !== null) return null;
  const isAbout = (title: string, family: EquipmentFamily) => {
    const head = familyOf(title, vocabulary)?.family;
    return head !== undefined && vocabulary.closure(family.code).includes(head);
  };
  return isAbout(listing.title, wanted) || isAbout(need.title, offered) ? "named" : null;
}

export function needText(need: Pick<Need, "title" | "description">): string {
  return `${need.title}\n${need.description}`;
}

export function listingText(listing: Pick<Listing, "title" | "model" | "description">): string {
  return `${listing.title}\n${listing.model}\n${listing.description}`;
}

function familyFor(
  posting: { readonly family: FamilyCode | null },
  text: string,
  vocabulary: Vocabulary,
): EquipmentFamily | null {
  if (posting.family !== null) return vocabulary.family(posting.family);
  const read = guessFamily(text, vocabulary);
  return read ? vocabulary.family(read.family) : null;
}

function confusionBetween(a: EquipmentFamily, b: EquipmentFamily): string | null {
  const told = (one: EquipmentFamily, other: EquipmentFamily) =>
    one.confusedWith.find((each) => each.family === other.code)?.difference ?? null;
  return told(a, b) ?? told(b, a);
}
