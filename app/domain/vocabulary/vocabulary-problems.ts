import { isUnitCode, unit } from "../units/units.ts";
import { termKey } from "./term-index.ts";
import type {
  AttributeDefinition,
  EquipmentFamily,
  FamilyCode,
  VocabularyData,
} from "./vocabulary.ts";

const fewestAttributes = 4;
const mostAttributes = 12;

/** What keeps the data from being a vocabulary, one English sentence each; empty when it is sound. */
export function vocabularyProblems(data: VocabularyData): string[] {
  return [
    ...duplicates(data.families.map((family) => family.code)).map((code) => `family ${code} twice`),
    ...duplicates(data.attributes.map(({ code }) => code)).map((code) => `attribute ${code} twice`),
    ...duplicates(data.attributes.map(({ name }) => name)).map((name) => `two attributes ${name}`),
    ...data.attributes.flatMap(attributeProblems),
    ...data.families.flatMap((family) => familyProblems(family, data)),
    ...sharedTerms(data),
    ...unnamedNeighbours(data),
    ...unusedAttributes(data),
  ];
}

function attributeProblems(attribute: AttributeDefinition): string[] {
  const { code, name, synonyms, kind, unit: canonical, allowedUnits, choices } = attribute;
  const worded = kind === "choice" || kind === "text";
  const alien = allowedUnits.filter((each) => !isUnitCode(each) || unit(each)?.kind !== kind);
  return [
    ...emptyWords(`attribute ${code}`, [code, name, ...synonyms, ...choices]),
    ...duplicates([name, ...synonyms].map(termKey)).map((term) => `${code}: ${term} twice`),
    ...(worded && (canonical !== null || allowedUnits.length > 0) ? [`${code} has a unit`] : []),
    ...(!worded && (canonical === null || !allowedUnits.includes(canonical))
      ? [`${code}: the canonical unit is not allowed`]
      : []),
    ...(worded ? [] : alien.map((each) => `${code}: ${each} is no unit of ${kind}`)),
    ...((kind === "choice") === choices.length > 1
      ? []
      : [`${code}: a choice, and only a choice, has at least two values`]),
    ...duplicates(choices).map((choice) => `${code}: choice ${choice} twice`),
    ...(attribute.typical && (worded || attribute.typical.min >= attribute.typical.max)
      ? [`${code}: its typical range is none`]
      : []),
  ];
}

function familyProblems(
  family: EquipmentFamily,
  { families, attributes }: VocabularyData,
): string[] {
  const { code, name, english, group, broader, synonyms, sectorRows, confusedWith, uses } = family;
  const parents = new Map(families.map((each) => [each.code, each.broader]));
  const known = new Set(attributes.map((attribute) => attribute.code));
  const count = family.attributes.length;
  return [
    ...emptyWords(`family ${code}`, [
      ...[code, name, english, group, ...uses, ...sectorRows],
      ...synonyms.flatMap(({ term, cues = [] }) => [term, ...cues]),
      ...confusedWith.flatMap(({ term, difference }) => [term, difference]),
    ]),
    ...(broader !== null && !parents.has(broader) ? [`${code}: unknown broader ${broader}`] : []),
    ...(hasCycle(code, parents) ? [`${code} is broader than itself`] : []),
    ...family.attributes.flatMap((each) => (known.has(each) ? [] : [`${code}: unknown ${each}`])),
    ...duplicates(family.attributes).map((each) => `${code}: attribute ${each} twice`),
    ...(count < fewestAttributes || count > mostAttributes ? [`${code}: ${count} attributes`] : []),
    ...(uses.length === 0 ? [`${code} has no uses`] : []),
    ...duplicates(sectorRows).map((row) => `${code}: sector row ${row} twice`),
    ...duplicates([name, ...synonyms.map(({ term }) => term)].map(termKey)).map(
      (term) => `${code}: ${term} twice`,
    ),
    ...synonyms.flatMap(({ term, relation, cues = [] }) =>
      (relation === "ambiguous") === cues.length > 0
        ? []
        : [`${code}: ${term} needs cues if and only if it is ambiguous`],
    ),
  ];
}

/** A name belongs to one family; only ambiguous terms may stand in several. */
function sharedTerms({ families }: VocabularyData): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { code, name, synonyms } of families) {
    const plain = synonyms.filter(({ relation }) => relation !== "ambiguous");
    for (const key of [name, ...plain.map(({ term }) => term)].map(termKey)) {
      owners.set(key, (owners.get(key) ?? new Set<string>()).add(code));
    }
  }
  const shared = [...owners].filter(([, codes]) => codes.size > 1);
  return shared.map(([term, codes]) => `${term} names ${[...codes].join(" and ")}`);
}

/** A confusion with a family is one of its names, one without a family is nobody's name. */
function unnamedNeighbours({ families }: VocabularyData): string[] {
  const names = new Map(
    families.map(({ code, name, synonyms }) => [
      code,
      new Set([name, ...synonyms.map(({ term }) => term)].map(termKey)),
    ]),
  );
  const owners = new Map<string, FamilyCode[]>();
  for (const [code, terms] of names)
    for (const term of terms) owners.set(term, [...(owners.get(term) ?? []), code]);
  return families.flatMap(({ code, confusedWith }) => [
    ...duplicates(confusedWith.map(({ term }) => termKey(term))).map(
      (term) => `${code}: confusion ${term} twice`,
    ),
    ...confusedWith.flatMap(({ term, family }) => {
      if (family === code) return [`${code} is confused with itself`];
      if (family !== undefined && !names.has(family)) return [`${code}: unknown family ${family}`];
      if (family !== undefined)
        return names.get(family)!.has(termKey(term)) ? [] : [`${term} is no name of ${family}`];
      const named = owners.get(termKey(term)) ?? [];
      return named.map((owner) => `${code}: ${term} is a name of ${owner}`);
    }),
  ]);
}

function unusedAttributes({ families, attributes }: VocabularyData): string[] {
  const used = new Set(families.flatMap((family) => family.attributes));
  return attributes.flatMap(({ code }) => (used.has(code) ? [] : [`no family has ${code}`]));
}

function hasCycle(code: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) {
    if (seen.has(at)) return at === code;
    seen.add(at);
  }
  return false;
}

function emptyWords(where: string, words: readonly string[]): string[] {
  return words.some((word) => word.trim() === "") ? [`${where} has an empty word`] : [];
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
