import { planImport, type ImportedRow } from "#app/domain/vocabulary/import-plan.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { personOf } from "./standing.ts";
import { vocabularyLines } from "./vocabulary-sheet.ts";
import { verb } from "./verb.ts";

interface Start {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What `prepare` read from the bytes. */
  readonly rows?: readonly ImportedRow[];
}

/** Takes a sheet of families and attributes in and says what each row would change; proposes nothing yet. */
export const startVocabularyImport = verb<Start, { readonly id: Id }>({
  name: "start-vocabulary-import",
  access: "reviewer",
  subject: (_start, started) => started?.id ?? "",
  async prepare({ ports }, start) {
    const wrong = (message: string) =>
      refuse({ code: "invalid" as const, problems: [{ field: "file", message }] });
    const opened = await ports.sheets.open(start.bytes);
    if (!opened.ok) return wrong(opened.error);
    const lines = await vocabularyLines(opened.value);
    if (!lines.ok) return wrong(lines.error);
    const { data } = await ports.store.vocabulary.stored();
    const sectorRows = new Set(ports.reference.sectorRows.map(({ id }) => id));
    return ok({ ...start, rows: planImport(lines.value, data, sectorRows) });
  },
  async run(context, { fileName, rows = [] }) {
    const { store, ports, now } = context;
    const id = ports.newId();
    await store.vocabulary.insertImport({
      id,
      fileName: fileName.slice(-100),
      uploadedBy: personOf(context),
      uploadedAt: now,
      state: "checked",
      rows,
    });
    return ok({ id });
  },
});
