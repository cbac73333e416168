import { storedNames, storedPrefix } from "#app/domain/files/attachment.ts";
import { sweptBefore } from "#app/domain/files/attachment-limits.ts";
import type { Ports } from "./ports.ts";
import { job } from "./verb.ts";

/**
 * Forgets what was removed more than a day ago, then deletes attachments' files that no row names and
 * that are older than a day: younger ones may belong to an upload that is just being written down.
 * Rows whose file is missing are told to the operator.
 */
export const sweepFiles = job<null>({
  name: "sweep-files",
  async run({ ports, now }) {
    const before = sweptBefore(now);
    await ports.store.attachments.forget(before);
    // Files first: a row that is written meanwhile has its file among them or younger than a day.
    const files = (await ports.files.list()).filter(({ name }) => name.startsWith(storedPrefix));
    const named = new Set((await ports.store.attachments.stored()).flatMap(storedNames));
    for (const { name, changedAt } of files)
      if (!named.has(name) && changedAt < before) await ports.files.remove(name);
    await ports.files.tidy(before);
    await tellMissing(ports, named);
  },
});

/** Looks again before it complains: the row may have gone meanwhile. */
async function tellMissing(ports: Ports, named: ReadonlySet<string>): Promise<void> {
  const there = new Set((await ports.files.list()).map(({ name }) => name));
  const still = new Set((await ports.store.attachments.stored()).flatMap(storedNames));
  const missing = [...named].filter((name) => !there.has(name) && still.has(name));
  if (missing.length > 0)
    ports.warn(
      { missing: missing.slice(0, 20), count: missing.length },
      "files of attachments are missing",
    );
}
