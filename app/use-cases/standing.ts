import type { Organisation, TrustLevel } from "#app/domain/people/organisation.ts";
import { trustLevelLabels } from "#app/domain/people/organisation.ts";
import type { TrustEvidence } from "#app/domain/review/trust.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { notify } from "./notify.ts";
import type { VerbContext } from "./verb.ts";

type Deciding = Pick<VerbContext, "store" | "ports" | "now" | "actor">;

interface Step {
  readonly level: TrustLevel;
  readonly evidence: TrustEvidence | null;
  readonly note: string;
  readonly until: Day | null;
  /** For its members; without contact data. */
  readonly words?: string;
}

/**
 * Moves an organisation on the ladder of trust: the step, the ledger, the news for its members, and new
 * matches of what it has published, for trust is one of their criteria.
 */
export async function stepTo(
  context: Deciding,
  organisation: Organisation,
  { level, evidence, note, until, words }: Step,
): Promise<void> {
  const { store, ports, now } = context;
  const { id } = organisation;
  const { frozen } = (await store.people.takeOrganisation(id)) ?? organisation;
  await store.people.saveStanding({ id, frozen, trust: level, trustUntil: until });
  await store.verifications.add({
    id: ports.newId(),
    organisationId: id,
    of: "organisation",
    subjectId: id,
    level,
    evidence,
    note,
    until,
    decidedBy: personOf(context),
    at: now,
  });
  await notify(context, {
    to: { organisationId: id },
    kind: "trust",
    key: id,
    words: words ?? stepWords(level, until),
    link: "/workbench",
  });
  if (level !== organisation.trust) await rematch(context, id);
}

function stepWords(level: TrustLevel, until: Day | null): string {
  const end = until === null ? "" : `，有效至 ${until}`;
  return `本企业现为“${trustLevelLabels[level]}”${end}`;
}

async function rematch({ store }: Deciding, organisationId: Id): Promise<void> {
  const all = { page: 1, perPage: 100_000 };
  const { items } = await store.listings.ofOrganisation(organisationId, "published", all);
  for (const { id } of items)
    await store.jobs.enqueue({ name: "match-listing", id, quiet: true }, "later");
}

/** Stops or allows changes and publishing, and tells the members why. */
export async function setFrozen(
  context: Deciding,
  organisation: Organisation,
  frozen: boolean,
  words: string,
): Promise<void> {
  const { people } = context.store;
  const current = (await people.takeOrganisation(organisation.id)) ?? organisation;
  await people.saveStanding({ ...current, frozen });
  await notify(context, {
    to: { organisationId: organisation.id },
    kind: "trust",
    key: organisation.id,
    words,
    link: "/workbench",
  });
}

/** The reviewer's account; null for the platform's own jobs. */
export function personOf({ actor }: Pick<VerbContext, "actor">): Id | null {
  return actor.kind === "person" ? actor.userId : null;
}
