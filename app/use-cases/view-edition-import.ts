import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { EditionImport, PlacedMark } from "./catalogue-port.ts";
import { editionPlan, type EditionPlan } from "./edition-plan.ts";
import { question } from "./verb.ts";

interface EditionImportView {
  readonly started: EditionImport;
  /** What it would change; null with faults, and once it has been decided. */
  readonly plan: EditionPlan | null;
  /** What became of the marks, once it is confirmed: each that ended, with the one that goes on from it. */
  readonly outcomes: readonly { readonly before: PlacedMark; readonly after: PlacedMark | null }[];
}

/** An edition on its way in: the preview, and afterwards what was done. */
export const viewEditionImport = question<{ readonly id: Id }, EditionImportView>({
  name: "view-edition-import",
  access: "reviewer",
  async answer({ ports }, { id }) {
    const { store } = ports;
    const started = await store.catalogues.importById(id);
    if (!started) return refuse({ code: "not_found" });
    if (started.state === "checked")
      return ok({ started, plan: await editionPlan(store, ports, started.body), outcomes: [] });
    if (started.state !== "confirmed") return ok({ started, plan: null, outcomes: [] });
    const { made, ended } = await store.catalogueMarks.ofImport(id);
    const place = (markId: Id) => store.catalogueMarks.byId(markId);
    const outcomes = await Promise.all(
      ended.slice(0, mostShown).map(async (claim) => {
        const next = made.find(({ carriedFrom }) => carriedFrom === claim.id);
        const [before, after] = await Promise.all([place(claim.id), next ? place(next.id) : null]);
        return before ? [{ before, after }] : [];
      }),
    );
    return ok({ started, plan: null, outcomes: outcomes.flat() });
  },
});

const mostShown = 200;
