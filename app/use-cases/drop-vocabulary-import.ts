import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Lets an import go before anything is proposed. */
export const dropVocabularyImport = verb<{ readonly id: Id }, null>({
  name: "drop-vocabulary-import",
  access: "reviewer",
  subject: ({ id }) => id,
  async run({ store }, { id }) {
    if (!(await store.vocabulary.importById(id))) return refuse({ code: "not_found" });
    if (!(await store.vocabulary.closeImport(id, "dropped")))
      return refuse({ code: "conflict", message: "这次导入已经处理过。" });
    return ok(null);
  },
});
