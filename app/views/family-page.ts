import { familyIndex, familyPath, groupPath } from "#app/components/family-paths.ts";
import { subjectOf } from "#app/domain/catalogue/efficiency-subject.ts";
import { formatRange } from "#app/domain/units/format-quantity.ts";
import { unit } from "#app/domain/units/units.ts";
import { leadingAttributes, narrowerOf } from "#app/domain/vocabulary/family-tree.ts";
import type {
  AttributeDefinition,
  Confusion,
  Direction,
  EquipmentFamily,
  SynonymRelation,
} from "#app/domain/vocabulary/vocabulary.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { FamilyCounts } from "#app/use-cases/view-families.ts";
import type { FigureDistribution } from "#app/use-cases/view-family.ts";
import type { ChoiceCount } from "#app/use-cases/distribution-port.ts";
import { distributionViews, rangeWords } from "./distribution-view.ts";
import { countsOf } from "./family-index.ts";
import { sectorRowsOf } from "./listing-view.ts";

interface Facts {
  readonly family: EquipmentFamily;
  readonly counts: FamilyCounts;
  readonly figures: ReadonlyMap<string, FigureDistribution>;
  readonly choices: readonly ChoiceCount[];
}

/** One equipment family in words, its market in figures. */
export function familyPage(facts: Facts, reference: Reference) {
  const { family, counts } = facts;
  const { vocabulary } = reference;
  const { code, name, english, group, synonyms, uses, oldModels = [] } = family;
  const ofRelation = (relation: SynonymRelation) =>
    synonyms.filter((each) => each.relation === relation);
  const broader = [...vocabulary.ancestors(code)].reverse().flatMap((each) => {
    const known = vocabulary.family(each);
    return known ? [{ name: known.name, to: familyPath(known.code) }] : [];
  });
  return {
    code,
    name,
    english,
    way: [{ name: "设备类别", to: familyIndex }, { name: group, to: groupPath(group) }, ...broader],
    ...countsOf(code, vocabulary, counts),
    narrower: narrowerOf(code, vocabulary).map((each) => ({
      code: each.code,
      name: each.name,
      ...countsOf(each.code, vocabulary, counts),
    })),
    same: ofRelation("same").map(({ term }) => term),
    kinds: ofRelation("narrower").map(({ term }) => term),
    ambiguous: ofRelation("ambiguous").map(({ term, cues = [] }) => ({ term, cues })),
    uses,
    differences: differencesOf(family, reference),
    attributes: vocabulary.attributesOf(code).map((each) => attributeLine(each, facts)),
    distributions: distributionViews(leadingAttributes(code, vocabulary), facts),
    sectorRows: sectorRowsOf(family.sectorRows, reference),
    oldModels,
    standard: standardOf(code, reference),
  };
}

export type FamilyPage = ReturnType<typeof familyPage>;

/** Neighbours with a page each; parts and accessories that the same words tell apart stand together. */
function differencesOf({ confusedWith }: EquipmentFamily, { vocabulary }: Reference) {
  const lines = new Map<string, { readonly terms: string[]; readonly of: Confusion }>();
  for (const each of confusedWith) {
    const key = each.family ?? each.difference;
    const line = lines.get(key);
    if (line) line.terms.push(each.term);
    else lines.set(key, { terms: [each.term], of: each });
  }
  return [...lines.values()].map(({ terms, of }) => {
    const other = of.family === undefined ? null : vocabulary.family(of.family);
    return {
      // The neighbour's own name says best what it is; other words for it stand beside.
      family: other && { name: other.name, to: familyPath(other.code) },
      terms: other ? terms.filter((term) => term !== other.name) : terms,
      difference: of.difference,
    };
  });
}

const directionWords: Record<Direction, string> = {
  more: "不低于要求",
  less: "不高于要求",
  fit: "与要求相符",
};

function attributeLine(
  attribute: AttributeDefinition,
  { figures, choices: counted }: Pick<Facts, "figures" | "choices">,
) {
  const { code, name, unit: canonical, direction, typical, choices, synonyms, kind } = attribute;
  const spread = figures.get(code)?.spread;
  const stated = choices.flatMap((choice) => {
    const found = counted.find((each) => each.attribute === code && each.choice === choice);
    return found ? [`${choice} ${found.count} 条`] : [];
  });
  const symbol = (canonical && unit(canonical)?.symbol) || "";
  return {
    name,
    unit: kind === "choice" ? "选项" : kind === "text" ? "文字" : symbol || "个数",
    direction:
      kind === "choice" || kind === "text" ? directionWords.fit : directionWords[direction],
    /** What offers state now. */
    offered: spread
      ? `${rangeWords({ min: spread.low, max: spread.high })}（${spread.stated} 条）`
      : stated.join("、"),
    typical: typical && canonical ? formatRange({ ...typical, unit: "" }) : null,
    choices,
    synonyms,
  };
}

/** The loaded efficiency standard of the family; null where none is loaded. */
function standardOf(code: string, { efficiencyThresholds }: Reference) {
  const subject = subjectOf(code)?.subject;
  const [product] = subject?.products ?? [];
  const rows = efficiencyThresholds.filter((each) => each.product === product);
  const [row] = rows;
  return row
    ? {
        standard: row.standard,
        tables: [...new Set(rows.map(({ table }) => table))].join("、"),
        product: row.productName,
        check: `/check/efficiency?family=${code}`,
        from: row.effectiveFrom,
      }
    : null;
}
