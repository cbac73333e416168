import type { Organisation } from "#app/domain/people/organisation.ts";
import { frozenWords } from "#app/domain/review/publishing.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { openReview } from "./open-review.ts";
import { organisationChecks } from "./pre-checks.ts";
import type { Answer, VerbContext } from "./verb.ts";

/**
 * The organisation for which the actor acts, kept from other changes of it and its members until the
 * transaction ends. While who speaks for it is in dispute, nothing of it changes.
 */
export async function takeOwn({ store, organisationId }: VerbContext): Answer<Organisation> {
  const organisation = organisationId ? await store.people.takeOrganisation(organisationId) : null;
  if (!organisation) return refuse({ code: "not_found" });
  return organisation.frozen
    ? refuse({ code: "conflict", message: frozenWords })
    : ok(organisation);
}

interface NewOrganisation extends Pick<Organisation, "name" | "place"> {
  readonly creditCode: string;
}

/** Registers a company with its owner and puts it before the reviewers. False when its code is registered. */
export async function foundOrganisation(
  context: Pick<VerbContext, "store" | "ports" | "now">,
  { name, creditCode, place }: NewOrganisation,
  owner: Id,
): Promise<Id | null> {
  const { store, ports } = context;
  const organisation: Organisation = {
    id: ports.newId(),
    name,
    creditCode,
    place,
    trust: "registered",
    trustUntil: null,
    frozen: false,
    demo: false,
  };
  if (!(await store.people.insertOrganisation(organisation))) return null;
  await store.people.insertMembership(owner, organisation.id, "owner");
  await reviewOrganisation(context, organisation, "新登记的企业");
  return organisation.id;
}

/** Asks the reviewers to look at an organisation's name and code. */
export async function reviewOrganisation(
  context: Pick<VerbContext, "store" | "ports" | "now">,
  organisation: Organisation,
  note: string,
): Promise<void> {
  await openReview(context, {
    kind: "organisation",
    subjectId: organisation.id,
    organisationId: organisation.id,
    checks: await organisationChecks(context, organisation),
    note,
  });
}
