import {
  checkResultLabels,
  checkResults,
  type CheckResult,
} from "#app/domain/catalogue/phase-out/check.ts";
import type { OldAsset } from "#app/domain/demand/old-asset.ts";
import type { AssetRow } from "#app/components/asset-table.tsx";
import type { AssetCounts } from "#app/use-cases/old-asset-port.ts";
import { yearsOf } from "./machine-check.ts";

export const assetsPath = "/workbench/assets";

export function assetRow(asset: OldAsset): AssetRow {
  const { id, model, type, number, place, check, checkedOn, earlier, retiredOn } = asset;
  const [hit] = check.hits;
  return {
    id,
    model,
    type,
    about: [type, number, place, yearsOf(asset)].filter(Boolean).join("　"),
    result: check.result,
    before: earlier[0] ?? null,
    entry: hit ? `${hit.batch} ${hit.item} ${hit.model}` : "",
    rules: check.rules.map(({ title, jurisdiction }) => `${jurisdiction} ${title}`),
    checkedOn,
    retiredOn,
  };
}

export type AssetTab = CheckResult | "retired" | null;

export function assetTabAsked(text: string | null): AssetTab {
  if (text === "retired") return text;
  return checkResults.find((each) => each === text) ?? null;
}

/** All that run, then by result, then what is out of service. */
export function assetTabs(counts: AssetCounts, now: AssetTab) {
  const running = checkResults.reduce((sum, result) => sum + counts[result], 0);
  const tab = (name: string, value: AssetTab, count: number) => ({
    name,
    to: value === null ? assetsPath : `${assetsPath}?result=${value}`,
    count,
    current: now === value,
  });
  return [
    tab("在役", null, running),
    ...checkResults.map((result) => tab(checkResultLabels[result], result, counts[result])),
    tab("已停用", "retired", counts.retired),
  ];
}
