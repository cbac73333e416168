import type { NeedRow } from "#app/components/need-results.tsx";
import type { Requirement, Wanted } from "#app/domain/demand/requirement.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { daysBetween, type Day } from "#app/domain/shared/time.ts";
import { formatWanted } from "#app/domain/units/format-quantity.ts";
import type { NeedHit } from "#app/use-cases/search-needs.ts";
import { firstSentence } from "./listing-row.ts";
import { titleParts } from "./title-parts.ts";

/** ≥ 13 m³/min, 30–45 kW, 变频: what is wanted, in the unit the factory wrote. */
export function wantedText(wanted: Wanted): string {
  return wanted.op === "is" ? wanted.text : formatWanted(wanted.op, wanted.range);
}

export function requirementText({ name, wanted }: Requirement): string {
  return `${name} ${wantedText(wanted)}`;
}

/** Days until a deadline; negative once it has passed. */
export function daysLeft(deadline: Day | null, today: Day): number | null {
  return deadline === null ? null : daysBetween(today, deadline);
}

export function needRow(
  { need, factory, matches }: NeedHit,
  today: Day,
  highlights: readonly string[],
): NeedRow {
  return {
    id: need.id,
    to: `/needs/${need.id}`,
    title: titleParts(need.title, highlights),
    factory: factory.name,
    place: placeName(need.site),
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
