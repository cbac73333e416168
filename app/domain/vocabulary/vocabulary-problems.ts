import { attributeProblems } from "./attribute-problems.ts";
import { familyProblems } from "./family-problems.ts";
import { termKey } from "./term-index.ts";
import type {
  AttributeDefinition,
  EquipmentFamily,
  FamilyCode,
  VocabularyData,
} from "./vocabulary.ts";
import { duplicates, type VocabularyProblem } from "./vocabulary-problem.ts";

/** What keeps the data from being a vocabulary, for the person who wrote it; empty when it is sound. */
export function vocabularyProblems(data: VocabularyData): VocabularyProblem[] {
  const { families, attributes } = data;
  const surroundings = {
    families: new Map(families.map((family) => [family.code, family])),
    attributes: new Set(attributes.map(({ code }) => code)),
  };
  return [
    ...duplicates(families.map(({ code }) => code)).map((code) => twice("family", code)),
    ...duplicates(attributes.map(({ code }) => code)).map((code) => twice("attribute", code)),
    ...namesakes(data),
    ...attributes.flatMap(attributeProblems),
    ...families.flatMap((family) => familyProblems(family, surroundings)),
    ...sharedTerms(families),
    ...unnamedNeighbours(families),
  ];
}

/** Problems that the edited vocabulary has and the one before had not: nobody answers for what was wrong already. */
export function newProblems(
  before: readonly VocabularyProblem[],
  after: readonly VocabularyProblem[],
): VocabularyProblem[] {
  const keyOf = ({ subject, code, field, message }: VocabularyProblem) =>
    [subject, code, field, message].join("\n");
  const known = new Set(before.map(keyOf));
  return after.filter((problem) => !known.has(keyOf(problem)));
}

/** Rows of the official tables that a family names and that do not exist. */
export function unknownRows(
  body: EquipmentFamily | AttributeDefinition | null,
  known: ReadonlySet<string>,
): VocabularyProblem[] {
  if (!body || "kind" in body) return [];
  return body.sectorRows
    .filter((row) => !known.has(row))
    .map((row) => ({
      ...{ subject: "family", code: body.code, field: "sectorRows" },
      message: `没有专栏行“${row}”，请填专栏页上的编号，例如 HB-3-04`,
    }));
}

/** Codes of attributes that no family has: no fault while a family for them is on its way. */
export function unusedAttributes({ families, attributes }: VocabularyData): string[] {
  const used = new Set(families.flatMap((family) => family.attributes));
  return attributes.flatMap(({ code }) => (used.has(code) ? [] : [code]));
}

function twice(subject: VocabularyProblem["subject"], code: string): VocabularyProblem {
  return { subject, code, field: "code", message: `代码“${code}”已经有了，请换一个` };
}

function namesakes({ families, attributes }: VocabularyData): VocabularyProblem[] {
  const twiceNamed = duplicates(attributes.map(({ name }) => name));
  return [
    ...attributes
      .filter(({ name }) => twiceNamed.includes(name))
      .map(({ code, name }): VocabularyProblem => {
        const other = attributes.find((each) => each.name === name && each.code !== code);
        const message = `“${name}”已是参数 ${other?.code ?? code} 的名称，请换一个名称`;
        return { subject: "attribute", code, field: "name", message };
      }),
    ...duplicates(families.map(({ name }) => termKey(name))).flatMap((key) =>
      families
        .filter(({ name }) => termKey(name) === key)
        .slice(1)
        .map(({ code, name }): VocabularyProblem => ({
          subject: "family",
          code,
          field: "name",
          message: `已有名称为“${name}”的类别，请换一个名称`,
        })),
    ),
  ];
}

interface Naming {
  readonly family: EquipmentFamily;
  readonly term: string;
  readonly field: "name" | "same" | "narrower";
}

/** A name belongs to one family; only ambiguous terms may stand in several. */
function sharedTerms(families: readonly EquipmentFamily[]): VocabularyProblem[] {
  const owners = new Map<string, Naming[]>();
  const name = (naming: Naming) => {
    const key = termKey(naming.term);
    const known = owners.get(key);
    if (known) known.push(naming);
    else owners.set(key, [naming]);
  };
  for (const family of families) {
    name({ family, term: family.name, field: "name" });
    for (const { term, relation } of family.synonyms)
      if (relation !== "ambiguous") name({ family, term, field: relation });
  }
  return [...owners.values()].flatMap((namings) =>
    namings.flatMap(({ family, term, field }) => {
      const other = namings.find((naming) => naming.family.code !== family.code);
      if (!other || (field === "name" && other.field === "name")) return [];
      const message = `“${term}”已属于类别“${other.family.name}”（${other.family.code}）：一个词只能属于一个类别，请从其中一个删去，或写成歧义叫法并加线索`;
      const { code } = family;
      return [{ subject: "family" as const, code, field, other: other.family.code, message }];
    }),
  );
}

/** A confusion with a family is one of its names, one without a family is nobody's name. */
function unnamedNeighbours(families: readonly EquipmentFamily[]): VocabularyProblem[] {
  const names = new Map<FamilyCode, ReadonlySet<string>>();
  const owners = new Map<string, EquipmentFamily[]>();
  for (const family of families) {
    const keys = new Set([family.name, ...family.synonyms.map(({ term }) => term)].map(termKey));
    names.set(family.code, keys);
    for (const key of keys) owners.set(key, [...(owners.get(key) ?? []), family]);
  }
  return families.flatMap(({ code, confusedWith }) => {
    const refuse = (message: string): VocabularyProblem => ({
      subject: "family",
      code,
      field: "confusedWith",
      message,
    });
    return [
      ...duplicates(confusedWith.map(({ term }) => termKey(term))).map((term) =>
        refuse(`“${term}”写了两次，请只留一行`),
      ),
      ...confusedWith.flatMap(({ term, family }) => {
        if (family === code) return [refuse(`“${term}”不能与本类别自己混淆`)];
        if (family === undefined)
          return (owners.get(termKey(term)) ?? []).map((owner) =>
            refuse(
              owner.code === code
                ? `“${term}”是本类别自己的叫法，不能写成容易混淆的词`
                : `“${term}”是类别“${owner.name}”的叫法，请在两个“|”之间写上代码 ${owner.code}`,
            ),
          );
        const own = names.get(family);
        if (!own) return [refuse(`“${term}”后面的类别代码“${family}”不存在，请改正或留空`)];
        return own.has(termKey(term))
          ? []
          : [refuse(`“${term}”不是类别 ${family} 的名称或叫法，请换成它的一个叫法，或把代码留空`)];
      }),
    ];
  });
}
