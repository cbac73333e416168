import { countedOutcomes } from "#app/domain/events/counted-outcomes.ts";
import { eventReport, type EventReport } from "#app/domain/events/event-report.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { outcomeStates, readBy, type OutcomeLine } from "#app/domain/events/outcome.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { attendanceOf } from "./event-attendance.ts";
import { hostedEvent } from "./hosted-event.ts";
import { outcomeNames } from "./outcome-names.ts";
import { question } from "./verb.ts";

/** A line of the ledger with the names of its pair; files stay with who entered them. */
interface NamedOutcome {
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
  async answer({ ports: { store }, organisationId, now }, { id }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    const event = found.value;
    const [participations, invitations, meetings, entered] = await Promise.all([
      store.matchEvents.participations(id),
      store.matchEvents.invitations(id),
      store.eventMeetings.ofEvent(id),
      store.outcomes.ofEvent(id),
    ]);
    const ledger = entered.map((line) => readBy("host", line));
    const counted = countedOutcomes(ledger);
    const lines = ledger.filter(({ eventId }) => eventId === id);
    const corrected = new Set(ledger.map(({ corrects }) => corrects));
    const approved = participations.filter(({ state }) => state === "approved");
    const [nameOf, { came }, organisations] = await Promise.all([
      outcomeNames(store, lines),
      attendanceOf(store, event, now),
      store.people.organisations(approved.map((each) => each.organisationId)),
    ]);
    return ok({
      event,
      report: eventReport({
        eventId: id,
        invited: invitations.length,
        participations,
        presentIds: came,
        meetings,
        counted,
      }),
      lines: lines
        .map((line) => ({
          line,
          buyerName: nameOf(line.buyer.organisationId),
          supplierName: nameOf(line.supplier.organisationId),
          corrected: corrected.has(line.id),
        }))
        .reverse(),
      confirmedIds: idsAt(id, counted.confirmed),
      pendingIds: idsAt(id, counted.pending),
      mayEnter: outcomeStates.includes(event.state),
      participants: approved.map((each) => ({
        id: each.id,
        name: organisations.get(each.organisationId)?.name ?? "",
        side: each.side,
      })),
    });
  },
});

/** Of lines that count those of one event: where else a deal was entered is not the host's to know. */
function idsAt(eventId: Id, lines: readonly OutcomeLine[]): Id[] {
  return lines.filter((line) => line.eventId === eventId).map(({ id }) => id);
}
