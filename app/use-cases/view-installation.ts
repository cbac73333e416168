import { matcherVersion } from "#app/domain/matching/match.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { FailedJob, InstallationFacts, MachineFacts, QueueLine } from "./ports.ts";
import type { EngineName, SearchHealth } from "./search-port.ts";
import { shortError } from "./short-error.ts";
import { question } from "./verb.ts";

export interface InstallationView extends InstallationFacts, MachineFacts {
  readonly now: Instant;
  readonly queue: readonly QueueLine[];
  /** Latest first, at most as many as fit a page; errors are short and name nobody. */
  readonly failed: { readonly items: readonly FailedJob[]; readonly total: number };
  readonly matcher: number;
  readonly search: { readonly engine: EngineName } & SearchHealth;
  readonly mail: {
    readonly name: "smtp" | "mailbox";
    readonly waiting: number;
    readonly oldestAt: Instant | null;
  };
}

const shownFailures = 50;

/** What those who run the platform look at: the queue, space, versions, mail, the last backup. */
export const viewInstallation = question<null, InstallationView>({
  name: "view-installation",
  access: "administrator",
  async answer({ ports: { store, machine, search, mail }, now }) {
    const [installation, here, queue, failed, health, letters] = await Promise.all([
      store.installation.facts(),
      machine.facts(),
      store.jobs.lines(),
      store.jobs.failed(shownFailures),
      search.health(),
      store.letters.waiting(),
    ]);
    const items = failed.items.map((job) => ({ ...job, error: shortError(job.error) }));
    return ok({
      ...installation,
      ...here,
      now,
      queue,
      failed: { ...failed, items },
      matcher: matcherVersion,
      search: { engine: search.name, ...health },
      mail: { name: mail.name, waiting: letters.count, oldestAt: letters.oldestAt },
    });
  },
});
