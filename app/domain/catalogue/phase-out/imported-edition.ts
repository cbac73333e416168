import type { Catalogue } from "../catalogue.ts";
import type { Edition } from "../edition.ts";
import type { Entry } from "../entry.ts";
import type { MatchKind, PhaseOutEdition, PhaseOutEntry } from "./edition.ts";
import { familiesNamed } from "./family-words.ts";
import { modelKey } from "./model-key.ts";

/** An edition that a reviewer brought in, as the check reads it: models and years of its printed words. */
export function importedEdition(
  catalogue: Pick<Catalogue, "name">,
  edition: Edition,
  entries: readonly Entry[],
): PhaseOutEdition {
  return {
    id: edition.id,
    batch: edition.label,
    catalogue: `${catalogue.name}（${edition.label}）`,
    documentNumber: edition.documentNo,
    documentNumberFromMemory: !edition.documentNoChecked,
    complete: edition.gaps.length === 0,
    counted: `导入 ${entries.length} 项`,
    // What an import says to be missing is shown; nothing in it tells which machines it concerns.
    gaps: edition.gaps.map((words) => ({
      ...{ section: "导入时注明", words, families: [], typeWords: [] },
      ...{ modelPattern: "", cutsItem: null },
    })),
    entries: entries.flatMap(modelsOf),
  };
}

function modelsOf(entry: Entry): PhaseOutEntry[] {
  const { number, name, parameters, conditions, verbatim } = entry;
  const condition = conditions.map(({ written }) => written).join("；");
  const year = /(\d{4})\s*年（含）(?:以)?前/.exec(condition)?.[1];
  const [family] = familiesNamed(name) ?? [];
  const words = (parameters || name).split(/[、，,；;\s]+/);
  const written = words.filter((word) => /^[\dA-Za-z.\-/×*()（）—－]+(?:系列|型)?$/.test(word));
  return [...new Set(written)].flatMap((model): PhaseOutEntry[] => {
    const key = modelKey(model);
    if (!/[A-Z]/.test(key) && !/\d-\d/.test(key)) return [];
    // Of a machine that no word names, nobody can say whether it is the same: a person looks.
    const kind: MatchKind = family ? kindOf(key, model) : "review";
    const escaped = key.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    return [
      {
        itemNo: number,
        category: name,
        productName: name,
        model,
        modelKey: key,
        matchKind: kind,
        pattern: kind === "series" ? `^${escaped}(?![0-9A-Z])` : "",
        family: family ?? "other",
        madeBeforeYear: year === undefined ? null : Number(year),
        condition,
        deadline: "",
        itemModels: verbatim || parameters,
        spec: "",
        remark: "",
        source: entry.id,
      },
    ];
  });
}

function kindOf(key: string, model: string): MatchKind {
  if (/^[A-Z]$/.test(key)) return "review";
  return /(?:系列|型)$/.test(model) || !/\d/.test(key) ? "series" : "exact";
}
