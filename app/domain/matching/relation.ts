import type { EquipmentFamily } from "../vocabulary/vocabulary.ts";
import type { WayOfOffering } from "./way-of-offering.ts";

/**
 * same: one family. narrower: the listing's is a kind of the need's. stated: the listing's is wider or missing,
 * but its own words name the need's. broader: the listing's is wider and nothing more is said.
 * sibling: both are kinds of one family. kin: taken for each other, and told by the same parameters.
 * named: filed under another family, but its title names the need's. replaced: a machine like the one that goes.
 * worded: nothing but that both texts speak of the same.
 */
export const familyRelations = [
  "same",
  "narrower",
  "stated",
  "broader",
  "sibling",
  "kin",
  "named",
  "replaced",
  "worded",
] as const;
export type FamilyRelationKind = (typeof familyRelations)[number];

export interface FamilyRelation {
  readonly kind: FamilyRelationKind;
  readonly names: { readonly need: string; readonly listing: string };
  readonly family: { readonly need: EquipmentFamily; readonly listing: EquipmentFamily };
  /** One of the two did not choose a family; it was read from its text. */
  readonly inferred: boolean;
  /** 0–1: how sure it is that each is about its family. */
  readonly sureness: { readonly need: number; readonly listing: number };
  /** 0–1: how alike the words of both are. */
  readonly likeness: number;
  /** A machine, or work on the machine that is there. */
  readonly way: WayOfOffering;
  /** What tells the two apart, where the vocabulary says so. */
  readonly difference: string | null;
}
