import { isUnitCode, unit, unitsOf } from "../units/units.ts";
import { attributeKindLabels, type AttributeField } from "./attribute-fields.ts";
import { termKey } from "./term-index.ts";
import type { AttributeDefinition } from "./vocabulary.ts";
import {
  duplicates,
  mostTerms,
  wordProblem,
  type VocabularyProblem,
} from "./vocabulary-problem.ts";

const codeShape = /^[a-z][a-zA-Z0-9]{0,59}$/;
const longest = { name: 20, synonym: 30, choice: 40 };

/** What is wrong with one attribute by itself. */
export function attributeProblems(attribute: AttributeDefinition): VocabularyProblem[] {
  const { code, name, synonyms, kind, unit: canonical, allowedUnits, choices } = attribute;
  const found: VocabularyProblem[] = [];
  const refuse = (field: AttributeField, message: string) =>
    found.push({ subject: "attribute", code, field, message });
  const words = (field: AttributeField, all: readonly string[], most: number) => {
    for (const word of all) {
      const problem = wordProblem(word, most);
      if (problem) refuse(field, problem);
    }
    if (all.length > mostTerms) refuse(field, `有 ${all.length} 个，最多 ${mostTerms} 个`);
  };

  if (!codeShape.test(code) || code === "new")
    refuse("code", `“${code}”不能作代码：用小写字母开头的英文字母和数字，例如 ratedPower`);
  words("name", [name], longest.name);
  words("synonyms", synonyms, longest.synonym);
  words("choices", choices, longest.choice);
  for (const term of duplicates([name, ...synonyms].map(termKey)))
    refuse("synonyms", `“${term}”写了两次，或与名称相同，请只留一个`);
  for (const value of duplicates(choices)) refuse("choices", `“${value}”写了两次`);

  if (kind === "choice" || kind === "text") {
    const label = attributeKindLabels[kind];
    if (canonical !== null || allowedUnits.length > 0)
      refuse("unit", `量是“${label}”时没有单位，请把单位清空，或改选一种量`);
    if (attribute.typical) refuse("typicalMin", `量是“${label}”时没有常见范围，请清空`);
    if (kind === "choice" && choices.length < 2)
      refuse("choices", `量是“选项”时至少写两个可选值，现在 ${choices.length} 个`);
    if (kind === "text" && choices.length > 0)
      refuse("choices", "量是“文字”时没有可选值，请清空，或把量改成“选项”");
    return found;
  }
  const allowed = unitsOf(kind)
    .map((each) => each.code)
    .join("、");
  const label = attributeKindLabels[kind];
  if (canonical === null) refuse("unit", `请填标准单位，${label}可用：${allowed}`);
  else if (!isUnitCode(canonical) || unit(canonical)?.kind !== kind)
    refuse("unit", `“${canonical}”不是${label}的单位，可用：${allowed}`);
  else if (!allowedUnits.includes(canonical))
    refuse("allowedUnits", `标准单位 ${canonical} 也要在可用单位里`);
  for (const each of allowedUnits)
    if (each !== canonical && unit(each)?.kind !== kind)
      refuse("allowedUnits", `“${each}”不是${label}的单位，可用：${allowed}`);
  if (choices.length > 0) refuse("choices", `量是“${label}”时没有可选值，请清空，或把量改成“选项”`);
  const { typical } = attribute;
  if (typical && typical.min >= typical.max)
    refuse("typicalMin", `常见最小值 ${typical.min} 要小于最大值 ${typical.max}`);
  return found;
}
