import { importAfter, type ImportMove, type SheetImport } from "#app/domain/sheets/import.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { frozenRefusal } from "./publishing.ts";
import type { Answer, VerbContext } from "./verb.ts";

/** One's own import for a verb, held until its transaction ends; another organisation's is not found. */
export async function takeImport(context: VerbContext, id: Id): Answer<SheetImport> {
  const started = await context.store.imports.take(id);
  if (!started || started.organisationId !== context.organisationId)
    return refuse({ code: "not_found" });
  const frozen = await frozenRefusal(context);
  return frozen ? refuse(frozen) : ok(started);
}

/** The import after a move that people make; a conflict where it is past that. */
export async function moveImport(
  context: VerbContext,
  id: Id,
  move: ImportMove,
): Answer<SheetImport> {
  const found = await takeImport(context, id);
  if (!found.ok) return found;
  const status = importAfter(found.value.status, move);
  if (!status)
    return refuse({
      code: "conflict",
      message: "这次导入的状态已经变了，请看最新的页面。",
    });
  return ok({ ...found.value, status, updatedAt: context.now });
}
