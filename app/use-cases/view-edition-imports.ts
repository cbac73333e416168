import { ok } from "#app/domain/shared/result.ts";
import type { CatalogueWithEditions, EditionImport } from "./catalogue-port.ts";
import { question } from "./verb.ts";

interface EditionImportsView {
  readonly imports: readonly EditionImport[];
  readonly catalogues: readonly CatalogueWithEditions[];
}

/** The catalogues as staff keep them, and what was imported lately. */
export const viewEditionImports = question<null, EditionImportsView>({
  name: "view-edition-imports",
  access: "reviewer",
  async answer({ ports: { store } }) {
    const [imports, catalogues] = await Promise.all([
      store.catalogues.imports(20),
      store.catalogues.all(),
    ]);
    return ok({ imports, catalogues });
  },
});
