import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { moveImport } from "./own-import.ts";
import { verb } from "./verb.ts";

/** Stops an import where it is. What is in stays in, and can be undone. */
export const cancelImport = verb<{ readonly id: Id }, { readonly id: Id }>({
  name: "cancel-import",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const moved = await moveImport(context, id, "cancel");
    if (!moved.ok) return moved;
    await context.store.imports.save({ ...moved.value, finishedAt: context.now });
    return ok({ id });
  },
});
