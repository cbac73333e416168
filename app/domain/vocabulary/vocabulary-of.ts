import { attributeFinderOf } from "./find-attribute.ts";
import { oldModelIndexOf, type OldModelIndex } from "./old-models.ts";
import { termIndexOf, type TermIndex } from "./term-index.ts";
import type {
  AttributeCode,
  AttributeDefinition,
  EquipmentFamily,
  FamilyCode,
  VocabularyData,
} from "./vocabulary.ts";

export interface FamilyGroup {
  readonly name: string;
  readonly families: readonly EquipmentFamily[];
}

/** The reference data with its look-ups; immutable, made once. Unknown codes answer null or nothing. */
export interface Vocabulary {
  /** In browsing order. */
  readonly families: readonly EquipmentFamily[];
  readonly attributes: readonly AttributeDefinition[];
  family(code: FamilyCode): EquipmentFamily | null;
  attribute(code: AttributeCode): AttributeDefinition | null;
  /** Most telling first. */
  attributesOf(family: FamilyCode): readonly AttributeDefinition[];
  /** The family itself, then all narrower ones. */
  closure(family: FamilyCode): readonly FamilyCode[];
  /** From the next broader family to the broadest; the family itself is not among them. */
  ancestors(family: FamilyCode): readonly FamilyCode[];
  /**
   * The attribute that a written name means: 额定功率(kW) → ratedPower. Units and parentheses are
   * ignored and the family's own attributes come first; null when unknown or when several fit.
   */
  findAttribute(name: string, family: FamilyCode | null): AttributeCode | null;
  /** In browsing order; a group holds at least one family. */
  groups(): readonly FamilyGroup[];
  /** Names, synonyms and confusions of all families; `mentionsIn` reads texts with it. */
  readonly terms: TermIndex;
  /** Model numbers of machines in service, by the families that they name. */
  readonly oldModels: OldModelIndex;
}

/** Expects data without `vocabularyProblems`. */
export function vocabularyOf(data: VocabularyData): Vocabulary {
  const families = new Map(data.families.map((family) => [family.code, family]));
  const attributes = new Map(data.attributes.map((attribute) => [attribute.code, attribute]));
  const definitions = new Map(
    data.families.map((family) => [
      family.code,
      family.attributes.flatMap((code) => attributes.get(code) ?? []),
    ]),
  );
  const ancestors = new Map(
    data.families.map((family) => [family.code, ancestorsOf(family, families)]),
  );
  const closures = new Map(data.families.map(({ code }) => [code, [code]]));
  for (const { code } of data.families)
    for (const broader of ancestors.get(code) ?? [])
      if (broader !== code) closures.get(broader)?.push(code);
  const groups = [...new Set(data.families.map((family) => family.group))].map((name) => ({
    name,
    families: data.families.filter((family) => family.group === name),
  }));
  const finder = attributeFinderOf(data.attributes);

  return Object.freeze({
    families: data.families,
    attributes: data.attributes,
    family: (code: FamilyCode) => families.get(code) ?? null,
    attribute: (code: AttributeCode) => attributes.get(code) ?? null,
    attributesOf: (code: FamilyCode) => definitions.get(code) ?? [],
    closure: (code: FamilyCode) => closures.get(code) ?? [],
    ancestors: (code: FamilyCode) => ancestors.get(code) ?? [],
    findAttribute: (name: string, family: FamilyCode | null) =>
      finder(name, family === null ? [] : (families.get(family)?.attributes ?? [])),
    groups: () => groups,
    terms: termIndexOf(data),
    oldModels: oldModelIndexOf(data),
  });
}

function ancestorsOf(
  family: EquipmentFamily,
  families: ReadonlyMap<FamilyCode, EquipmentFamily>,
): FamilyCode[] {
  const found: FamilyCode[] = [];
  for (let code = family.broader; code !== null && !found.includes(code);) {
    found.push(code);
    code = families.get(code)?.broader ?? null;
  }
  return found;
}
