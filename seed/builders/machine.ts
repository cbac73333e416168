import type { OldAssetContent } from "#app/domain/demand/old-asset.ts";

/** A motor of the second batch: a test states only what it is about. */
export function aMachine(stated: Partial<OldAssetContent> = {}): OldAssetContent {
  return {
    number: "",
    place: "",
    model: "Y160M-4",
    type: "三相异步电动机",
    powerKw: 11,
    capacity: "",
    voltage: "",
    yearMade: 1998,
    yearCommissioned: 1999,
    inChemicalPlant: false,
    ...stated,
  };
}
