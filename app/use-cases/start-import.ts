import { familyNamed, fingerprintOf, recogniseColumns } from "#app/domain/sheets/header.ts";
import type { SheetImport, SheetNoun } from "#app/domain/sheets/import.ts";
import type { SheetRow } from "#app/domain/sheets/cell.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { frozenRefusal } from "./publishing.ts";
import { readTable, type SheetTable } from "./sheet-table.ts";
import type { SheetFormat } from "./sheet-port.ts";
import { verb, type QuestionContext, type VerbContext } from "./verb.ts";

interface Start {
  readonly noun: SheetNoun;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What `prepare` read from the bytes. */
  readonly read?: {
    readonly id: Id;
    readonly file: string;
    readonly names: readonly string[];
    readonly table: SheetTable;
  };
}

/** Takes a sheet in: the file is kept, its rows are stored, and its columns are proposed for mapping. */
export const startImport = verb<Start, { readonly id: Id }>({
  name: "start-import",
  access: "editor",
  subject: (_start, started) => started?.id ?? "",
  async prepare({ ports }, start) {
    const wrong = (message: string) =>
      refuse({ code: "invalid" as const, problems: [{ field: "file", message }] });
    const opened = await ports.sheets.open(start.bytes);
    if (!opened.ok) return wrong(opened.error);
    const table = await readTable(opened.value, start.noun, ports.reference.vocabulary, null);
    if (!table.ok) return wrong(table.error);
    const id = ports.newId();
    const file = fileOf(id, opened.value.format);
    await ports.files.put(file, start.bytes);
    return ok({ ...start, read: { id, file, names: opened.value.names, table: table.value } });
  },
  async run(context, { noun, fileName, read }) {
    const { store, organisationId, actor, now } = context;
    if (!organisationId || !read) return refuse({ code: "not_found" });
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const { id, table } = read;
    const started: SheetImport = {
      id,
      organisationId,
      userId: actor.kind === "person" ? actor.userId : null,
      noun,
      status: "mapping",
      fileName,
      file: read.file,
      sheets: read.names,
      ...(await mappingOf(context, noun, organisationId, table, fileName)),
      duplicates: "update",
      target: "draft",
      position: 0,
      createdAt: now,
      updatedAt: now,
      finishedAt: null,
    };
    await store.imports.insert(started);
    await store.imports.replaceRows(id, table.rows);
    return ok({ id });
  },
});

/** Names begin with what they are of: the sweep of attachments leaves them alone. */
function fileOf(id: Id, format: SheetFormat): string {
  return `import-${id}.${format}`;
}

/** What the columns of a table mean: as they were mapped before, or as their names are known. */
export async function mappingOf(
  { ports, store }: Pick<VerbContext, "ports" | "store"> & Pick<QuestionContext, "now">,
  noun: SheetNoun,
  organisationId: Id,
  { sheet, headerRow, headers, rows }: SheetTable,
  fileName: string,
) {
  const { vocabulary } = ports.reference;
  const remembered = await store.imports.rememberedMapping(
    organisationId,
    noun,
    ports.tokens.digest(fingerprintOf(headers)),
  );
  const named =
    familyNamed(sheet, vocabulary) ?? familyNamed(fileName.replace(/\.\w+$/, ""), vocabulary);
  const family = named ?? remembered?.family ?? null;
  const usual = family ?? commonFamily(headers, rows, noun, vocabulary);
  const mapping = remembered?.mapping ?? recogniseColumns(headers, noun, usual, vocabulary);
  const table = { sheet, headerRow, headers, rows: rows.length };
  return { ...table, mapping, family, remembered: remembered !== null };
}

/** Rows that tell which family a sheet is mostly of. */
const looked = 200;

/** The family that most rows name: what 功率 means depends on it. */
function commonFamily(
  headers: readonly string[],
  rows: readonly SheetRow[],
  noun: SheetNoun,
  vocabulary: Vocabulary,
): FamilyCode | null {
  const at = recogniseColumns(headers, noun, null, vocabulary).indexOf("family");
  if (at < 0) return null;
  const counts = new Map<string, number>();
  for (const { cells } of rows.slice(0, looked))
    counts.set(cells[at] ?? "", (counts.get(cells[at] ?? "") ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  for (const name of names) {
    const family = familyNamed(name, vocabulary);
    if (family) return family;
  }
  return null;
}
