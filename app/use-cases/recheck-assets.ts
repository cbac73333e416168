import { saysTheSame } from "#app/domain/catalogue/phase-out/check.ts";
import { earlierResults, type OldAsset } from "#app/domain/demand/old-asset.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
import { eachInTurn, machineChecks } from "./machine-checks.ts";
import { notify } from "./notify.ts";
import type { NewResult } from "./old-asset-port.ts";
import { phaseOutInForce } from "./phase-out-in-force.ts";
import type { Ports } from "./ports.ts";
import { job } from "./verb.ts";

/** Machines of one transaction. */
const atOnce = 500;

/**
 * Checks every machine in service again, because a catalogue or its reading has changed. A factory is told how many
 * of its results are others now.
 */
export const recheckAssets = job<null>({
  name: "recheck-assets",
  async run({ ports, now }) {
    let after: Id = "";
    for (;;) {
      const assets = await ports.store.oldAssets.inService(after, atOnce);
      if (assets.length === 0) return;
      await recheck(ports, now, assets);
      after = assets.at(-1)!.id;
    }
  },
});

async function recheck(ports: Ports, now: Instant, assets: readonly OldAsset[]): Promise<void> {
  const on = dayInChina(now);
  const phaseOut = await phaseOutInForce(ports.store, ports.reference);
  const check = machineChecks({ ...ports.reference, phaseOut }, on);
  const changed = new Map<Id, number>();
  const results = (
    await eachInTurn(assets, (asset): NewResult | null => {
      const next = check(asset);
      const other = next.result !== asset.check.result;
      if (other) changed.set(asset.organisationId, (changed.get(asset.organisationId) ?? 0) + 1);
      // What says the same as before keeps its date: it is still the answer of that day.
      if (saysTheSame(next, asset.check)) return null;
      const { id, version } = asset;
      return {
        id,
        version,
        check: next,
        checkedOn: on,
        earlier: earlierResults(asset, next.result),
      };
    })
  ).filter((each) => each !== null);
  if (results.length === 0) return;
  await ports.store.transaction(async (store) => {
    await store.oldAssets.keepResults(results, now);
    for (const [organisationId, amount] of changed)
      await notify(
        { store, ports, now },
        {
          to: { organisationId },
          kind: "old-asset",
          key: organisationId,
          amount,
          words: (count) => `目录更新后，${count} 台在役设备的体检结果有变化`,
          link: "/workbench/assets",
        },
      );
  });
}
