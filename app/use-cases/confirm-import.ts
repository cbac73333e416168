import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { moveImport } from "./own-import.ts";
import { verb } from "./verb.ts";

/** Lets the good rows of a checked sheet in, step by step. */
export const confirmImport = verb<{ readonly id: Id }, { readonly id: Id }>({
  name: "confirm-import",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const moved = await moveImport(context, id, "confirm");
    if (!moved.ok) return moved;
    const { actor, store } = context;
    // Whoever confirms answers for what is published.
    const userId = actor.kind === "person" ? actor.userId : moved.value.userId;
    await store.imports.save({ ...moved.value, userId, position: 0 });
    await store.jobs.enqueue({ name: "import-rows", id }, "soon");
    return ok({ id });
  },
});
