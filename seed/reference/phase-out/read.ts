import { z } from "zod";
import {
  matchKinds,
  phaseOutFamilies,
  type PhaseOutEdition,
  type PhaseOutEntry,
  type PhaseOutFamily,
} from "#app/domain/catalogue/phase-out/edition.ts";
import type { PhaseOutReference } from "#app/domain/catalogue/phase-out/check.ts";
import type { PlanRule } from "#app/domain/catalogue/phase-out/plan-rules.ts";
import { isDay } from "#app/domain/shared/time.ts";
import { readCsvFile, readJsonFile } from "../reference-file.ts";
import { readDocuments } from "../read.ts";

const folder = "phase-out";
const words = z.string().min(1);
const batch = z.enum(["第一批", "第二批", "第三批", "第四批", "产业目录2024"]);
const year = z
  .string()
  .regex(/^(?:\d{4})?$/, "is not a year")
  .transform((text) => (text === "" ? null : Number(text)));
const deadline = z
  .string()
  .refine((text) => text === "" || text === "立即" || isDay(text), "is no deadline");
const family = z.enum(phaseOutFamilies);

const modelColumns = {
  batch,
  catalog: words,
  document_no: words,
  item_no: words,
  category: words,
  product_name: words,
  model: words,
  match_kind: z.enum(matchKinds),
  made_before_year: year,
  condition: z.string(),
  deadline,
  source: words,
  model_key: words,
  match_pattern: z.string().refine(isPattern, "is not a regular expression"),
};
const modelRow = z.strictObject({ ...modelColumns, family });
const industryRow = z.strictObject(modelColumns);
const itemRow = z.strictObject({
  batch,
  catalog: words,
  document_no: words,
  item_no: words,
  sub_no: z.string(),
  category: words,
  product_name: words,
  models: z.string(),
  spec: z.string(),
  remark: z.string(),
  condition: z.string(),
  made_before_year: year,
  deadline,
  source: words,
  family,
});
type ItemRow = z.output<typeof itemRow>;

const editionsFile = z.strictObject({
  editions: z.array(
    z.strictObject({
      id: words,
      batch,
      complete: z.boolean(),
      counted: words,
      effectiveFrom: z.string().refine(isDay, "is not a day").nullable(),
      gaps: z.array(
        z.strictObject({
          section: words,
          words,
          families: z.array(family),
          typeWords: z.array(words),
          modelPattern: z.string().refine(isPattern, "is not a regular expression"),
          cutsItem: words.nullable(),
        }),
      ),
    }),
  ),
});

const rulesFile = z.strictObject({
  rules: z.array(
    z.strictObject({
      rule_id: words,
      doc_id: words,
      clause: words,
      title: words,
      subject: words,
      params: z.record(z.string(), z.union([z.number(), z.string()])),
      quote: words,
    }),
  ),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** The subset of 2024 names no families: its categories do. */
const familyOfCategory: Readonly<Record<string, PhaseOutFamily>> = {
  电动机: "motor",
  泵: "pump",
  压缩机: "compressor",
  风机: "fan",
  锅炉: "boiler",
};

/** Every item of batches 1–4, one row each, as transcribed. */
export function readPhaseOutItems(): ItemRow[] {
  return readCsvFile(`${folder}/elimination_items_all.csv`, itemRow);
}

/** Four batches and the equipment subset of the industry catalogue, each with what it lacks. */
export function readPhaseOutEditions(): PhaseOutEdition[] {
  const items = itemsByModel(readPhaseOutItems());
  const models = readCsvFile(`${folder}/elimination_models_all.csv`, modelRow);
  const industry = readCsvFile(`${folder}/elimination_industry_2024_models.csv`, industryRow).map(
    (row) => ({ ...row, family: categoryFamily(row.category) }),
  );
  const rows = [...models, ...industry];
  return readJsonFile(`${folder}/editions.json`, editionsFile).editions.map((edition) => {
    const own = rows.filter((row) => row.batch === edition.batch);
    const [first] = own;
    if (!first) throw new Error(`seed/reference/${folder}: ${edition.batch} has no rows.`);
    return {
      id: edition.id,
      batch: edition.batch,
      catalogue: first.catalog,
      documentNumber: first.document_no,
      documentNumberFromMemory: true,
      complete: edition.complete,
      counted: edition.counted,
      gaps: edition.gaps,
      entries: own.map((row) => entryOf(row, items)),
    };
  });
}

function categoryFamily(category: string): PhaseOutFamily {
  const found = familyOfCategory[category];
  if (!found) throw new Error(`seed/reference/${folder}: ${category} is of no known family.`);
  return found;
}

/** Batches 3 and 4 have one row a model, the others one an item. */
function itemsByModel(items: readonly ItemRow[]): ReadonlyMap<string, ItemRow> {
  const found = new Map<string, ItemRow>();
  for (const item of items) {
    found.set(`${item.batch} ${item.item_no} ${item.models}`, item);
    if (item.sub_no === "") found.set(`${item.batch} ${item.item_no}`, item);
  }
  return found;
}

function entryOf(
  row: z.output<typeof modelRow>,
  items: ReadonlyMap<string, ItemRow>,
): PhaseOutEntry {
  const at = `${row.batch} ${row.item_no}`;
  const item = items.get(`${at} ${row.model}`) ?? items.get(at);
  return {
    itemNo: row.item_no,
    category: row.category,
    productName: row.product_name,
    model: row.model,
    modelKey: row.model_key,
    matchKind: row.match_kind,
    pattern: row.match_pattern,
    family: row.family,
    madeBeforeYear: row.made_before_year,
    condition: row.condition,
    deadline: row.deadline,
    itemModels: item?.models ?? "",
    spec: item?.spec ?? "",
    remark: item?.remark ?? "",
    source: row.source,
  };
}

/** The rules of the plans about old machines, word for word. */
export function readPlanRules(): PlanRule[] {
  const documents = new Map(readDocuments().map((document) => [document.id, document]));
  return readJsonFile(`${folder}/plan-rules.json`, rulesFile).rules.map((rule) => {
    const document = documents.get(rule.doc_id);
    if (!document)
      throw new Error(`seed/reference/${folder}: ${rule.rule_id} names no known document.`);
    return {
      id: rule.rule_id,
      title: rule.title,
      jurisdiction: document.jurisdiction,
      documentTitle: document.title,
      documentNumber: document.docNo,
      clause: rule.clause,
      quote: rule.quote,
    };
  });
}

export function readPhaseOutReference(): PhaseOutReference {
  return { editions: readPhaseOutEditions(), rules: readPlanRules() };
}

/** Where each row comes from: its `source` is a key of this list. */
export function readPhaseOutSources(): readonly {
  readonly key: string;
  readonly provenance: string;
  readonly note: string;
}[] {
  const row = z.strictObject({ key: words, provenance: words, note: z.string() });
  return readCsvFile(`${folder}/sources.csv`, row);
}
