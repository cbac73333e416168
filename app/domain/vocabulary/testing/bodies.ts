import type { AttributeDefinition, EquipmentFamily } from "../vocabulary.ts";

/** A sound attribute of power; a test says only what it is about. */
export function anAttribute(
  code: string,
  said: Partial<AttributeDefinition> = {},
): AttributeDefinition {
  return {
    ...{ code, name: `名${code}`, synonyms: [], kind: "power", unit: "kW", allowedUnits: ["kW"] },
    ...{ choices: [], direction: "fit", filter: false, ...said },
  };
}

/** A sound family with the attributes a, b, c and d. */
export function aFamily(code: string, said: Partial<EquipmentFamily> = {}): EquipmentFamily {
  return {
    ...{ code, name: `机${code}`, english: code, group: "通用", broader: null, synonyms: [] },
    ...{ sectorRows: [], confusedWith: [], attributes: ["a", "b", "c", "d"], uses: ["用"] },
    ...{ oldModels: [], ...said },
  };
}
