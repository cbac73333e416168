import type { RowCounts, SheetImport } from "#app/domain/sheets/import.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Page } from "./ports.ts";
import { question } from "./verb.ts";

export interface ImportInList {
  readonly started: SheetImport;
  readonly counts: RowCounts;
}

/** The organisation's imports of the last weeks, newest first. */
export const viewImports = question<
  Page,
  { readonly items: readonly ImportInList[]; readonly total: number }
>({
  name: "view-imports",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, page) {
    if (!organisationId) return refuse({ code: "not_found" });
    const { items, total } = await store.imports.of(organisationId, page);
    const counts = await store.imports.counts(items.map(({ id }) => id));
    return ok({
      items: items.map((started) => ({ started, counts: counts.get(started.id)! })),
      total,
    });
  },
});
