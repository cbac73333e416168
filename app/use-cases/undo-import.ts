import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { moveImport } from "./own-import.ts";
import { verb } from "./verb.ts";

/** Takes a whole import back, step by step: what was new goes, what was changed says again what it said. */
export const undoImport = verb<{ readonly id: Id }, { readonly id: Id }>({
  name: "undo-import",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store } = context;
    const moved = await moveImport(context, id, "undo");
    if (!moved.ok) return moved;
    const counts = (await store.imports.counts([id])).get(id);
    if (!counts || counts.created + counts.updated === 0)
      return refuse({ code: "conflict", message: "这次导入没有写入任何内容，不需要撤销。" });
    await store.imports.save({ ...moved.value, position: 0 });
    await store.jobs.enqueue({ name: "import-rows", id }, "soon");
    return ok({ id });
  },
});
