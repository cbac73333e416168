import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownOldAsset } from "./own-old-asset.ts";
import { verb } from "./verb.ts";

/** Takes a machine out of the account, with its results. */
export const deleteOldAsset = verb<{ readonly id: Id }, null>({
  name: "delete-old-asset",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const found = await ownOldAsset(context.store, context, id);
    if (!found.ok) return found;
    await context.store.oldAssets.remove(id);
    return ok(null);
  },
});
