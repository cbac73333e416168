import type { Need } from "../demand/need.ts";
import type { Listing } from "../supply/listing.ts";
import { familyOf } from "../vocabulary/family-of.ts";
import { familiesRelated } from "../vocabulary/related-families.ts";
import type { EquipmentFamily, FamilyCode } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { meantFamilies, type MeantFamily } from "./meant-families.ts";
import { namesFamily } from "./reading/family-mentions.ts";
import type { ListingReading } from "./reading/listing-reading.ts";
import type { NeedReading } from "./reading/need-reading.ts";
import { readListing } from "./reading/read-listing.ts";
import { readNeed } from "./reading/read-need.ts";
import { familyRelations, type FamilyRelation, type FamilyRelationKind } from "./relation.ts";
import { told } from "./told.ts";
import { wordLikeness } from "./word-likeness.ts";
import { wantsWorkOnly, waysOfOffering } from "./way-of-offering.ts";

/** The right kind of machine: everything else is a neighbour. */
export function isRightKind({ kind, way }: FamilyRelation): boolean {
  return ["same", "narrower", "stated"].includes(kind) && way !== "retrofit";
}

/** How the two families are related, or null when nothing relates them or the listing is no offer of a machine. */
export function familyRelation(
  need: Need,
  listing: Listing,
  vocabulary: Vocabulary,
): FamilyRelation | null {
  const wanted = readNeed(need, vocabulary);
  const offered = readListing(listing, vocabulary);
  const meant = meantFamilies(need, wanted, vocabulary);
  const likeness = wordLikeness(wanted, offered, listing, vocabulary);
  const isAlike =
    likeness >= (meant[0] && meant[0].confidence >= told ? alike.told : alike.guessed);
  const own = offered.families[0] ?? (isAlike ? meant[0] : undefined);
  const offeredFamily = own ? vocabulary.family(own.family) : null;
  if (!own || !offeredFamily) return null;
  const first = namesMachineFirst(offered, offeredFamily, vocabulary);
  const way = waysOfOffering(wanted, offered, need.title, first);
  if (way === null) return null;
  const isWork = offeredFamily.group === services || way !== "machine";
  const isWorkWanted = wantsWorkOnly(wanted);
  if (!isWork && isWorkWanted) return null;
  const named = offered.families.find(({ by }) => by === "name" || by === "wish");
  const beside = standsBesideOf(offered, vocabulary);
  if (meant[0] && beside.has(meant[0].family)) return null;
  const found = meant.flatMap((each) => {
    const family = vocabulary.family(each.family);
    if (!family || beside.has(family.code)) return [];
    const own =
      relationKind(family, offeredFamily, listing, vocabulary) ??
      (isWorkWanted && namesFamily(listingText(listing), family.code, vocabulary)
        ? ("stated" as const)
        : null);
    // Who has chosen a family and names another one besides is offered the other as a neighbour.
    const besides = need.family !== null && need.family !== family.code;
    const kind = own
      ? besides && rankOf(own) < rankOf("named")
        ? "named"
        : own
      : named && vocabulary.closure(family.code).includes(named.family)
        ? "named"
        : null;
    return kind ? [{ kind, family, sureness: each.confidence }] : [];
  });
  const best =
    found.sort((a, b) => rankOf(a.kind) - rankOf(b.kind) || b.sureness - a.sureness)[0] ??
    replacedBy(need, wanted, offeredFamily, vocabulary) ??
    (isAlike ? wordedLike(meant, offeredFamily, vocabulary) : null);
  if (!best) return null;
  const { kind, family, sureness } = best;
  return {
    kind,
    names: { need: family.name, listing: offeredFamily.name },
    family: { need: family, listing: offeredFamily },
    inferred: need.family !== family.code || listing.family !== offeredFamily.code,
    sureness: { need: sureness, listing: own.confidence },
    likeness,
    way,
    difference: confusionBetween(family, offeredFamily),
  };
}

const services = "服务";
const none: ReadonlySet<FamilyCode> = new Set();

/** What the listing says it stands beside, with its kinds and what contains it: the listing is none of these. */
function standsBesideOf(
  { beside }: ListingReading,
  vocabulary: Vocabulary,
): ReadonlySet<FamilyCode> {
  if (beside.length === 0) return none;
  return new Set(
    beside.flatMap((code) => [...vocabulary.closure(code), ...vocabulary.ancestors(code)]),
  );
}

/** Texts less alike than this share words that many trades have; who says what he wants is shown less beside it. */
const alike = { told: 0.5, guessed: 0.28 } as const;

/** Nothing relates the kinds, but the texts speak of the same: where the need's kind is not told, that is all there is. */
function wordedLike(
  [first]: readonly MeantFamily[],
  offered: EquipmentFamily,
  vocabulary: Vocabulary,
): { kind: "worded"; family: EquipmentFamily; sureness: number } {
  const family = (first && vocabulary.family(first.family)) ?? offered;
  return { kind: "worded", family, sureness: first?.confidence ?? 0 };
}

/** Whether the need's kind is told, and not only guessed by what it is to do. */
export function isTold({ sureness }: FamilyRelation): boolean {
  return sureness.need >= told;
}

/** 6m³ 不锈钢反应釜 双端面机封: the part behind a blank describes the machine before it. */
function namesMachineFirst(
  { offersBy, text }: ListingReading,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): boolean {
  if (!offersBy) return false;
  const before = text.slice(0, offersBy.span.from);
  const blank = Math.max(
    ...[" ", "\u3000", ",", "，", "("].map((mark) => before.lastIndexOf(mark)),
  );
  return blank > 0 && namesFamily(before.slice(0, blank), family.code, vocabulary);
}

const rankOf = (kind: FamilyRelationKind) => familyRelations.indexOf(kind);

function relationKind(
  wanted: EquipmentFamily,
  offered: EquipmentFamily,
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
  return areKin(wanted, offered, vocabulary) ? "kin" : null;
}

/** Taken for each other and told by the same parameters: 三相异步电动机 and 永磁同步电动机, not 空压机 and its 余热回收机. */
function areKin(a: EquipmentFamily, b: EquipmentFamily, vocabulary: Vocabulary): boolean {
  const shared = a.attributes.filter((code) => b.attributes.includes(code)).length;
  const fewer = Math.min(a.attributes.length, b.attributes.length);
  return shared >= 3 && shared >= fewer / 2 && familiesRelated(a.code, b.code, vocabulary);
}

/** A machine like the one that is to go: below everything else, for who only wants a newer one after all. */
function replacedBy(
  need: Need,
  { families }: NeedReading,
  offered: EquipmentFamily,
  vocabulary: Vocabulary,
): { kind: "replaced"; family: EquipmentFamily; sureness: number } | null {
  const [first] = families;
  const family = first ? vocabulary.family(first.family) : null;
  if (!first || !family || !need.oldMachine) return null;
  const byModel = families.find(({ by }) => by === "oldModel");
  const isOld = [oldFamily(need, vocabulary), byModel?.family].includes(offered.code);
  return isOld ? { kind: "replaced", family, sureness: first.confidence } : null;
}

const oldFamilies = new WeakMap<Need, FamilyCode | null>();

/** The family that the old machine's name tells; read once for a need. */
function oldFamily(need: Need, vocabulary: Vocabulary): FamilyCode | null {
  const known = oldFamilies.get(need);
  if (known !== undefined) return known;
  const name = need.oldMachine?.name ?? "";
  const family = name === "" ? null : (familyOf(name, vocabulary)?.family ?? null);
  oldFamilies.set(need, family);
  return family;
}

export function needText(need: Pick<Need, "title" | "description">): string {
  return `${need.title}\n${need.description}`;
}

export function listingText(listing: Pick<Listing, "title" | "model" | "description">): string {
  return `${listing.title}\n${listing.model}\n${listing.description}`;
}

function confusionBetween(a: EquipmentFamily, b: EquipmentFamily): string | null {
  const differs = (one: EquipmentFamily, other: EquipmentFamily) =>
    one.confusedWith.find((each) => each.family === other.code)?.difference ?? null;
  return differs(a, b) ?? differs(b, a);
}
