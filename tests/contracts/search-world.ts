import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import type {
  AttributeDefinition,
  EquipmentFamily,
  Synonym,
  VocabularyData,
} from "#app/domain/vocabulary/vocabulary.ts";
import { facetNames, type SearchDocument, type SearchRequest } from "#app/use-cases/search-port.ts";

/** A vocabulary small enough to hold in mind. */
const same = (term: string): Synonym => ({ term, relation: "same" });
const narrower = (term: string): Synonym => ({ term, relation: "narrower" });
const ambiguous = (term: string, ...cues: string[]): Synonym => ({
  term,
  relation: "ambiguous",
  cues,
});

function family(
  code: string,
  name: string,
  synonyms: readonly Synonym[],
  more: Partial<EquipmentFamily> = {},
): EquipmentFamily {
  return {
    code,
    name,
    english: code.replaceAll("-", " "),
    group: "示例",
    broader: null,
    synonyms,
    sectorRows: [],
    confusedWith: [],
    attributes: [],
    uses: [],
    ...more,
  };
}

function attribute(code: string, name: string, choices: string[] = []): AttributeDefinition {
  return {
    code,
    name,
    synonyms: [],
    kind: choices.length > 0 ? "choice" : "volumeFlow",
    unit: choices.length > 0 ? null : "m3/min",
    allowedUnits: choices.length > 0 ? [] : ["m3/min"],
    choices,
    direction: "more",
    filter: false,
  };
}

const data: VocabularyData = {
  families: [
    family("air-compressor", "空气压缩机", [same("空压机"), narrower("无油涡旋空压机")], {
      confusedWith: [
        { term: "冷冻式干燥机", family: "air-dryer", difference: "只干燥，不压缩" },
        { term: "空压机余热回收", difference: "附属装置" },
      ],
    }),
    family(
      "screw-air-compressor",
      "螺杆式空气压缩机",
      [
        same("螺杆空压机"),
        same("螺杆式空压机"),
        narrower("永磁变频螺杆空压机"),
        ambiguous("螺杆机", "排气量", "空压"),
      ],
      { broader: "air-compressor" },
    ),
    family("chiller", "冷水机组", [same("冷水机"), ambiguous("螺杆机", "制冷量", "冷冻水")]),
    family("air-dryer", "冷冻式干燥机", [same("冷干机")]),
    family("machining-center", "加工中心", []),
    family(
      "vertical-machining-center",
      "立式加工中心",
      [same("立加"), same("VMC"), narrower("VMC850")],
      {
        broader: "machining-center",
      },
    ),
    family("laser-welder", "激光焊接机", [same("激光焊机")], { uses: ["电池顶盖焊接"] }),
    family(
      "motor",
      "三相异步电动机",
      [same("异步电动机"), ambiguous("电机", "三相", "4极", "一级能效")],
      {
        uses: ["污水曝气"],
      },
    ),
    family("boiler", "工业锅炉", [same("锅炉"), narrower("燃气锅炉")]),
    family("injection-molding-machine", "注塑机", [same("注射成型机")]),
  ],
  attributes: [
    attribute("flow", "排气量"),
    attribute("cooling", "制冷量"),
    attribute("drive", "驱动方式", ["永磁变频", "工频"]),
  ],
};

export const vocabulary = vocabularyOf(data);

/** A day of November 2026 as an instant. */
export function onDay(day: number): string {
  return `2026-11-${String(day).padStart(2, "0")}T08:00:00.000Z`;
}

type Texts = Partial<SearchDocument["texts"]>;

/** A published document with nothing but what the test is about. */
export function aDocument(
  id: string,
  { texts = {}, ...facts }: Partial<Omit<SearchDocument, "texts">> & { texts?: Texts } = {},
): SearchDocument {
  return {
    index: "equipment",
    id,
    organisationId: "organisat2",
    models: [],
    family: null,
    families: facts.family ? [facts.family, ...vocabulary.ancestors(facts.family)] : [],
    sectors: [],
    origin: "其他",
    at: { lat: 39.91, lng: 116.4 },
    kind: "equipment",
    condition: "new",
    marks: [],
    priceMin: null,
    priceMax: null,
    leadTimeDays: null,
    deadlineDay: null,
    specs: [],
    choices: [],
    publishedAt: onDay(1),
    ...facts,
    texts: { a: "", b: "", c: "", d: "", ...texts },
  };
}

/** A first page of twenty with all facets. */
export function aRequest(request: Partial<SearchRequest> = {}): SearchRequest {
  return {
    index: "equipment",
    groups: [],
    filters: {},
    facets: facetNames,
    sort: "relevance",
    page: 1,
    perPage: 20,
    ...request,
  };
}

/** What people and programs send to a search box to see what happens. */
export const hostile = [
  `'; drop table search_documents; --`,
  `" OR families IS NOT NULL OR words = "`,
  `\\`,
  `\\'`,
  `a\\"b`,
  `"`,
  `""`,
  `'''`,
  `-空压机`,
  `--`,
  `%_*?`,
  `' & !'x' | ('`,
  `:*A`,
  `$1 ${"$"}{x} {{y}} <script>`,
  `TO [1 2] AND NOT (`,
  `😀🏭`,
  `\u0000\u0007\u001b[31m`,
  `\ud800x\udfff`,
  `\u202e机压空`,
  `空`.repeat(10_000),
  `VMC`.repeat(3_400),
  `a1-`.repeat(3_400),
  `"空压机" `.repeat(1_500),
];
