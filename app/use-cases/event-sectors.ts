import type { EventContent } from "#app/domain/events/event.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { Reference } from "./ports.ts";

export function unknownSectorRows(
  { sectorRows }: Pick<EventContent, "sectorRows">,
  reference: Pick<Reference, "sectorRows">,
): FieldProblem[] {
  const known = new Set(reference.sectorRows.map(({ id }) => id));
  return sectorRows.every((id) => known.has(id))
    ? []
    : [{ field: "sectorRows", message: "没有这个专栏行，请从列表中选择" }];
}
