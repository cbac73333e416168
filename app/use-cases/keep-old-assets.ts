import {
  machineProblems,
  mostAssets,
  type OldAsset,
  type OldAssetContent,
} from "#app/domain/demand/old-asset.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { eachInTurn, machineChecks } from "./machine-checks.ts";
import { phaseOutInForce } from "./phase-out-in-force.ts";
import { verb } from "./verb.ts";

interface Kept {
  readonly ids: readonly Id[];
}

/** Takes machines into the factory's account, one or a whole sheet, each with its result of today. */
export const keepOldAssets = verb<{ readonly assets: readonly OldAssetContent[] }, Kept>({
  name: "keep-old-assets",
  access: "editor",
  subject: (_asked, kept) => (kept?.ids.length === 1 ? kept.ids[0]! : ""),
  async run({ store, ports, now, organisationId }, { assets }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const problems = assets.flatMap(machineProblems);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const there = await store.oldAssets.lockAndCount(organisationId);
    if (there + assets.length > mostAssets)
      return refuse({
        code: "conflict",
        message: `一家企业最多登记 ${mostAssets} 台，现有 ${there} 台。`,
      });
    const on = dayInChina(now);
    const phaseOut = await phaseOutInForce(store, ports.reference);
    const check = machineChecks({ ...ports.reference, phaseOut }, on);
    const kept = await eachInTurn(assets, (content): OldAsset => ({
      ...content,
      id: ports.newId(),
      organisationId,
      version: 1,
      createdAt: now,
      updatedAt: now,
      retiredOn: null,
      check: check(content),
      checkedOn: on,
      earlier: [],
    }));
    await store.oldAssets.insert(kept);
    return ok({ ids: kept.map(({ id }) => id) });
  },
});
