import type { MatchRun } from "#app/domain/matching/match-run.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { matchNeed } from "./match-need.ts";
import type { Ports } from "./ports.ts";
import { job } from "./verb.ts";

/** Needs between two notes of how far it has come, and how long one run of the job goes on: a stop waits for it. */
const atOnce = 5;
const longestRunSeconds = 3;
const secondLookSeconds = 15;

/**
 * Goes on with the oldest run over all needs. What is through is noted after every few needs: a killed run does at
 * most those again, and matching a need twice changes nothing. What people have just saved goes between its runs.
 */
export const continueRematch = job<null>({
  name: "continue-rematch",
  async run({ ports, now }) {
    const { store } = ports;
    const until = Date.parse(now) + longestRunSeconds * 1000;
    const alone = await store.ifFree("rematch", async () => {
      do {
        const run = await store.matchRuns.unfinished();
        if (!run) return;
        await step(ports, run);
      } while (Date.parse(ports.now()) < until);
    });
    if (!(await store.matchRuns.unfinished())) return;
    if (alone) await store.jobs.enqueue({ name: "continue-rematch" }, "later");
    // Who holds it goes on, unless it had looked before this run was asked for.
    else await store.jobs.enqueueAfter({ name: "continue-rematch" }, secondLookSeconds);
  },
});

async function step(ports: Ports, found: MatchRun): Promise<void> {
  const { store } = ports;
  const run = found.startedAt === null ? await begun(ports, found) : found;
  const needs = await store.needs.publishedAfter(run.after, atOnce);
  const last = needs.at(-1);
  if (!last) return store.matchRuns.save({ ...run, total: run.done, finishedAt: ports.now() });
  const now = ports.now();
  let failed = run.failed;
  for (const need of needs) if (!(await matched(ports, need, run.quiet, now))) failed += 1;
  const done = run.done + needs.length;
  const total = Math.max(run.total, done);
  await store.matchRuns.save({ ...run, after: last.id, done, total, failed });
}

async function begun({ store, now }: Ports, run: MatchRun): Promise<MatchRun> {
  return { ...run, startedAt: now(), total: await store.needs.countPublished() };
}

/** False when it failed: the queue then tries it by itself, and shows what is wrong. */
async function matched(ports: Ports, { id }: Need, quiet: boolean, now: Instant): Promise<boolean> {
  try {
    await matchNeed.run({ ports, now }, { id, quiet });
    return true;
  } catch (problem) {
    ports.warn({ err: problem, need: id }, "a need could not be matched again");
    await ports.store.jobs.enqueue({ name: "match-need", id, quiet }, "later");
    return false;
  }
}
