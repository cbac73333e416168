import { ok } from "#app/domain/shared/result.ts";
import type { CatalogueWithEditions } from "./catalogue-port.ts";
import { question } from "./verb.ts";

/** All catalogues with the editions that people may look at. */
export const viewCatalogues = question<null, readonly CatalogueWithEditions[]>({
  name: "view-catalogues",
  access: "anyone",
  async answer({ ports: { store } }) {
    const all = await store.catalogues.all();
    return ok(
      all
        .map(({ catalogue, editions }) => ({
          catalogue,
          editions: editions.filter(({ state }) => state !== "withdrawn"),
        }))
        .filter(({ editions }) => editions.length > 0),
    );
  },
});
