import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Lets an import go before it has changed anything. */
export const dropEditionImport = verb<{ readonly id: Id }, null>({
  name: "drop-edition-import",
  access: "reviewer",
  subject: ({ id }) => id,
  async run({ store }, { id }) {
    await store.catalogues.takeTurn();
    const started = await store.catalogues.importById(id);
    if (!started) return refuse({ code: "not_found" });
    if (started.state !== "checked")
      return refuse({ code: "conflict", message: "这次导入已经处理过。" });
    await store.catalogues.saveImport({ ...started, state: "dropped" });
    return ok(null);
  },
});
