import type { FieldProblem } from "../shared/problem.ts";
import { quantityKinds } from "../units/quantity.ts";
import { quantityKindLabels, unit, unitsOf } from "../units/units.ts";
import { directions, type AttributeDefinition, type Direction } from "./vocabulary.ts";
import { readList, tidy, writeList } from "./written-lists.ts";

/** The fields of an attribute as people edit them, in a form and in a sheet alike. */
export const attributeFields = [
  "code",
  "name",
  "synonyms",
  "kind",
  "unit",
  "allowedUnits",
  "choices",
  "direction",
  "filter",
  "typicalMin",
  "typicalMax",
] as const;
export type AttributeField = (typeof attributeFields)[number];
export const attributeFieldLabels: Record<AttributeField, string> = {
  code: "代码",
  name: "名称",
  synonyms: "别的写法",
  kind: "量",
  unit: "标准单位",
  allowedUnits: "可用单位",
  choices: "可选值",
  direction: "比较方向",
  filter: "用于筛选",
  typicalMin: "常见最小值",
  typicalMax: "常见最大值",
};
export type AttributeFields = Readonly<Record<AttributeField, string>>;

export const attributeKinds = [...quantityKinds, "choice", "text"] as const;
export type AttributeKind = (typeof attributeKinds)[number];
export const attributeKindLabels: Record<AttributeKind, string> = {
  ...quantityKindLabels,
  choice: "选项",
  text: "文字",
};

export const directionLabels: Record<Direction, string> = {
  more: "越大越好",
  less: "越小越好",
  fit: "与需求一致",
};
export const filterWords = { yes: "是", no: "否" } as const;

export function attributeAsFields(attribute: AttributeDefinition): AttributeFields {
  const { typical } = attribute;
  return {
    code: attribute.code,
    name: attribute.name,
    synonyms: writeList(attribute.synonyms),
    kind: attributeKindLabels[attribute.kind],
    unit: attribute.unit ?? "",
    allowedUnits: writeList(attribute.allowedUnits),
    choices: writeList(attribute.choices),
    direction: directionLabels[attribute.direction],
    filter: attribute.filter ? filterWords.yes : filterWords.no,
    typicalMin: typical ? String(typical.min) : "",
    typicalMax: typical ? String(typical.max) : "",
  };
}

/** An attribute as it is typed, and what cannot be read; `vocabularyProblems` judges the rest. */
export function readAttributeFields(fields: AttributeFields): {
  readonly body: AttributeDefinition;
  readonly problems: readonly FieldProblem[];
} {
  const problems: FieldProblem[] = [];
  const oneOf = <T extends string>(
    field: AttributeField,
    values: readonly T[],
    labels: Readonly<Record<T, string>>,
    fallback: T,
  ): T => {
    const written = tidy(fields[field]);
    const found = values.find((value) => value === written || labels[value] === written);
    if (found === undefined)
      problems.push({
        field,
        message:
          written === ""
            ? `请填${attributeFieldLabels[field]}`
            : `“${written.slice(0, 20)}”不能用，可填：${values.map((value) => labels[value]).join("、")}`,
      });
    return found ?? fallback;
  };
  const figure = (field: "typicalMin" | "typicalMax"): number | null => {
    const written = tidy(fields[field]).normalize("NFKC").replace(/,/g, "");
    if (written === "") return null;
    const value = Number(written);
    if (Number.isFinite(value)) return value;
    problems.push({ field, message: `“${written.slice(0, 20)}”不是数，请只填数字，按标准单位` });
    return null;
  };
  const kind = oneOf("kind", attributeKinds, attributeKindLabels, "text");
  const canonical = readUnit(fields.unit, kind);
  const allowed = readList(fields.allowedUnits).map((written) => readUnit(written, kind));
  const [min, max] = [figure("typicalMin"), figure("typicalMax")];
  if ((min === null) !== (max === null) && problems.every(({ field }) => !/^typical/.test(field)))
    problems.push({
      field: min === null ? "typicalMin" : "typicalMax",
      message: "常见最小值和最大值要么都填，要么都不填",
    });
  const body: AttributeDefinition = {
    code: tidy(fields.code),
    name: tidy(fields.name),
    synonyms: readList(fields.synonyms),
    kind,
    unit: canonical === "" ? null : canonical,
    // The canonical unit is always allowed, and stands first.
    allowedUnits: [...new Set([canonical, ...allowed])].filter((code) => code !== ""),
    choices: readList(fields.choices),
    direction: oneOf("direction", directions, directionLabels, "fit"),
    filter: oneOf("filter", ["yes", "no"], filterWords, "no") === "yes",
  };
  return {
    problems,
    body: min !== null && max !== null ? { ...body, typical: { min, max } } : body,
  };
}

/** The code of a unit that is written as code or as it is shown; other words stay as they are. */
function readUnit(written: string, kind: AttributeKind): string {
  const word = tidy(written);
  if (word === "" || unit(word) || kind === "choice" || kind === "text") return word;
  return unitsOf(kind).find(({ symbol }) => symbol === word)?.code ?? word;
}
