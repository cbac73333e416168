import type { SpecLine } from "#app/components/listing-sheet.tsx";
import type { RequirementLine } from "#app/components/need-sheet.tsx";
import type { Need } from "#app/domain/demand/need.ts";
import { wantedInWords } from "#app/domain/matching/wanted-words.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { editableStatuses, ownerMovesFrom } from "#app/domain/shared/posting-status.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { endOf, isOverdue } from "./posting-end.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { figureText } from "./listing-row.ts";
import { trustView } from "./trust-view.ts";

/** The specification of a listing as its page prints it. */
export function specLines(listing: Listing): SpecLine[] {
  return listing.specs.map((spec) => ({
    name: spec.name,
    value: figureText(spec),
    source: spec.source,
  }));
}

/** Names of the family's attributes that the supplier left open. */
export function unsetAttributes(listing: Listing, { vocabulary }: Reference): string[] {
  if (!listing.family) return [];
  const given = new Set(listing.specs.map((spec) => spec.attribute));
  return vocabulary
    .attributesOf(listing.family)
    .filter((attribute) => !given.has(attribute.code))
    .map((attribute) => attribute.name);
}

export function requirementLines(need: Need): RequirementLine[] {
  return need.requirements.map((requirement) => ({
    name: requirement.name,
    wanted: wantedInWords(requirement),
    strength: requirement.strength,
    source: requirement.source ?? "entered",
  }));
}

export function organisationView(organisation: Organisation, since: Day | null, today: Day) {
  const { name, place } = organisation;
  return { name, place: placeName(place), trust: trustView(organisation, since, today) };
}

/** Code and canonical name; null where the posting has no family. */
export function familyView(family: string | null, { vocabulary }: Reference) {
  const known = family === null ? null : vocabulary.family(family);
  return known && { code: known.code, name: known.name };
}

/** What its organisation may do with a posting now; null for everybody else. */
export function ownerView(posting: Listing | Need, mine: boolean, actor: Actor, today: Day) {
  if (!mine) return null;
  const may = mayUse("editor", actor);
  return {
    id: posting.id,
    version: posting.version,
    status: posting.status,
    title: posting.title,
    moves: may ? ownerMovesFrom(posting.status) : [],
    editable: may && editableStatuses.includes(posting.status),
    end: endOf(posting, today),
    overdue: isOverdue(posting, today),
  };
}

export type OwnerView = NonNullable<ReturnType<typeof ownerView>>;

export function sectorRowsOf(ids: readonly string[], { sectorRows }: Reference) {
  return sectorRows.filter((row) => ids.includes(row.id));
}
