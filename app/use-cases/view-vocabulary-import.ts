import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { VocabularyImport } from "./vocabulary-port.ts";
import { question } from "./verb.ts";

/** A sheet that was taken in, with what each row would change. */
export const viewVocabularyImport = question<{ readonly id: Id }, VocabularyImport>({
  name: "view-vocabulary-import",
  access: "reviewer",
  async answer({ ports: { store } }, { id }) {
    const found = await store.vocabulary.importById(id);
    return found ? ok(found) : refuse({ code: "not_found" });
  },
});
