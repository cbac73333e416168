import type { Need } from "#app/domain/demand/need.ts";
import { daysBetween } from "#app/domain/shared/time.ts";
import type { SearchDocument } from "#app/use-cases/search-port.ts";
import { coordinatesOf } from "#app/domain/shared/coordinates.ts";
import { withoutContacts } from "#app/domain/shared/contact-data.ts";
import {
  figureWords,
  joined,
  lineage,
  originFacet,
  placeWords,
  sectorNames,
  type ProjectionReference,
} from "./posting-facts.ts";

/**
 * What the index may hold of a need; null unless it is published. The budget for the whole quantity is
 * spread over the sets (rounded down) and is an upper end: offers below it are welcome.
 */
export function needDocument(need: Need, reference: ProjectionReference): SearchDocument | null {
  if (need.status !== "published" || need.publishedAt === null) return null;
  const families = lineage(reference, need.family);
  return {
    index: "needs",
    id: need.id,
    organisationId: need.organisationId,
    texts: {
      a: withoutContacts(need.title),
      b: withoutContacts(
        joined(
          families.map(({ name }) => name),
          sectorNames(reference, need.sectorRows),
          need.requirements.map(({ name, wanted }) =>
            wanted.op === "is" ? `${name} ${wanted.text}` : figureWords(name, wanted.range),
          ),
          placeWords(need.site),
        ),
      ),
      c: withoutContacts(
        joined(
          need.description,
          need.oldMachine ? [need.oldMachine.name, need.oldMachine.model] : [],
        ),
      ),
      d: "",
    },
    models: [],
    family: families[0]?.code ?? null,
    families: families.map(({ code }) => code),
    sectors: need.sectorRows,
    origin: originFacet(need.site),
    at: coordinatesOf(need.site),
    kind: null,
    condition: null,
    marks: [],
    priceMin: null,
    priceMax: need.budget === null ? null : Math.floor(need.budget / Math.max(1, need.quantity)),
    leadTimeDays: null,
    deadlineDay: need.deadline === null ? null : daysBetween("1970-01-01", need.deadline),
    specs: [],
    choices: [],
    publishedAt: need.publishedAt,
  };
}
