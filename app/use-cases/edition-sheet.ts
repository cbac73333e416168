import {
  catalogueKindLabels,
  catalogueKinds,
  catalogueLevelLabels,
  type Catalogue,
} from "#app/domain/catalogue/catalogue.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import {
  entryFieldLabels,
  entryFieldText,
  type EntryContent,
} from "#app/domain/catalogue/entry.ts";
import {
  entryColumns,
  entrySheet,
  headFieldLabels,
  headFields,
  headSheet,
  readEdition,
  type HeadField,
  type ReadEdition,
} from "#app/domain/catalogue/import-edition.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { SheetFile, WrittenSheet } from "./sheet-port.ts";

const hints: Record<HeadField, string> = {
  name: "目录的正式名称，同一目录各版写法要一致",
  kind: catalogueKinds.map((kind) => catalogueKindLabels[kind]).join("、"),
  level: "国家 或 省",
  province: "省级目录填写，例如 湖北",
  label: "例如 2026年版、第三批",
  documentNo: "没有就留空",
  documentNoChecked: "是 或 否；填 否 时页面显示“文号待核对”",
  issued: "2026-05-06",
  validFrom: "2026-05-06",
  validTo: "最后有效的一天；没有期限就留空",
  gaps: "来源里缺的部分，用；隔开；没有就留空",
};

/** The two sheets of an edition: empty as a template, or filled with one that is there. */
export function editionSheets(
  filled: {
    readonly catalogue: Catalogue;
    readonly edition: Edition;
    readonly entries: readonly EntryContent[];
  } | null,
): readonly WrittenSheet[] {
  const values: Partial<Record<HeadField, string>> = filled
    ? {
        name: filled.catalogue.name,
        kind: catalogueKindLabels[filled.catalogue.kind],
        level: catalogueLevelLabels[filled.catalogue.level],
        province: filled.catalogue.province ?? "",
        label: filled.edition.label,
        documentNo: filled.edition.documentNo,
        documentNoChecked: filled.edition.documentNoChecked ? "是" : "否",
        issued: filled.edition.issued ?? "",
        validFrom: filled.edition.validFrom ?? "",
        validTo: filled.edition.validTo ?? "",
        gaps: filled.edition.gaps.join("；"),
      }
    : {};
  return [
    {
      name: headSheet,
      columns: [
        { header: "项目", width: 18 },
        { header: "内容", width: 50, wrap: true },
        { header: "说明", width: 50, quiet: true },
      ],
      rows: headFields.map((field) => [headFieldLabels[field], values[field] ?? "", hints[field]]),
    },
    {
      name: entrySheet,
      columns: entryColumns.map((column) => ({
        header: entryFieldLabels[column],
        width: column === "number" || column === "page" ? 10 : 36,
        wrap: true,
        required: column === "number" || column === "name",
      })),
      rows: (filled?.entries ?? []).map((entry) =>
        entryColumns.map((column) => entryFieldText(entry, column)),
      ),
    },
  ];
}

/** Reads an uploaded workbook as an edition; refused in words when it is none. */
export async function editionIn(
  file: SheetFile,
  vocabulary: Vocabulary,
): Promise<Result<ReadEdition, string>> {
  const missing = [headSheet, entrySheet].filter((name) => !file.names.includes(name));
  if (missing.length > 0)
    return refuse(
      `要有“${headSheet}”和“${entrySheet}”两张工作表，缺少“${missing.join("”“")}”，可以先下载模板`,
    );
  const [head, rows] = await Promise.all([file.rows(headSheet), file.rows(entrySheet)]);
  if (!head.ok) return head;
  if (!rows.ok) return rows;
  return ok(readEdition(head.value, rows.value, vocabulary));
}
