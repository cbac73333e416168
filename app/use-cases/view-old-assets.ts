import type { OldAsset } from "#app/domain/demand/old-asset.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { AssetCounts, AssetSelection } from "./old-asset-port.ts";
import { question } from "./verb.ts";

export interface OldAssetList {
  readonly items: readonly OldAsset[];
  readonly total: number;
  readonly counts: AssetCounts;
}

/** The factory's machines in service, latest first. */
export const viewOldAssets = question<AssetSelection, OldAssetList>({
  name: "view-old-assets",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, selection) {
    if (!organisationId) return refuse({ code: "not_found" });
    const [{ items, total }, counts] = await Promise.all([
      store.oldAssets.ofOrganisation(organisationId, selection),
      store.oldAssets.countsOf(organisationId),
    ]);
    return ok({ items, total, counts });
  },
});
