import { presentPeople, settleCheckIns } from "#app/domain/events/check-in.ts";
import { countedOutcomes } from "#app/domain/events/counted-outcomes.ts";
import { eventReport, type EventReport } from "#app/domain/events/event-report.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { outcomeStates, type OutcomeLine } from "#app/domain/events/outcome.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import { outcomeNames } from "./outcome-names.ts";
import type { Repositories } from "./ports.ts";
import { question } from "./verb.ts";

/** A line of the ledger with the names of its pair; files stay with who entered them. */
export interface NamedOutcome {
  readonly line: OutcomeLine;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly corrected: boolean;
}

interface EventResults {
  readonly event: MatchEvent;
  readonly report: EventReport;
  /** Everything entered at this event, newest first. */
  readonly lines: readonly NamedOutcome[];
  readonly confirmedIds: readonly Id[];
  readonly pendingIds: readonly Id[];
  readonly mayEnter: boolean;
  readonly participants: readonly {
    readonly id: Id;
    readonly name: string;
    readonly side: EventSide;
  }[];
}

/** What came of an event, for its host: figures, and every line of the ledger with what became of it. */
export const viewEventResults = question<{ readonly id: Id }, EventResults>({
  name: "view-event-results",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    const event = found.value;
    const [participations, invitations, meetings, ledger] = await Promise.all([
      store.matchEvents.participations(id),
      store.matchEvents.invitations(id),
      store.eventMeetings.ofEvent(id),
      store.outcomes.ofEvent(id),
    ]);
    const counted = countedOutcomes(ledger);
    const lines = ledger.filter(({ eventId }) => eventId === id);
    const corrected = new Set(ledger.map(({ corrects }) => corrects));
    const approved = participations.filter(({ state }) => state === "approved");
    const [nameOf, present, organisations] = await Promise.all([
      outcomeNames(store, lines),
      presentIds(store, id, approved),
      store.people.organisations(approved.map((each) => each.organisationId)),
    ]);
    return ok({
      event,
      report: eventReport({
        eventId: id,
        invited: invitations.length,
        participations,
        presentIds: present,
        meetings,
        counted,
      }),
      lines: lines
        .map((line) => ({
          line: { ...line, attachmentIds: line.enteredBy === "host" ? line.attachmentIds : [] },
          buyerName: nameOf(line.buyer.organisationId),
          supplierName: nameOf(line.supplier.organisationId),
          corrected: corrected.has(line.id),
        }))
        .reverse(),
      confirmedIds: counted.confirmed.map((line) => line.id),
      pendingIds: counted.pending.map((line) => line.id),
      mayEnter: outcomeStates.includes(event.state),
      participants: approved.map((each) => ({
        id: each.id,
        name: organisations.get(each.organisationId)?.name ?? "",
        side: each.side,
      })),
    });
  },
});

/** Participations of which somebody was let in on the day. */
async function presentIds(
  store: Pick<Repositories, "eventCheckIns" | "eventPasses">,
  eventId: Id,
  approved: readonly Pick<Participation, "id" | "people">[],
): Promise<ReadonlySet<Id>> {
  const [checkIns, passes] = await Promise.all([
    store.eventCheckIns.ofEvent(eventId),
    store.eventPasses.ofEvent(eventId),
  ]);
  const comes = new Set(
    approved.flatMap(({ id, people }) => people.map((person) => `${id}.${person.id}`)),
  );
  const present = presentPeople(settleCheckIns(checkIns, passes, comes));
  return new Set([...present.keys()].map((key) => key.slice(0, key.lastIndexOf("."))));
}
