import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { EditionImport, MarkClaim } from "./catalogue-port.ts";
import { settleMarked } from "./mark-moves.ts";
import { endMark, openMarkReview } from "./mark-steps.ts";
import { verb, type VerbContext } from "./verb.ts";

/** Takes an edition back: the older one holds again, and its marks as they were. */
export const undoEditionImport = verb<{ readonly id: Id }, null>({
  name: "undo-edition-import",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store, now } = context;
    await store.catalogues.takeTurn();
    const started = await store.catalogues.importById(id);
    if (!started) return refuse({ code: "not_found" });
    const conflict = (message: string) => refuse({ code: "conflict" as const, message });
    const edition = started.editionId && (await store.catalogues.edition(started.editionId));
    if (started.state !== "confirmed" || !edition) return conflict("这次导入没有可以撤销的内容。");
    if (!started.finishedAt) return conflict("标识还在按新版重新核对，完成后再撤销。");
    if (edition.state !== "current") return conflict("之后又有更新的版本，请先撤销较新的导入。");
    const live = await store.catalogueMarks.liveOfEdition(edition.id);
    const since = live.filter((claim) => touchedSince(claim, started));
    if (since.length > 0)
      return conflict(`导入之后有 ${since.length} 个标识在新版上申报或核验，不能撤销。`);
    const { made, ended } = await store.catalogueMarks.ofImport(id);
    for (const claim of made)
      if (claim.state === "claimed" || claim.state === "verified")
        await endMark(context, claim, "新版导入已撤销");
    await store.catalogues.setEditionState(edition.id, "withdrawn", dayInChina(now));
    if (started.previousId)
      await store.catalogues.setEditionState(started.previousId, "current", null);
    for (const claim of ended) await restore(context, claim);
    await settleMarked(
      context,
      [...made, ...ended].map(({ listingId }) => listingId),
    );
    await store.catalogues.saveImport({ ...started, state: "undone" });
    if (started.body.catalogue?.kind === "phase-out")
      await store.jobs.enqueue({ name: "recheck-assets" }, "later");
    return ok(null);
  },
});

/** A person claimed it, or decided about it, after the import. */
function touchedSince(claim: MarkClaim, { id, confirmedAt }: EditionImport): boolean {
  if (claim.madeBy !== id) return true;
  return claim.decidedAt !== null && confirmedAt !== null && claim.decidedAt > confirmedAt;
}

async function restore(context: VerbContext, claim: MarkClaim): Promise<void> {
  const state = claim.stateBefore;
  if (!state) return;
  const restored = {
    ...claim,
    state,
    endedOn: null,
    endedWhy: "",
    endedBy: null,
    stateBefore: null,
  };
  await context.store.catalogueMarks.save(restored, claim.state);
  const placed = await context.store.catalogueMarks.byId(claim.id);
  if (state === "claimed" && placed) await openMarkReview(context, placed);
}
