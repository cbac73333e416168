import {
  attributeFieldLabels,
  attributeFields,
  attributeKindLabels,
  attributeKinds,
  directionLabels,
  filterWords,
  type AttributeField,
} from "./attribute-fields.ts";
import type { VocabularySubject } from "./change.ts";
import { familyFieldLabels, familyFields, type FamilyField } from "./family-fields.ts";
import { directions } from "./vocabulary.ts";

/** One field of the form, with what is to be written in it. */
export interface FormField {
  readonly name: FamilyField | AttributeField;
  readonly label: string;
  /** Lines of the text area; 1: a single line. */
  readonly rows: number;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Words of a list to choose from. */
  readonly choices?: readonly string[];
}

type About = Omit<FormField, "name" | "label">;

const aboutFamily: Readonly<Record<FamilyField, About>> = {
  code: { rows: 1, hint: "小写英文单词，中间用“-”，例如 screw-air-compressor；定下后不能改" },
  name: { rows: 1, hint: "行业里的正式叫法，例如 螺杆式空气压缩机" },
  english: { rows: 1 },
  group: { rows: 1, hint: "浏览时的分组，例如 通用动力；写已有的分组，或起一个新的" },
  broader: { rows: 1, optional: true, hint: "包含它的类别的代码，例如 air-compressor" },
  same: {
    rows: 4,
    optional: true,
    hint: "与名称可以互换、只指这一类的叫法，用“、”隔开。搜其中一个等于搜名称",
  },
  narrower: {
    rows: 4,
    optional: true,
    hint: "它的一个品种、没有自己类别的叫法，用“、”隔开。搜名称能找到它们，反过来不行",
  },
  ambiguous: {
    rows: 6,
    optional: true,
    hint: "也可能指别的设备的叫法，每行一个：词 | 线索、线索。同一段文字里有其中一个线索才算这一类，例如 螺杆机 | 排气量、供气",
  },
  confusedWith: {
    rows: 8,
    optional: true,
    hint: "容易看错的部件、耗材和相邻设备，每行一个：词 | 类别代码或留空 | 怎样区分，例如 空压机滤芯 | | 耗材",
  },
  attributes: {
    rows: 8,
    hint: "4–12 个，每行一个代码，最能说明问题的在前：前三个是结果列表的列",
  },
  uses: { rows: 2, hint: "指向它的用途和工序，用“、”隔开，例如 电池顶盖焊接" },
  oldModels: {
    rows: 2,
    optional: true,
    hint: "不写设备名也能认出它的在役老型号，用“、”隔开，例如 C620、X62W",
  },
  sectorRows: { rows: 2, optional: true, hint: "提到它的专栏行，用“、”隔开，例如 HB-3-04" },
};

const aboutAttribute: Readonly<Record<AttributeField, About>> = {
  code: { rows: 1, hint: "小写字母开头的英文，例如 ratedPower；定下后不能改" },
  name: { rows: 1, hint: "铭牌和样本上的叫法，例如 额定功率" },
  synonyms: { rows: 3, optional: true, hint: "供需双方的别的写法，用“、”隔开" },
  kind: {
    rows: 1,
    hint: "量什么；“选项”从可选值里选，“文字”随便写",
    choices: attributeKinds.map((kind) => attributeKindLabels[kind]),
  },
  unit: { rows: 1, optional: true, hint: "比较时换算成它，例如 kW；选项和文字没有单位" },
  allowedUnits: { rows: 1, optional: true, hint: "填表时可以选的单位，用“、”隔开，例如 kW、W" },
  choices: { rows: 2, optional: true, hint: "只有“选项”才有，至少两个，用“、”隔开" },
  direction: {
    rows: 1,
    hint: "需求写一个数时怎样算满足",
    choices: directions.map((direction) => directionLabels[direction]),
  },
  filter: {
    rows: 1,
    hint: "结果列表要不要按它筛选",
    choices: Object.values(filterWords).reverse(),
  },
  typicalMin: { rows: 1, optional: true, hint: "按标准单位；超出常见范围的数会提醒核对单位" },
  typicalMax: { rows: 1, optional: true },
};

/** All fields in the order of the form. */
export function vocabularyFormFields(subject: VocabularySubject): readonly FormField[] {
  return subject === "family"
    ? familyFields.map((name) => ({ name, label: familyFieldLabels[name], ...aboutFamily[name] }))
    : attributeFields.map((name) => ({
        ...{ name, label: attributeFieldLabels[name] },
        ...aboutAttribute[name],
      }));
}
