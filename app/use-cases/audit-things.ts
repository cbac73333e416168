import {
  opinionLabels,
  opinions,
  unsuitableReasonLabels,
  unsuitableReasons,
} from "#app/domain/matching/feedback.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { AuditLine, Repositories } from "./ports.ts";

/** What a line of the audit is about, where it can be named and opened. */
export interface AuditThing {
  readonly title: string;
  readonly to: string;
}

/**
 * Names of the things that the lines are about, by subject. Only the organisation's own: for others' an id
 * says no more than a random one. Null shows what everybody may see.
 */
export async function auditThings(
  store: Repositories,
  lines: readonly AuditLine[],
  organisationId: Id | null,
): Promise<Readonly<Record<string, AuditThing>>> {
  const subjects = [...new Set(lines.map(({ subject }) => subject))].filter(Boolean);
  const [listings, needs] = await Promise.all([
    store.listings.byIds(subjects),
    store.needs.byIds(subjects),
  ]);
  const mayName = (posting: { organisationId: Id; status: string }) =>
    organisationId === null
      ? posting.status === "published"
      : posting.organisationId === organisationId;
  const things = [
    ...listings
      .filter(mayName)
      .map(({ id, title }) => [id, { title, to: `/equipment/${id}` }] as const),
    ...needs.filter(mayName).map(({ id, title }) => [id, { title, to: `/needs/${id}` }] as const),
    ...(organisationId === null
      ? []
      : [
          ...inquiriesAmong(lines),
          ...feedbackAmong(lines),
          [organisationId, { title: "本企业", to: "/workbench/organisation" }] as const,
        ]),
  ];
  return Object.fromEntries(things);
}

/** What was said of which match: every change of an opinion is a line of its own. */
function feedbackAmong(lines: readonly AuditLine[]) {
  return lines
    .filter(({ verb, outcome }) => verb.includes("-feedback") && outcome === "done")
    .map(({ subject }) => {
      const [needId = "", listingId = "", said] = subject.split("+");
      const opinion = opinions.find((each) => each === said);
      const reason = unsuitableReasons.find((each) => each === said);
      const words = reason
        ? `${opinionLabels.unsuitable}，${unsuitableReasonLabels[reason]}`
        : opinion && opinionLabels[opinion];
      const title = words ? `匹配：${words}` : "匹配";
      return [subject, { title, to: `/workbench/feedback/${needId}/${listingId}` }] as const;
    });
}

/** A line of one's own that says done about an inquiry is about one's own inquiry. */
function inquiriesAmong(lines: readonly AuditLine[]) {
  return lines
    .filter(({ verb, outcome }) => verb.endsWith("-inquiry") && outcome === "done")
    .map(
      ({ subject }) =>
        [subject, { title: "对接消息", to: `/workbench/inquiries/${subject}` }] as const,
    );
}
