import { computedMarks } from "#app/domain/catalogue/listing-marks.ts";
import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { Attachment } from "#app/domain/files/attachment.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Review } from "#app/domain/review/review.ts";
import type { Verification } from "#app/domain/review/verification.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { ownMatter } from "./reviewing.ts";
import type { Answer, QuestionContext } from "./verb.ts";

/** What a reviewer looks at, whatever leads there. */
export interface ReviewSubject {
  readonly organisation: Organisation;
  readonly listing: Listing | null;
  readonly need: Need | null;
  readonly marks: readonly Mark[];
  /** Reviews of it, latest first. */
  readonly history: readonly Review[];
  /** The organisation's way on the ladder of trust, latest first. */
  readonly steps: readonly Verification[];
  /** Names of the reviewers in `history` and `steps`; accounts that are gone are missing. */
  readonly names: Readonly<Record<Id, string>>;
  /** What the organisation has handed in as evidence. */
  readonly evidence: readonly Attachment[];
  /** What hangs on the posting. */
  readonly files: readonly Attachment[];
  /** Why this reviewer may not decide; null when they may. */
  readonly barred: string | null;
}

export interface SubjectName {
  readonly kind: "listing" | "need" | "organisation";
  readonly id: Id;
}

/** A posting or an organisation with everything that a decision about it rests on. */
export async function subjectOf(
  { ports, now, actor }: QuestionContext,
  { kind, id }: SubjectName,
): Answer<ReviewSubject> {
  const { store } = ports;
  const listing = kind === "listing" ? await store.listings.byId(id) : null;
  const need = kind === "need" ? await store.needs.byId(id) : null;
  const organisationId = kind === "organisation" ? id : (listing ?? need)?.organisationId;
  if (!organisationId) return refuse({ code: "not_found" });
  const organisation = (await store.people.organisations([organisationId])).get(organisationId);
  if (!organisation) return refuse({ code: "not_found" });
  const [history, steps, evidence, files, own] = await Promise.all([
    store.reviews.ofSubject(id),
    store.verifications.of(organisationId),
    store.attachments.of({ kind: "organisation", id: organisationId }),
    kind === "organisation" ? [] : store.attachments.of({ kind, id }),
    ownMatter({ store, actor }, organisationId),
  ]);
  const people = new Set([...history, ...steps].flatMap(({ decidedBy }) => decidedBy ?? []));
  const named = await Promise.all([...people].map((person) => store.people.user(person)));
  const thresholds = ports.reference.efficiencyThresholds;
  return ok({
    organisation,
    listing,
    need,
    marks: listing ? computedMarks(listing, thresholds, dayInChina(now)) : [],
    history,
    steps,
    names: Object.fromEntries(named.flatMap((user) => (user ? [[user.id, user.name]] : []))),
    evidence,
    files,
    barred: own?.code === "forbidden" ? own.message : null,
  });
}
