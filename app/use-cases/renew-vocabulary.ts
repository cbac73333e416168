import type { Need } from "#app/domain/demand/need.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { VocabularyVersion } from "#app/domain/vocabulary/change.ts";
import { isTouched, touchOf, type Touch } from "#app/domain/vocabulary/touch.ts";
import type { Job, Ports, Repositories } from "./ports.ts";
import type { SearchDocument, SearchIndex } from "./search-port.ts";
import { job } from "./verb.ts";

/** Postings of one transaction, and how long one run of the job goes on. */
const atOnce = 200;
/** More pairs than these do not go before what people have just saved. */
const mostSoon = 100;
const longestRunSeconds = 10;

/**
 * After a change of the vocabulary: every published posting that the change concerns is projected anew
 * and matched again, quietly. Each transaction remembers how far it came, so a killed run goes on there.
 */
export const renewVocabulary = job<null>({
  name: "renew-vocabulary",
  async run({ ports, now }) {
    const until = Date.parse(now) + longestRunSeconds * 1000;
    let touch: { readonly version: number; readonly of: Touch } | null = null;
    for (;;) {
      const step = await ports.store
        .transaction((store) => advance(ports, store, touch))
        .catch((problem: unknown) => failed(ports, problem));
      if (step === null) return;
      touch = step;
      if (Date.parse(ports.now()) < until) continue;
      await ports.store.jobs.enqueue({ name: "renew-vocabulary" }, "soon");
      return;
    }
  },
});

type Known = { readonly version: number; readonly of: Touch } | null;

/** Some postings of the oldest version that is not through; null when there is nothing left to do. */
async function advance(ports: Ports, store: Repositories, known: Known): Promise<Known> {
  const found = await store.vocabulary.takeUnfinished();
  if (!found) return null;
  const { vocabulary } = ports.reference;
  if (found.version > ports.vocabularyVersion) {
    // Approved after this run began: the next one begins with it.
    await store.jobs.enqueue({ name: "renew-vocabulary" }, "soon");
    return null;
  }
  const version = await started(store, found);
  const touch =
    known?.version === version.version
      ? known
      : {
          version: version.version,
          of: touchOf(await store.vocabulary.ofVersion(version.version), vocabulary),
        };
  const { index, after } = version.position ?? { index: "equipment" as const, after: "" };
  const ids = await store.vocabulary.publishedAfter(index, after, atOnce);
  const last = ids.at(-1);
  if (last === undefined) {
    await store.vocabulary.saveVersion(
      index === "equipment"
        ? { ...version, position: { index: "needs", after: "" } }
        : {
            ...version,
            state: "done",
            done: version.total,
            position: null,
            finishedAt: ports.now(),
          },
    );
    return touch;
  }
  const touched = await renew(ports, store, index, ids, touch.of);
  const jobs = matching(index, touched, touch.of);
  if (jobs.length > 0) await store.vocabulary.touch(version.version, index, touched);
  const few = version.touched + touched.length <= mostSoon;
  await store.jobs.enqueueMany(jobs, few ? "soon" : "later");
  await store.vocabulary.saveVersion({
    ...version,
    position: { index, after: last },
    done: Math.min(version.total, version.done + ids.length),
    touched: version.touched + touched.length,
  });
  return touch;
}

async function started(
  store: Repositories,
  version: VocabularyVersion,
): Promise<VocabularyVersion> {
  if (version.state === "running") return version;
  const total = await store.vocabulary.publishedCount();
  return { ...version, state: "running", total: Math.max(total, version.done) };
}

/** Those of the postings that the change concerns, projected as the vocabulary now reads them. */
async function renew(
  { documents }: Ports,
  store: Repositories,
  index: SearchIndex,
  ids: readonly Id[],
  touch: Touch,
): Promise<readonly Id[]> {
  if (index === "needs") {
    const touched = (await store.needs.byIds(ids)).filter((need) => concerns(touch, need));
    const held = touched.map(({ id }) => id);
    await store.needs.hold(held);
    const current = await store.needs.byIds(held);
    await project(store, index, current, (need) => documents.need(need));
    return held;
  }
  const touched = (await store.listings.byIds(ids)).filter((listing) => concerns(touch, listing));
  const held = touched.map(({ id }) => id);
  await store.listings.hold(held);
  const [current, marks] = await Promise.all([store.listings.byIds(held), store.marks.of(held)]);
  await project(store, index, current, (each) => documents.listing(each, marks.get(each.id) ?? []));
  return held;
}

async function project<P extends { readonly id: Id }>(
  store: Repositories,
  index: SearchIndex,
  postings: readonly P[],
  documentOf: (posting: P) => SearchDocument | null,
): Promise<void> {
  if (postings.length > 0)
    await store.projection.renew(
      index,
      new Map(postings.map((posting) => [posting.id, documentOf(posting)])),
    );
}

/** Every word of a posting counts, wherever it stands. */
function concerns(touch: Touch, posting: Listing | Need): boolean {
  const lines = "specs" in posting ? posting.specs : posting.requirements;
  return isTouched(touch, {
    family: posting.family,
    attributes: lines.flatMap(({ attribute }) => attribute ?? []),
    text: JSON.stringify(posting),
  });
}

/** When all is read anew, the needs alone find every pair. */
function matching(index: SearchIndex, ids: readonly Id[], touch: Touch): Job[] {
  if (index === "needs") return ids.map((id) => ({ name: "match-need", id, quiet: true }));
  if (touch.everything) return [];
  return ids.map((id) => ({ name: "match-listing", id, quiet: true }));
}

/** The page says that it failed; the queue tries again. */
async function failed({ store }: Ports, problem: unknown): Promise<never> {
  await store
    .transaction(async (repositories) => {
      const version = await repositories.vocabulary.takeUnfinished();
      if (version) await repositories.vocabulary.saveVersion({ ...version, state: "failed" });
    })
    .catch(() => {});
  throw problem;
}
