import { supersedesOlder } from "#app/domain/catalogue/import-edition.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { editionPlan } from "./edition-plan.ts";
import { personOf } from "./standing.ts";
import { verb } from "./verb.ts";

interface Confirming {
  readonly id: Id;
  /** Digest of the plan that was looked at. */
  readonly seen: string;
}

/**
 * Brings an edition in and lets it take the place of the older one. The marks follow in a job. What the reviewer
 * has seen is what happens: a plan that has moved meanwhile is refused.
 */
export const confirmEditionImport = verb<Confirming, { readonly editionId: Id }>({
  name: "confirm-edition-import",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, seen }) {
    const { store, ports, now } = context;
    await store.catalogues.takeTurn();
    const started = await store.catalogues.importById(id);
    if (!started) return refuse({ code: "not_found" });
    const conflict = (message: string) => refuse({ code: "conflict" as const, message });
    if (started.state !== "checked") return conflict("这次导入已经处理过。");
    const plan = await editionPlan(store, ports, started.body);
    const { catalogue: name, head, entries } = started.body;
    if (!plan || !name || !head) return conflict("表格还有错误，请改好后重新上传。");
    if (plan.nothingNew) return conflict("与现有版本完全相同，没有要改变的内容。");
    if (plan.digest !== seen) return conflict("预览之后目录或标识有变化，请按新的预览再确认。");
    const today = dayInChina(now);
    const catalogueId = plan.catalogue?.id ?? ports.newId();
    if (!plan.catalogue)
      await store.catalogues.insert({
        ...name,
        id: catalogueId,
        invented: false,
        supersedes: supersedesOlder(name.kind),
      });
    const edition: Edition = {
      ...head,
      id: ports.newId(),
      catalogueId,
      origin: "imported",
      state: "current",
      sourceFile: started.fileName,
      sourceSha256: started.sha256,
      addedAt: now,
      endedOn: null,
    };
    await store.catalogues.insertEdition(
      edition,
      entries.map((entry, n) => ({
        ...entry,
        id: ports.newId(),
        editionId: edition.id,
        position: n + 1,
      })),
    );
    if (plan.previous)
      await store.catalogues.setEditionState(plan.previous.id, "superseded", today);
    await store.catalogues.saveImport({
      ...started,
      state: "confirmed",
      editionId: edition.id,
      previousId: plan.previous?.id ?? null,
      confirmedBy: personOf(context),
      confirmedAt: now,
      markTotal: plan.marks.length,
      finishedAt: plan.marks.length === 0 ? now : null,
    });
    if (plan.marks.length > 0) await store.jobs.enqueue({ name: "recheck-edition", id }, "soon");
    if (name.kind === "phase-out") await store.jobs.enqueue({ name: "recheck-assets" }, "later");
    return ok({ editionId: edition.id });
  },
});
