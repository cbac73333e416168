import type { FamilyField } from "./family-fields.ts";
import { termKey } from "./term-index.ts";
import type { EquipmentFamily, FamilyCode } from "./vocabulary.ts";
import {
  duplicates,
  mostTerms,
  wordProblem,
  type VocabularyProblem,
} from "./vocabulary-problem.ts";

const codeShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestCode = 60;
const longest = { name: 30, english: 100, group: 20, term: 40, difference: 80, use: 30, model: 30 };
const fewestAttributes = 4;
const mostAttributes = 12;

/** What the rest of the vocabulary says about codes. */
export interface Surroundings {
  readonly families: ReadonlyMap<FamilyCode, EquipmentFamily>;
  readonly attributes: ReadonlySet<string>;
}

/** What is wrong with one family by itself and with the codes that it names. */
export function familyProblems(
  family: EquipmentFamily,
  { families, attributes }: Surroundings,
): VocabularyProblem[] {
  const { code, name, english, group, broader, synonyms, confusedWith, uses } = family;
  const found: VocabularyProblem[] = [];
  const refuse = (field: FamilyField, message: string) =>
    found.push({ subject: "family", code, field, message });
  const words = (field: FamilyField, all: readonly string[], most: number) => {
    for (const word of all) {
      const problem = wordProblem(word, most);
      if (problem) refuse(field, problem);
    }
    if (all.length > mostTerms) refuse(field, `有 ${all.length} 个，最多 ${mostTerms} 个`);
  };

  if (!codeShape.test(code) || code.length > longestCode || code === "new")
    refuse("code", `“${code}”不能作代码：用小写英文单词，中间用“-”，例如 screw-air-compressor`);
  words("name", [name], longest.name);
  words("english", [english], longest.english);
  words("group", [group], longest.group);
  for (const { term, relation, cues = [] } of synonyms) {
    words(relation, [term, ...cues], longest.term);
    if (relation === "ambiguous" && cues.length === 0)
      refuse(relation, `歧义叫法“${term}”要写线索：同一段文字里有其中一个词才算`);
    if (relation !== "ambiguous" && cues.length > 0)
      refuse(relation, `“${term}”不是歧义叫法，不能带线索；要带线索请移到歧义叫法`);
  }
  const keys = [name, ...synonyms.map(({ term }) => term)].map(termKey);
  for (const key of duplicates(keys)) {
    const twice = synonyms.findLast(({ term }) => termKey(term) === key);
    refuse(twice?.relation ?? "same", `“${twice?.term ?? name}”写了两次，或与名称相同，请只留一个`);
  }
  words(
    "confusedWith",
    confusedWith.map(({ term }) => term),
    longest.term,
  );
  for (const { difference } of confusedWith)
    if (difference.trim() === "" || [...difference].length > longest.difference)
      refuse("confusedWith", `怎样区分要写 1–${longest.difference} 字`);
  words("uses", uses, longest.use);
  if (uses.length === 0) refuse("uses", "至少写一个用途或工序");
  words("oldModels", family.oldModels ?? [], longest.model);
  for (const row of duplicates(family.sectorRows)) refuse("sectorRows", `“${row}”写了两次`);

  if (broader !== null && !families.has(broader))
    refuse("broader", `没有代码为“${broader}”的类别，请填已有类别的代码或留空`);
  else if (broader !== null && isInCircle(code, families))
    refuse("broader", `“${broader}”已经在“${code}”之下，上级类别不能绕成一圈`);
  for (const each of family.attributes)
    if (!attributes.has(each))
      refuse("attributes", `没有参数“${each}”，请填已有参数的代码，或先新建这个参数`);
  for (const each of duplicates(family.attributes)) refuse("attributes", `“${each}”写了两次`);
  const count = family.attributes.length;
  if (count < fewestAttributes || count > mostAttributes)
    refuse(
      "attributes",
      `现在 ${count} 个参数，请写 ${fewestAttributes}–${mostAttributes} 个，最能说明问题的在前`,
    );
  return found;
}

function isInCircle(code: FamilyCode, families: ReadonlyMap<FamilyCode, EquipmentFamily>): boolean {
  const seen = new Set<FamilyCode>();
  for (let at: FamilyCode | null = code; at !== null; at = families.get(at)?.broader ?? null) {
    if (seen.has(at)) return at === code;
    seen.add(at);
  }
  return false;
}
