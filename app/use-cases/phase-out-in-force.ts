import type { PhaseOutReference } from "#app/domain/catalogue/phase-out/check.ts";
import type { PhaseOutEdition } from "#app/domain/catalogue/phase-out/edition.ts";
import { importedEdition } from "#app/domain/catalogue/phase-out/imported-edition.ts";
import type { Ports, Repositories } from "./ports.ts";

/** Entries of an edition never change: what was read of the editions now in force is kept. */
let last: {
  readonly key: string;
  readonly of: PhaseOutReference;
  readonly phaseOut: PhaseOutReference;
} | null = null;

/** The editions that the check reads: those that are shipped and still current, and those that were imported. */
export async function phaseOutInForce(
  { catalogues }: Pick<Repositories, "catalogues">,
  { phaseOut }: Pick<Ports["reference"], "phaseOut">,
): Promise<PhaseOutReference> {
  const listed = (await catalogues.all())
    .filter(({ catalogue }) => catalogue.kind === "phase-out")
    .flatMap(({ catalogue, editions }) => editions.map((edition) => ({ catalogue, edition })));
  const ended = new Set(
    listed.filter(({ edition }) => edition.state !== "current").map(({ edition }) => edition.id),
  );
  const imported = listed.filter(
    ({ edition }) => edition.origin === "imported" && edition.state === "current",
  );
  const shipped = phaseOut.editions.filter(({ id }) => !ended.has(id));
  if (imported.length === 0 && shipped.length === phaseOut.editions.length) return phaseOut;
  const ids = [...shipped.map(({ id }) => id), ...imported.map(({ edition }) => edition.id)];
  const key = ids.join(" ");
  if (last?.key === key && last.of === phaseOut) return last.phaseOut;
  const read: PhaseOutEdition[] = [];
  for (const { catalogue, edition } of imported)
    read.push(importedEdition(catalogue, edition, await catalogues.entriesOf(edition.id)));
  const inForce = { rules: phaseOut.rules, editions: [...shipped, ...read] };
  last = { key, of: phaseOut, phaseOut: inForce };
  return inForce;
}
