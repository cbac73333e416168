import type { MeetingCourse } from "#app/domain/events/booked-meeting.ts";
import { countedOutcomes, type LeftOut } from "#app/domain/events/counted-outcomes.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { outcomeStates, readBy, type OutcomeLine } from "#app/domain/events/outcome.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { broughtTitles, type BroughtTitle } from "./event-brought.ts";
import { publicEvent, publishedEvent, type PublicEvent } from "./hosted-event.ts";
import { outcomeNames } from "./outcome-names.ts";
import { question, type QuestionContext } from "./verb.ts";

/** A line as one of its sides reads it. */
interface OwnOutcome {
  /** Files of the other side stay its own. */
  readonly line: OutcomeLine;
  readonly otherName: string;
  readonly counts: "confirmed" | "pending" | LeftOut;
  /** A later line has taken its place. */
  readonly corrected: boolean;
}

interface MetCompany {
  readonly participationId: Id;
  readonly name: string;
  readonly place: string;
  readonly side: EventSide;
  /** Of their meeting; null for a pair without one. */
  readonly course: MeetingCourse | null;
  readonly brings: readonly BroughtTitle[];
}

interface OwnOutcomes {
  readonly event: PublicEvent;
  readonly own: Participation;
  readonly ownBrings: readonly BroughtTitle[];
  /** The event has begun: outcomes can be entered. */
  readonly begun: boolean;
  readonly outcomes: readonly OwnOutcome[];
  /** Held meetings first, then whoever else came. */
  readonly others: readonly MetCompany[];
  /** Evidence that the organisation has uploaded. */
  readonly files: readonly { readonly id: Id; readonly name: string }[];
}

/** What an organisation has agreed at an event, and with whom it may have: its own pairs alone. */
export const viewOwnOutcomes = question<{ readonly id: Id }, OwnOutcomes>({
  name: "view-own-outcomes",
  access: "viewer",
  async answer(context, { id }) {
    const { organisationId } = context;
    const { store } = context.ports;
    const found = await publishedEvent(store, id);
    if (!found.ok) return found;
    const own = organisationId && (await store.matchEvents.participationOf(id, organisationId));
    if (!own || own.state !== "approved") return refuse({ code: "not_found" });
    const [lines, others, titles, files] = await Promise.all([
      store.outcomes.ofEvent(id),
      metCompanies(context, own),
      broughtTitles(store, [own]),
      store.attachments.of({ kind: "organisation", id: organisationId }),
    ]);
    return ok({
      event: publicEvent(found.value),
      own,
      ownBrings: titles.get(own.id) ?? [],
      begun: outcomeStates.includes(found.value.state),
      outcomes: await ownOutcomes(context, lines, own),
      others,
      files: files.map(({ id: fileId, name }) => ({ id: fileId, name })),
    });
  },
});

async function ownOutcomes(
  { ports: { store } }: QuestionContext,
  lines: readonly OutcomeLine[],
  own: Participation,
): Promise<OwnOutcome[]> {
  const ours = lines
    .filter((line) => line[own.side].organisationId === own.organisationId)
    .map((line) => readBy(own.side, line));
  const { confirmed, pending, leftOut } = countedOutcomes(ours);
  const left = new Map(leftOut.map((each) => [each.line.id, each]));
  const corrected = new Set(ours.map(({ corrects }) => corrects));
  const sure = new Set(confirmed.map(({ id }) => id));
  const nameOf = await outcomeNames(store, ours);
  const otherSide = own.side === "buyer" ? "supplier" : "buyer";
  const known = sure.size + pending.length + leftOut.length;
  if (known !== ours.length)
    throw new Error("a line of the ledger is neither counted nor left out");
  return ours
    .filter(({ eventId }) => eventId === own.eventId)
    .map((line) => ({
      line,
      otherName: nameOf(line[otherSide].organisationId),
      counts:
        left.get(line.id) ?? (sure.has(line.id) ? ("confirmed" as const) : ("pending" as const)),
      corrected: corrected.has(line.id),
    }))
    .reverse();
}

async function metCompanies(
  { ports: { store } }: QuestionContext,
  own: Participation,
): Promise<MetCompany[]> {
  const [all, meetings] = await Promise.all([
    store.matchEvents.participations(own.eventId),
    store.eventMeetings.ofParticipation(own.id),
  ]);
  const others = all.filter(({ side, state }) => side !== own.side && state === "approved");
  const [organisations, titles] = await Promise.all([
    store.people.organisations(others.map(({ organisationId }) => organisationId)),
    broughtTitles(store, others),
  ]);
  const courseOf = new Map(
    meetings.map((each) => [own.side === "buyer" ? each.supplierId : each.buyerId, each.course]),
  );
  const order = (course: MeetingCourse | null) =>
    course === "held" ? 0 : course === "planned" ? 1 : 2;
  return others
    .map((other) => {
      const { name, place } = organisations.get(other.organisationId)!;
      return {
        participationId: other.id,
        name,
        place: placeName(place),
        side: other.side,
        course: courseOf.get(other.id) ?? null,
        brings: titles.get(other.id) ?? [],
      };
    })
    .sort((a, b) => order(a.course) - order(b.course) || a.name.localeCompare(b.name, "zh"));
}
