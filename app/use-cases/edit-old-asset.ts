import {
  earlierResults,
  machineProblems,
  type OldAsset,
  type OldAssetContent,
} from "#app/domain/demand/old-asset.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { machineChecks } from "./machine-checks.ts";
import { ownOldAsset } from "./own-old-asset.ts";
import { phaseOutInForce } from "./phase-out-in-force.ts";
import { verb } from "./verb.ts";

interface Edit {
  readonly id: Id;
  /** As it was when the form was opened. */
  readonly version: number;
  readonly content: OldAssetContent;
}

/** Corrects what is written of a machine; it is checked again at once. */
export const editOldAsset = verb<Edit, OldAsset>({
  name: "edit-old-asset",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, content }) {
    const { store, ports, now } = context;
    const found = await ownOldAsset(store, context, id);
    if (!found.ok) return found;
    const problems = machineProblems(content);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const on = dayInChina(now);
    const phaseOut = await phaseOutInForce(store, ports.reference);
    const check = machineChecks({ ...ports.reference, phaseOut }, on)(content);
    const earlier = earlierResults(found.value, check.result);
    const changed = { ...found.value, ...content, version, check, checkedOn: on, earlier };
    if (await store.oldAssets.update({ ...changed, updatedAt: now })) return ok(changed);
    return refuse({
      code: "conflict",
      message: "这台设备刚被同事修改过。请打开最新版本核对后再保存，您填写的内容仍在本页。",
    });
  },
});
