import { importKeptDays } from "#app/domain/sheets/limits.ts";
import { isWorking } from "#app/domain/sheets/import.ts";
import { job } from "./verb.ts";

/** Forgets imports that nothing has happened to for 30 days, with their rows and their files. */
export const sweepImports = job<null>({
  name: "sweep-imports",
  async run({ ports, now }) {
    const before = new Date(Date.parse(now) - importKeptDays * 86_400_000).toISOString();
    for (const { id, file, status } of await ports.store.imports.untouchedSince(before)) {
      if (isWorking(status)) continue;
      await ports.store.imports.remove(id);
      if (file !== null) await ports.files.remove(file);
    }
    // A file whose import was never written down: the server ended in between.
    for (const { name, changedAt } of await ports.files.list()) {
      const id = /^import-([a-z0-9]+)\.(?:xlsx|csv)$/.exec(name)?.[1];
      if (id && changedAt < before && !(await ports.store.imports.byId(id)))
        await ports.files.remove(name);
    }
  },
});
