import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { ownOldAsset } from "./own-old-asset.ts";
import { verb } from "./verb.ts";

/** Takes a machine out of service today, or back into it. Its results stay. */
export const retireOldAsset = verb<{ readonly id: Id; readonly retired: boolean }, null>({
  name: "retire-old-asset",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, retired }) {
    const { store, now } = context;
    const found = await ownOldAsset(store, context, id);
    if (!found.ok) return found;
    const retiredOn = retired ? (found.value.retiredOn ?? dayInChina(now)) : null;
    if (await store.oldAssets.update({ ...found.value, retiredOn, updatedAt: now }))
      return ok(null);
    return refuse({ code: "conflict", message: "这台设备刚被同事修改过，请刷新后再试。" });
  },
});
