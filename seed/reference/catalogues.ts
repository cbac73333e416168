import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import { levelEdition, levelOf } from "#app/domain/catalogue/efficiency-levels.ts";
import type { EfficiencyThreshold } from "#app/domain/catalogue/efficiency-threshold.ts";
import type { Entry, EntryContent } from "#app/domain/catalogue/entry.ts";
import type { PhaseOutEdition } from "#app/domain/catalogue/phase-out/edition.ts";
import type { ReferenceCatalogues } from "#db/catalogue-reference.ts";
import { readCsvFile } from "./reference-file.ts";

/** When the transcriptions were taken in. */
const transcribed = "2026-11-21T00:00:00.000Z";

const itemsFile = "phase-out/elimination_items_all.csv";
const industryFile = "phase-out/elimination_industry_2024_models.csv";
const thresholdsFile = "efficiency/thresholds.csv";

const phaseOut: Catalogue = {
  id: "phase-out",
  kind: "phase-out",
  level: "national",
  province: null,
  name: "高耗能落后机电设备（产品）淘汰目录",
  invented: false,
  supersedes: false,
};
const industry: Catalogue = {
  ...phaseOut,
  id: "industry-structure",
  name: "产业结构调整指导目录（2024年本）淘汰类设备",
};
const efficiency: Catalogue = {
  ...phaseOut,
  id: "efficiency-levels",
  kind: "efficiency",
  name: "重点用能产品设备能效先进水平、节能水平和准入水平",
};

const itemRow = z
  .object({
    batch: z.string(),
    item_no: z.string(),
    sub_no: z.string(),
    category: z.string(),
    product_name: z.string(),
    models: z.string(),
    spec: z.string(),
    remark: z.string(),
    condition: z.string(),
    deadline: z.string(),
  })
  .loose();
type Item = z.infer<typeof itemRow>;

/** Models that a list spells out elsewhere stand behind the printed text, so that a search finds them. */
function entryOf(item: Item, models: readonly string[] = []): EntryContent {
  const number = item.sub_no ? `${item.item_no}（${item.sub_no}）` : item.item_no;
  const list = item.models.replace("，逐个见 elimination_models_all.csv", "");
  const said = [item.product_name, list, item.spec].join(" ");
  const unsaid = [...new Set(models)].filter((model) => !said.includes(model));
  const spelt = unsaid.length > 0 && `型号：${unsaid.join("、")}`;
  const parameters = [list, item.spec, spelt].filter(Boolean).join("；");
  const printed = [item.category, item.product_name, list, item.spec, item.remark];
  const conditions = [item.condition, item.deadline && `淘汰期限：${item.deadline}`];
  return {
    number,
    name: item.product_name,
    parameters,
    // Years and ranges of these lists are evaluated by the check of old machines, not as specifications.
    conditions: conditions
      .filter((written) => written !== "")
      .map((written) => ({ written, requirement: null })),
    page: "",
    verbatim: [...printed, item.condition].filter(Boolean).join(" "),
  };
}

/** The lists that the check of old machines and the grades rest on, as editions that people can look into. */
export function referenceCatalogues(data: {
  readonly phaseOut: { readonly editions: readonly PhaseOutEdition[] };
  readonly efficiencyThresholds: readonly EfficiencyThreshold[];
}): ReferenceCatalogues {
  const items = readCsvFile(itemsFile, itemRow);
  const industryItems = readCsvFile(
    industryFile,
    z
      .object({
        item_no: z.string(),
        category: z.string(),
        product_name: z.string(),
        model: z.string(),
        condition: z.string(),
        deadline: z.string(),
      })
      .loose(),
  );
  const batches = data.phaseOut.editions.map((edition) => {
    const own = edition.id.startsWith("phase-out-");
    const entries = own
      ? items
          .filter(({ batch }) => batch === edition.batch)
          .map((item) => entryOf(item, item.sub_no === "" ? modelsOf(edition, item.item_no) : []))
      : byItem(industryItems).map((item) => entryOf(item));
    return {
      edition: editionOf(own ? phaseOut : industry, {
        id: edition.id,
        label: own ? edition.batch : "2024年本（设备子集）",
        documentNo: edition.documentNumber,
        documentNoChecked: !edition.documentNumberFromMemory,
        gaps: edition.complete
          ? edition.gaps.map(({ words }) => words)
          : [edition.counted, ...edition.gaps.map(({ words }) => words)],
        sourceFile: own ? "elimination_items_all.csv" : "elimination_industry_2024_models.csv",
        sourceSha256: hashOf(own ? itemsFile : industryFile),
      }),
      entries: placed(edition.id, entries),
    };
  });
  const levels = editionOf(efficiency, {
    id: "efficiency-levels-2024",
    label: "2024年版",
    documentNo: levelEdition.documentNo,
    documentNoChecked: true,
    gaps: [
      "官方的水平表尚未导入，下列条目是平台按国家标准计算等级的依据",
      "等级与水平的对应待官方表核对：1级→先进，2级→节能，3级→准入",
    ],
    sourceFile: "efficiency_thresholds.csv",
    sourceSha256: hashOf(thresholdsFile),
  });
  return {
    catalogues: [phaseOut, industry, efficiency],
    editions: [
      ...batches,
      { edition: levels, entries: placed(levels.id, standardsOf(data.efficiencyThresholds)) },
    ],
  };
}

function modelsOf({ entries }: PhaseOutEdition, itemNo: string): string[] {
  return entries.filter((entry) => entry.itemNo === itemNo).map(({ model }) => model);
}

/** One entry an item: its models stand in one line. */
function byItem(
  rows: readonly {
    item_no: string;
    category: string;
    product_name: string;
    model: string;
    condition: string;
    deadline: string;
  }[],
): Item[] {
  const found = new Map<string, Item>();
  for (const row of rows) {
    const first = found.get(row.item_no);
    found.set(row.item_no, {
      batch: "",
      item_no: row.item_no,
      sub_no: "",
      category: row.category,
      product_name: row.product_name,
      models: first ? `${first.models}、${row.model}` : row.model,
      spec: "",
      remark: "",
      condition: row.condition,
      deadline: row.deadline,
    });
  }
  return [...found.values()];
}

/** One entry a standard and product, with the tables at hand and what the grades are taken for. */
function standardsOf(thresholds: readonly EfficiencyThreshold[]): EntryContent[] {
  const groups = new Map<string, EfficiencyThreshold[]>();
  for (const row of thresholds) {
    const key = `${row.standard} ${row.productName}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows): EntryContent => {
    const [{ standard, productName, effectiveFrom }] = rows as [EfficiencyThreshold];
    const tables = [...new Set(rows.map(({ table }) => table))];
    const level = ([1, 2, 3] as const).map((grade) => {
      const found = levelOf(grade, standard);
      return found ? `${grade}级→${found}` : `${grade}级→待官方表`;
    });
    const parameters = `${tables.join("、")}，${rows.length} 行限值；${level.join("，")}（待官方表核对）`;
    return {
      number: standard,
      name: productName,
      parameters,
      conditions: [],
      page: "",
      verbatim: `${standard} ${productName}${effectiveFrom ? `，自 ${effectiveFrom} 施行` : ""}`,
    };
  });
}

function editionOf(
  catalogue: Catalogue,
  said: Pick<
    Edition,
    "id" | "label" | "documentNo" | "documentNoChecked" | "gaps" | "sourceFile" | "sourceSha256"
  >,
): Edition {
  return {
    ...said,
    catalogueId: catalogue.id,
    issued: null,
    validFrom: null,
    validTo: null,
    origin: "reference",
    state: "current",
    addedAt: transcribed,
    endedOn: null,
  };
}

function placed(editionId: string, entries: readonly EntryContent[]): Entry[] {
  return entries.map((entry, n) => ({
    ...entry,
    id: `${editionId}-${n + 1}`,
    editionId,
    position: n + 1,
  }));
}

function hashOf(path: string): string {
  return createHash("sha256")
    .update(readFileSync(new URL(path, import.meta.url)))
    .digest("hex");
}
