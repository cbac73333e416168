import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { takeImport } from "./own-import.ts";
import { readTable, type SheetTable } from "./sheet-table.ts";
import { mappingOf } from "./start-import.ts";
import { verb } from "./verb.ts";

interface Choice {
  readonly id: Id;
  readonly sheet: string;
  /** What `prepare` read from the kept file. */
  readonly table?: SheetTable;
}

/** Takes another sheet of the uploaded file instead. */
export const chooseSheet = verb<Choice, { readonly id: Id }>({
  name: "choose-sheet",
  access: "editor",
  subject: ({ id }) => id,
  async prepare({ ports, organisationId }, choice) {
    const started = await ports.store.imports.byId(choice.id);
    if (!started || started.organisationId !== organisationId) return refuse({ code: "not_found" });
    const wrong = (message: string) =>
      refuse({ code: "invalid" as const, problems: [{ field: "sheet", message }] });
    const bytes = started.file === null ? null : await ports.files.get(started.file);
    if (!bytes) return wrong("文件已不再保存，请重新上传");
    const opened = await ports.sheets.open(bytes);
    if (!opened.ok) return wrong(opened.error);
    const { vocabulary } = ports.reference;
    const table = await readTable(opened.value, started.noun, vocabulary, choice.sheet);
    return table.ok ? ok({ ...choice, table: table.value }) : wrong(table.error);
  },
  async run(context, { id, table }) {
    const found = await takeImport(context, id);
    if (!found.ok) return found;
    const started = found.value;
    if (!table || (started.status !== "mapping" && started.status !== "ready"))
      return refuse({ code: "conflict", message: "导入已经开始，不能再换工作表。" });
    const { imports } = context.store;
    await imports.replaceRows(id, table.rows);
    await imports.save({
      ...started,
      ...(await mappingOf(context, started.noun, started.organisationId, table, started.fileName)),
      status: "mapping",
      position: 0,
      updatedAt: context.now,
    });
    return ok({ id });
  },
});
