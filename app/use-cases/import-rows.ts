import { isWorking, type SheetImport } from "#app/domain/sheets/import.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { advance } from "./import-steps.ts";
import { job } from "./verb.ts";

/**
 * Takes an import one step further and asks for the next one, all in one transaction: whatever is killed
 * in between, no row comes in twice and none is left out.
 */
export const importRows = job<{ readonly id: Id }>({
  name: "import-rows",
  async run({ ports, now }, { id }) {
    await ports.store.transaction(async (store) => {
      const started = await store.imports.take(id);
      if (!started) return;
      const context = {
        ports,
        store,
        now,
        actor: onBehalfOf(started),
        organisationId: started.organisationId,
        requestId: `import-${id}`,
      };
      const next = await advance(context, started);
      if (isWorking(next.status)) await store.jobs.enqueue({ name: "import-rows", id }, "soon");
    });
  },
});

/** The rules of publishing ask who publishes: the person who confirmed, not the platform. */
function onBehalfOf({ userId, organisationId }: SheetImport): Actor {
  return {
    kind: "person",
    userId: userId ?? "",
    name: "",
    membership: { organisationId, organisationName: "", role: "editor" },
    platformRole: null,
  };
}
