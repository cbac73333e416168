import type { Edition } from "#app/domain/catalogue/edition.ts";
import { readConditions } from "#app/domain/catalogue/entry-conditions.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { SheetValue } from "#app/domain/sheets/cell.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { done, type World } from "./world.ts";

/** Number, name, conditions. */
export type TestEntry = readonly [number: string, name: string, conditions?: string];

/** A catalogue of 首台（套） with one edition in force; gives the ids of its entries by number. */
export async function anEdition(
  { services: { ports } }: World,
  entries: readonly TestEntry[],
  said: Partial<Edition> = {},
): Promise<{
  readonly editionId: Id;
  readonly catalogueId: Id;
  readonly entry: Record<string, Id>;
}> {
  const catalogueId = said.catalogueId ?? ports.newId();
  const editionId = ports.newId();
  const rows = entries.map(([number, name, conditions = ""], n) => ({
    id: ports.newId(),
    editionId,
    position: n + 1,
    number,
    name,
    parameters: "",
    conditions: readConditions(conditions, ports.reference.vocabulary),
    page: "",
    verbatim: `${number} ${name}`,
  }));
  await ports.store.transaction(async ({ catalogues }) => {
    if (!said.catalogueId)
      await catalogues.insert({
        id: catalogueId,
        kind: "first-of-kind",
        level: "provincial",
        province: "湖北",
        name: `测试目录 ${catalogueId}`,
        invented: false,
        supersedes: true,
      });
    await catalogues.insertEdition(
      {
        id: editionId,
        label: "2025年版",
        documentNo: "",
        documentNoChecked: false,
        issued: null,
        validFrom: null,
        validTo: null,
        gaps: [],
        origin: "imported",
        state: "current",
        sourceFile: "a.xlsx",
        sourceSha256: "0".repeat(64),
        addedAt: ports.now(),
        endedOn: null,
        ...said,
        catalogueId,
      },
      rows,
    );
  });
  return {
    editionId,
    catalogueId,
    entry: Object.fromEntries(rows.map(({ number, id }) => [number, id])),
  };
}

/** The workbook of an edition in the shape of the template. */
export async function editionSheet(
  { services: { ports } }: World,
  head: Readonly<Record<string, string>>,
  entries: readonly TestEntry[],
): Promise<Uint8Array> {
  const rows = entries.map(([number, name, conditions = ""]): SheetValue[] => [
    number,
    name,
    conditions,
  ]);
  return ports.sheets.write(
    [
      {
        name: "版本",
        columns: [{ header: "项目" }, { header: "内容" }],
        rows: Object.entries({ 类型: "首台（套）", 级别: "省", 省份: "湖北", ...head }),
      },
      {
        name: "条目",
        columns: [{ header: "编号" }, { header: "名称" }, { header: "条件" }],
        rows,
      },
    ],
    "xlsx",
  );
}

/** Uploads a workbook and gives the import's id. */
export async function upload(
  reviewer: UseCases,
  bytes: Uint8Array,
  fileName = "目录.xlsx",
): Promise<Id> {
  const sha256 = "a".repeat(64);
  return done(await reviewer.startEditionImport({ fileName, bytes, sha256 })).id;
}
