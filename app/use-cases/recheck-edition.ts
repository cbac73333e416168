import { conditionAnswers } from "#app/domain/catalogue/candidates.ts";
import { editionDifference, type EntryDifference } from "#app/domain/catalogue/edition-diff.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import type { Entry } from "#app/domain/catalogue/entry.ts";
import { fateOf, stateAfter } from "#app/domain/catalogue/supersede.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { EditionImport, MarkClaim } from "./catalogue-port.ts";
import { settleMarked } from "./mark-moves.ts";
import { endMark, openMarkReview } from "./mark-steps.ts";
import { notify } from "./notify.ts";
import type { Ports, Repositories } from "./ports.ts";
import { job } from "./verb.ts";

const system = { kind: "system", organisationId: null } as const;
const batch = 50;

type Line = EntryDifference<Entry, Entry>;

/**
 * Takes the marks of a superseded edition over to the newer one: one row ends with its date, another begins where
 * the entry is still listed. Some at a time; a killed run goes on where it stopped.
 */
export const recheckEdition = job<{ readonly id: Id }>({
  name: "recheck-edition",
  async run({ ports, now }, { id }) {
    const { catalogues } = ports.store;
    const started = await catalogues.importById(id);
    if (started?.state !== "confirmed" || started.finishedAt) return;
    const { editionId, previousId } = started;
    const edition = editionId ? await catalogues.edition(editionId) : null;
    if (!edition || !previousId) return;
    const [before, after] = await Promise.all([
      catalogues.entriesOf(previousId),
      catalogues.entriesOf(edition.id),
    ]);
    const lines = new Map(
      editionDifference(before, after).flatMap((line) =>
        line.before ? [[line.before.id, line] as const] : [],
      ),
    );
    for (;;) {
      const left = await ports.store.transaction((store) =>
        takeOver({ ports, store, now }, { id, edition, previousId, lines }),
      );
      if (left === 0) return;
    }
  },
});

interface TakingOver {
  readonly id: Id;
  readonly edition: Edition;
  readonly previousId: Id;
  readonly lines: ReadonlyMap<Id, Line>;
}

/** One batch; how many are left after it. */
async function takeOver(
  { ports, store, now }: { ports: Ports; store: Repositories; now: Instant },
  { id, edition, previousId, lines }: TakingOver,
): Promise<number> {
  await store.catalogues.takeTurn();
  const started = await store.catalogues.importById(id);
  if (started?.state !== "confirmed") return 0;
  const context = { ports, store, now, actor: system };
  const claims = await store.catalogueMarks.liveOfEdition(previousId);
  const some = claims.slice(0, batch);
  for (const claim of some) await renew(context, started, claim, lines.get(claim.entryId), edition);
  await settleMarked(
    context,
    some.map(({ listingId }) => listingId),
  );
  await tell(context, started, some, edition);
  const left = claims.length - some.length;
  await store.catalogues.saveImport({
    ...started,
    markDone: started.markDone + some.length,
    finishedAt: left === 0 ? now : null,
  });
  return left;
}

type Renewing = Parameters<typeof settleMarked>[0];

async function renew(
  context: Renewing,
  { id }: EditionImport,
  claim: MarkClaim,
  line: Line | undefined,
  edition: Edition,
): Promise<void> {
  const { store, ports } = context;
  const fate = fateOf(claim.state, line?.change ?? "removed") ?? "ended";
  const why = fate === "ended" ? `${edition.label}不再列入` : `已被${edition.label}取代`;
  await endMark(context, claim, why, id);
  const state = stateAfter(claim.state, fate);
  const entry = line?.after;
  const listing = await store.listings.byId(claim.listingId);
  const catalogue = await store.catalogues.byId(edition.catalogueId);
  if (!state || !entry || !listing || !catalogue) return;
  const renewed: MarkClaim = {
    ...claim,
    id: ports.newId(),
    entryId: entry.id,
    state,
    answers: conditionAnswers(entry, listing, ports.reference.vocabulary),
    decidedBy: state === "verified" ? claim.decidedBy : null,
    decidedAt: state === "verified" ? claim.decidedAt : null,
    madeBy: id,
    carriedFrom: claim.id,
  };
  await store.catalogueMarks.insert(renewed);
  if (state === "claimed")
    await openMarkReview(
      context,
      { claim: renewed, entry, edition, catalogue },
      fate === "again" ? "新版条目内容有变，请重新核验" : "",
    );
}

/** Once for each supplier: the workbench shows what became of which mark. */
async function tell(
  context: Renewing,
  { id }: EditionImport,
  claims: readonly MarkClaim[],
  edition: Edition,
): Promise<void> {
  const owners = new Map<Id, MarkClaim[]>();
  for (const claim of claims)
    owners.set(claim.organisationId, [...(owners.get(claim.organisationId) ?? []), claim]);
  for (const [organisationId, own] of owners)
    await notify(context, {
      to: { organisationId },
      kind: "review",
      key: id,
      words: (count) => `目录有新版“${edition.label}”，${count} 个标识已按新版重新核对`,
      amount: own.length,
      link: `/workbench/listings/${own[0]!.listingId}/marks`,
    });
}
