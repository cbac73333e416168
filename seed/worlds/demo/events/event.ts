import type { EventContent } from "#app/domain/events/event.ts";
import type { WishKind } from "#app/domain/events/instance.ts";
import type { MeetingOutcome } from "#app/domain/events/meeting-note.ts";
import type { OutcomeEnterer, OutcomeKind } from "#app/domain/events/outcome.ts";
import { addDays, type Day } from "#app/domain/shared/time.ts";

/** Days from the day on which the world is loaded; negative for what has been. */
export type FromToday = number;

type Dated = "sessions" | "opensOn" | "closesOn";

/** An event as it should stand in the end; all its days follow from the day of loading. */
export interface DemoEvent extends Omit<EventContent, Dated> {
  /** How far it goes. */
  readonly until: "open" | "scheduled" | "finished";
  readonly opensIn: FromToday;
  readonly closesIn: FromToday;
  readonly heldIn: FromToday;
  readonly sessions: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Keys of organisations, in the order in which they register. */
  readonly buyers: readonly string[];
  readonly suppliers: readonly string[];
  /** Of these the host has not decided, and refused this one with a reason. */
  readonly undecided: readonly string[];
  readonly refused: readonly (readonly [key: string, reason: string])[];
  /** Asked to come, and not registered. */
  readonly invited: readonly string[];
  readonly answers: readonly string[];
  readonly wishes: readonly DemoWish[];
  readonly pages: readonly { readonly title: string; readonly text: string }[];
}

export type DemoWish = readonly [from: string, to: string, kind: WishKind];

/** What was noted at a table, by either side: outcome and words. */
export type DemoNote = readonly [by: string, other: string, outcome: MeetingOutcome, words: string];

/** A line of the ledger and what was answered to it; a correction follows the line that it corrects. */
export interface DemoOutcome {
  readonly buyer: string;
  readonly supplier: string;
  readonly kind: Exclude<OutcomeKind, "void">;
  readonly wan: string;
  readonly sets: number;
  readonly what: string;
  readonly by: OutcomeEnterer;
  readonly evidence?: string;
  /** Days after the event. */
  readonly after: number;
  /** Left out: nobody has answered. */
  readonly answer?: "confirmed" | { readonly disputed: string };
  /** Replaces the line before it in the list. */
  readonly corrects?: string;
}

/** What the host writes, with the days that hold when the world is loaded on `today`. */
export function contentOn(event: DemoEvent, today: Day): EventContent {
  const { title, series, type, sectorRows, place, venue, about, rooms, questions } = event;
  const { slotMinutes, walkMinutes, caps, pairing, admission } = event;
  return {
    ...{ title, series, type, sectorRows, place, venue, about, rooms, questions },
    ...{ slotMinutes, walkMinutes, caps, pairing, admission },
    opensOn: addDays(today, event.opensIn),
    closesOn: addDays(today, event.closesIn),
    sessions: event.sessions.map((session, n) => ({
      ...session,
      id: `s${n + 1}`,
      day: addDays(today, event.heldIn),
    })),
  };
}
