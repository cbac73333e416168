import { remindedUntil } from "#app/domain/shared/posting-life.ts";
import { statusAfter } from "#app/domain/shared/posting-status.ts";
import { dayInChina, longDay, type Instant } from "#app/domain/shared/time.ts";
import { notify } from "./notify.ts";
import type { Ports, Repositories } from "./ports.ts";
import { listingNoun, needNoun, type Noun, type Posting } from "./posting-noun.ts";
import { job, type VerbContext } from "./verb.ts";

/** Postings of one transaction: a job that is killed goes on with the next ones. */
const batch = 50;

interface Running {
  readonly ports: Ports;
  readonly now: Instant;
}

/** Ends postings whose time is over, and tells their organisations at the end and 14 days before. */
export const expirePostings = job<null>({
  name: "expire-postings",
  async run(running) {
    await endAndRemind(running, listingNoun);
    await endAndRemind(running, needNoun);
    const { store } = running.ports;
    await store.listings.forgetReminders(running.now);
    await store.formDrafts.sweep();
  },
});

async function endAndRemind<P extends Posting>(running: Running, noun: Noun<P>): Promise<void> {
  await inBatches(running, (context) => endSome(context, noun));
  await inBatches(running, (context) => remindSome(context, noun));
}

/** Until nothing is left; a batch in which nothing could be changed ends it too. */
async function inBatches(
  { ports, now }: Running,
  some: (context: VerbContext) => Promise<number>,
): Promise<void> {
  for (;;) {
    const done = await ports.store.transaction((store: Repositories) =>
      some({
        store,
        ports,
        now,
        actor: { kind: "system", organisationId: null },
        requestId: "expire-postings",
        organisationId: null,
      }),
    );
    if (done === 0) return;
  }
}

async function endSome<P extends Posting>(context: VerbContext, noun: Noun<P>): Promise<number> {
  const { store, now } = context;
  const ended: P[] = [];
  for (const posting of await noun.in(store).ending(now, batch)) {
    const status = statusAfter(posting.status, "expire");
    if (!status) continue;
    const changed = { ...posting, status, version: posting.version + 1, updatedAt: now };
    // Somebody renewed or changed it meanwhile: it is not over, or the next run ends it.
    if (!(await noun.in(store).update(changed))) continue;
    await noun.settle(context, changed);
    ended.push(changed);
  }
  await tell(context, noun, ended, "expired");
  return ended.length;
}

async function remindSome<P extends Posting>(context: VerbContext, noun: Noun<P>): Promise<number> {
  const { store, now } = context;
  const soon = await noun.in(store).unreminded(remindedUntil(now), batch);
  await noun.in(store).markReminded(soon);
  await tell(context, noun, soon, "ending");
  return soon.length;
}

const nounWords = { listing: "供给", need: "更新需求" } as const;

/** One piece of news for each organisation: the first by its name, the others counted. */
async function tell<P extends Posting>(
  context: VerbContext,
  noun: Noun<P>,
  postings: readonly P[],
  what: "expired" | "ending",
): Promise<void> {
  const byOwner = new Map<string, P[]>();
  for (const posting of postings)
    byOwner.set(posting.organisationId, [...(byOwner.get(posting.organisationId) ?? []), posting]);
  for (const [organisationId, own] of byOwner) {
    const [first] = own;
    if (!first) continue;
    const named = own.length > 1 ? `“${first.title}”等 ${own.length} 条` : `“${first.title}”`;
    const day = first.expiresAt ? longDay(dayInChina(first.expiresAt)) : "";
    const list = `/workbench/${noun.kind}s`;
    await notify(context, {
      to: { organisationId },
      kind: "expiry",
      key: own.length > 1 ? `${noun.kind}:${what}:${day}` : `${first.id}:${what}`,
      words:
        what === "expired"
          ? `${nounWords[noun.kind]}${named}已到期，不再展示。需要的话请续期。`
          : `${nounWords[noun.kind]}${named}将在 ${day} 到期，到期后不再展示。可以现在续期。`,
      link: what === "expired" ? `${list}?status=expired` : `${list}?ending=1`,
    });
  }
}
