import type { NeedRow } from "#app/components/need-results.tsx";
import type { Requirement } from "#app/domain/demand/requirement.ts";
import { wantedInWords } from "#app/domain/matching/wanted-words.ts";
import type { Place } from "#app/domain/shared/place.ts";
import { daysBetween, type Day } from "#app/domain/shared/time.ts";
import type { NeedHit } from "#app/use-cases/search-needs.ts";
import { firstSentence, placeAway } from "./listing-row.ts";
import { titleParts } from "./title-parts.ts";

/** 排气量 ≥ 13 m³/min, 能效等级 不低于 2 级: in the unit the factory wrote. */
export function requirementText(requirement: Requirement): string {
  return `${requirement.name} ${wantedInWords(requirement)}`;
}

/** Days until a deadline; negative once it has passed. */
export function daysLeft(deadline: Day | null, today: Day): number | null {
  return deadline === null ? null : daysBetween(today, deadline);
}

export function needRow(
  { need, factory, matches }: NeedHit,
  today: Day,
  highlights: readonly string[],
  near: Place | null = null,
): NeedRow {
  return {
    id: need.id,
    to: `/needs/${need.id}`,
    title: titleParts(need.title, highlights),
    factory: factory.name,
    place: placeAway(need.site, near),
    requirements: need.requirements
      .filter((requirement) => requirement.strength === "must")
      .slice(0, 3)
      .map(requirementText),
    description: firstSentence(need.description),
    quantity: need.quantity,
    budget: need.budget,
    deadline: need.deadline,
    daysLeft: daysLeft(need.deadline, today),
    matches,
  };
}
