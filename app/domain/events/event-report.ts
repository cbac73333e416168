import type { Fen } from "../shared/money.ts";
import { fen } from "../shared/money.ts";
import { placeName } from "../shared/place.ts";
import type { BookedMeeting } from "./booked-meeting.ts";
import type { CountedOutcomes, LeftOut } from "./counted-outcomes.ts";
import type { EventSide } from "./instance.ts";
import type { OutcomeLine } from "./outcome.ts";
import type { Participation } from "./participation.ts";

interface OutcomeSum {
  readonly deals: number;
  readonly amount: Fen;
  /** 台（套） */
  readonly sets: number;
}

/** What is intended and not signed yet, and what is signed; they never overlap. */
export type OutcomeSums = Readonly<Record<"intent" | "signed", OutcomeSum>>;

export interface SumRow {
  /** Sector row or place; null for what names none. */
  readonly key: string | null;
  readonly sums: OutcomeSums;
}

export interface CountsOfOutcomes {
  readonly total: OutcomeSums;
  readonly bySector: readonly SumRow[];
  /** Each deal stands once under the buyer's city and once under the supplier's: two tables of the same total. */
  readonly byCity: Readonly<Record<EventSide, readonly SumRow[]>>;
}

export interface EventReport {
  readonly participation: Readonly<
    Record<"invited" | "registered" | "approved" | "checkedIn", number>
  >;
  readonly approvedBySide: Readonly<Record<EventSide, number>>;
  readonly meetings: Readonly<Record<"scheduled" | "held" | "missed" | "cancelled", number>>;
  readonly confirmed: CountsOfOutcomes;
  /** Waits for the other side: apart, never part of `confirmed`. */
  readonly pending: CountsOfOutcomes;
  readonly leftOut: readonly LeftOut[];
}

interface Reported {
  readonly eventId: string;
  readonly invited: number;
  readonly participations: readonly Pick<Participation, "id" | "side" | "state">[];
  /** Of whom somebody has checked in. */
  readonly presentIds: ReadonlySet<string>;
  readonly meetings: readonly Pick<BookedMeeting, "course">[];
  /** Of the deals of this event, wherever they were entered. */
  readonly counted: CountedOutcomes;
}

/** The figures of one event; a deal that counts at another event is left out here. */
export function eventReport({
  eventId,
  invited,
  participations,
  presentIds,
  meetings,
  counted,
}: Reported): EventReport {
  const approved = participations.filter(({ state }) => state === "approved");
  const held = (...courses: readonly BookedMeeting["course"][]) =>
    meetings.filter(({ course }) => courses.includes(course)).length;
  const here = (lines: readonly OutcomeLine[]) => lines.filter((line) => line.eventId === eventId);
  return {
    participation: {
      invited,
      registered: participations.length,
      approved: approved.length,
      checkedIn: approved.filter(({ id }) => presentIds.has(id)).length,
    },
    approvedBySide: {
      buyer: approved.filter(({ side }) => side === "buyer").length,
      supplier: approved.filter(({ side }) => side === "supplier").length,
    },
    meetings: {
      scheduled: held("planned", "held", "missed"),
      held: held("held"),
      missed: held("missed"),
      cancelled: held("declined", "cancelled"),
    },
    confirmed: countsOf(here(counted.confirmed)),
    pending: countsOf(here(counted.pending)),
    leftOut: counted.leftOut.filter(({ line }) => line.eventId === eventId),
  };
}

function countsOf(lines: readonly OutcomeLine[]): CountsOfOutcomes {
  return {
    total: outcomeSums(lines),
    bySector: rowsBy(lines, ({ sectorRow }) => sectorRow),
    byCity: {
      buyer: rowsBy(lines, ({ buyer }) => placeName(buyer.place)),
      supplier: rowsBy(lines, ({ supplier }) => placeName(supplier.place)),
    },
  };
}

function outcomeSums(lines: readonly OutcomeLine[]): OutcomeSums {
  const sum = (kind: "intent" | "signed"): OutcomeSum => {
    const those = lines.filter((line) => line.kind === kind);
    return {
      deals: those.length,
      amount: fen(those.reduce((all, { amount }) => all + amount, 0)),
      sets: those.reduce((all, { sets }) => all + sets, 0),
    };
  };
  return { intent: sum("intent"), signed: sum("signed") };
}

/** The most signed first, then the most intended; what has no key comes last. */
function rowsBy(
  lines: readonly OutcomeLine[],
  keyOf: (line: OutcomeLine) => string | null,
): SumRow[] {
  const groups = new Map<string | null, OutcomeLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups]
    .map(([key, own]) => ({ key, sums: outcomeSums(own) }))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.sums.signed.amount - a.sums.signed.amount ||
        b.sums.intent.amount - a.sums.intent.amount ||
        (a.key! < b.key! ? -1 : 1),
    );
}
