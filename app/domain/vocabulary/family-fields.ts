import type { FieldProblem } from "../shared/problem.ts";
import type { Confusion, EquipmentFamily, Synonym, SynonymRelation } from "./vocabulary.ts";
import {
  readCode,
  readLines,
  readList,
  tidy,
  writeCode,
  writeLine,
  writeList,
} from "./written-lists.ts";

/** The fields of a family as people edit them, in a form and in a sheet alike. */
export const familyFields = [
  "code",
  "name",
  "english",
  "group",
  "broader",
  "same",
  "narrower",
  "ambiguous",
  "confusedWith",
  "attributes",
  "uses",
  "oldModels",
  "sectorRows",
] as const;
export type FamilyField = (typeof familyFields)[number];
export const familyFieldLabels: Record<FamilyField, string> = {
  code: "代码",
  name: "名称",
  english: "英文",
  group: "分组",
  broader: "上级类别",
  same: "同义词",
  narrower: "下位叫法",
  ambiguous: "歧义叫法",
  confusedWith: "容易混淆",
  attributes: "参数",
  uses: "用途和工序",
  oldModels: "在役老型号",
  sectorRows: "专栏行",
};

export type FamilyFields = Readonly<Record<FamilyField, string>>;

/** What written codes are looked up in. */
export interface Known {
  readonly families: ReadonlyMap<string, EquipmentFamily>;
  readonly attributes: ReadonlyMap<string, { readonly code: string; readonly name: string }>;
}

export function familyAsFields(family: EquipmentFamily, known: Known): FamilyFields {
  const of = (relation: SynonymRelation) =>
    family.synonyms.filter((synonym) => synonym.relation === relation);
  return {
    code: family.code,
    name: family.name,
    english: family.english,
    group: family.group,
    broader: family.broader
      ? writeCode(family.broader, known.families.get(family.broader)?.name)
      : "",
    same: writeList(of("same").map(({ term }) => term)),
    narrower: writeList(of("narrower").map(({ term }) => term)),
    ambiguous: of("ambiguous")
      .map(({ term, cues = [] }) => writeLine([term, writeList(cues)]))
      .join("\n"),
    confusedWith: family.confusedWith
      .map(({ term, family: code, difference }) => writeLine([term, code ?? "", difference]))
      .join("\n"),
    attributes: family.attributes
      .map((code) => writeCode(code, known.attributes.get(code)?.name))
      .join("\n"),
    uses: writeList(family.uses),
    oldModels: writeList(family.oldModels ?? []),
    sectorRows: writeList(family.sectorRows),
  };
}

/** A family as it is typed, and what cannot be read; `vocabularyProblems` judges the rest. */
export function readFamilyFields(
  fields: FamilyFields,
  known: Known,
): { readonly body: EquipmentFamily; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const refuse = (field: FamilyField, message: string) => problems.push({ field, message });
  const synonyms = (field: "same" | "narrower"): Synonym[] =>
    readList(fields[field]).map((term) => ({ term, relation: field }));
  const ambiguous = readLines(fields.ambiguous).map(({ line, parts }): Synonym => {
    const [term = "", cues = "", ...more] = parts;
    if (more.length > 0) refuse("ambiguous", `第 ${line} 行有多余的“|”，请写成：词 | 线索、线索`);
    else if (term === "") refuse("ambiguous", `第 ${line} 行缺少词，请写成：词 | 线索、线索`);
    else if (readList(cues).length === 0)
      refuse("ambiguous", `第 ${line} 行“${term}”缺少线索，请写成：${term} | 线索、线索`);
    return { term, relation: "ambiguous", cues: readList(cues) };
  });
  const confusedWith = readLines(fields.confusedWith).map(({ line, parts }): Confusion => {
    const [term = "", written = "", difference = "", ...more] = parts;
    if (more.length > 0 || parts.length < 3)
      refuse("confusedWith", `第 ${line} 行应有两个“|”，请写成：词 | 类别代码或留空 | 怎样区分`);
    else if (term === "") refuse("confusedWith", `第 ${line} 行缺少词`);
    else if (difference === "")
      refuse("confusedWith", `第 ${line} 行“${term}”没有写怎样区分，请在第二个“|”后面写明`);
    const family = written === "" ? undefined : (readCode(written, known.families) ?? written);
    return family === undefined ? { term, difference } : { term, family, difference };
  });
  const attributes = readList(fields.attributes.replace(/[,，]/g, "、")).map(
    (written) => readCode(written, known.attributes) ?? written,
  );
  const broader = tidy(fields.broader);
  return {
    problems,
    body: {
      code: tidy(fields.code),
      name: tidy(fields.name),
      english: tidy(fields.english),
      group: tidy(fields.group),
      broader: broader === "" ? null : (readCode(broader, known.families) ?? broader),
      synonyms: [...synonyms("same"), ...synonyms("narrower"), ...ambiguous],
      sectorRows: readList(fields.sectorRows),
      confusedWith,
      attributes,
      uses: readList(fields.uses),
      oldModels: readList(fields.oldModels),
    },
  };
}
