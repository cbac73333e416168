import type { ReadEdition } from "#app/domain/catalogue/import-edition.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { editionIn } from "./edition-sheet.ts";
import { personOf } from "./standing.ts";
import { verb } from "./verb.ts";

interface Start {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in hex. */
  readonly sha256: string;
  /** What `prepare` read from the bytes. */
  readonly body?: ReadEdition;
}

/** Takes the sheet of an edition in and says what it would change; changes nothing yet. */
export const startEditionImport = verb<Start, { readonly id: Id }>({
  name: "start-edition-import",
  access: "reviewer",
  subject: (_start, started) => started?.id ?? "",
  async prepare({ ports }, start) {
    const wrong = (message: string) =>
      refuse({ code: "invalid" as const, problems: [{ field: "file", message }] });
    const opened = await ports.sheets.open(start.bytes);
    if (!opened.ok) return wrong(opened.error);
    const body = await editionIn(opened.value, ports.reference.vocabulary);
    return body.ok ? ok({ ...start, body: body.value }) : wrong(body.error);
  },
  async run(context, { fileName, sha256, body }) {
    const { store, ports, now } = context;
    const id = ports.newId();
    await store.catalogues.insertImport({
      id,
      fileName: fileName.slice(-100),
      sha256,
      uploadedBy: personOf(context),
      uploadedAt: now,
      state: "checked",
      body: body ?? { catalogue: null, head: null, entries: [], faults: [] },
      editionId: null,
      previousId: null,
      confirmedBy: null,
      confirmedAt: null,
      markTotal: 0,
      markDone: 0,
      finishedAt: null,
    });
    return ok({ id });
  },
});
