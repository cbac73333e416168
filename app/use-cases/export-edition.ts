import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { editionSheets } from "./edition-sheet.ts";
import type { WrittenSheet } from "./sheet-port.ts";
import { question } from "./verb.ts";

/** The template of an import, or an edition in the same shape, to be changed and imported again. */
export const exportEdition = question<{ readonly id: Id | null }, readonly WrittenSheet[]>({
  name: "export-edition",
  access: "reviewer",
  async answer({ ports: { store } }, { id }) {
    if (id === null) return ok(editionSheets(null));
    const edition = await store.catalogues.edition(id);
    const catalogue = edition && (await store.catalogues.byId(edition.catalogueId));
    if (!edition || !catalogue) return refuse({ code: "not_found" });
    const entries = await store.catalogues.entriesOf(id);
    return ok(editionSheets({ catalogue, edition, entries }));
  },
});
