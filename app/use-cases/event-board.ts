import { boardAt, type Board, type BoardMeeting } from "#app/domain/events/board.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import { plannedStates } from "#app/domain/events/meeting-answer.ts";
import { slotsOf, tablesOf } from "#app/domain/events/timetable.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Repositories } from "./ports.ts";

/** A board with the names of organisations, and of nobody. */
export interface ShownBoard {
  readonly title: string;
  readonly at: Instant;
  readonly board: Board;
  /** By the id of the participation. */
  readonly names: Readonly<Record<string, string>>;
}

/** The wall screen of an event; without meetings before they are published. */
export async function shownBoard(
  store: Pick<Repositories, "matchEvents" | "eventMeetings" | "people">,
  event: MatchEvent,
  now: Instant,
): Promise<ShownBoard> {
  const shown = plannedStates.includes(event.state);
  const meetings = shown ? await store.eventMeetings.ofEvent(event.id) : [];
  const board = boardAt(slotsOf(event), tablesOf(event.rooms), meetings, now);
  const sitting = board.rooms
    .flatMap(({ tables }) => tables.flatMap((table) => [table.now, table.next]))
    .filter((each): each is BoardMeeting => each !== null);
  const ids = new Set(sitting.flatMap(({ buyerId, supplierId }) => [buyerId, supplierId]));
  const participations = (await store.matchEvents.participations(event.id)).filter(({ id }) =>
    ids.has(id),
  );
  const organisations = await store.people.organisations(
    participations.map(({ organisationId }) => organisationId),
  );
  const names = participations.map(({ id, organisationId }) => [
    id,
    organisations.get(organisationId)?.name ?? "",
  ]);
  return {
    title: event.title,
    at: now,
    board,
    names: Object.fromEntries(names) as Record<string, string>,
  };
}
