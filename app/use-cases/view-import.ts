import type {
  ImportRow,
  ImportRowState,
  RowCounts,
  SheetImport,
} from "#app/domain/sheets/import.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Page } from "./ports.ts";
import { question } from "./verb.ts";

interface Looking extends Page {
  readonly id: Id;
  /** Rows in these states. */
  readonly states: readonly ImportRowState[];
}

export interface ImportView {
  readonly started: SheetImport;
  readonly counts: RowCounts;
  readonly rows: readonly ImportRow[];
}

/** One import: how far it is, its counts, and a page of its rows. */
export const viewImport = question<Looking, ImportView>({
  name: "view-import",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id, states, ...page }) {
    const started = await store.imports.byId(id);
    if (!started || started.organisationId !== organisationId) return refuse({ code: "not_found" });
    const [counts, rows] = await Promise.all([
      store.imports.counts([id]),
      store.imports.rowsIn(id, states, page),
    ]);
    return ok({ started, counts: counts.get(id)!, rows });
  },
});
