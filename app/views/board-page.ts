import type { BoardMeeting } from "#app/domain/events/board.ts";
import type { EventSlot } from "#app/domain/events/timetable.ts";
import { dayInChina, minuteInChina, type Day } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";

type Answered = Awaited<ReturnType<UseCases["viewBoard"]>>;
type ShownBoard = Extract<Answered, { ok: true }>["value"];

/** Tables that fit on a wall screen and can still be read from five metres. */
const tablesAtOnce = 6;

export interface BoardPair {
  readonly buyer: string;
  readonly supplier: string;
  /** 未到场; empty where there is nothing to say. */
  readonly tag: string;
}

export interface BoardRow {
  readonly table: string;
  readonly now: BoardPair | null;
  readonly next: BoardPair | null;
}

/** One filling of the screen. */
export interface BoardScreen {
  readonly room: string;
  readonly rows: readonly BoardRow[];
}

/** The board in screens that take turns. */
export function boardPage({ title, at, board, names }: ShownBoard) {
  const pair = (meeting: BoardMeeting | null): BoardPair | null =>
    meeting && {
      buyer: names[meeting.buyerId] ?? "",
      supplier: names[meeting.supplierId] ?? "",
      tag: meeting.course === "missed" ? "未到场" : "",
    };
  const screens = board.rooms.flatMap(({ name, tables }): BoardScreen[] =>
    Array.from({ length: Math.ceil(tables.length / tablesAtOnce) }, (_, n) => ({
      room: name,
      rows: tables
        .slice(n * tablesAtOnce, (n + 1) * tablesAtOnce)
        .map((table) => ({ table: table.name, now: pair(table.now), next: pair(table.next) })),
    })),
  );
  const clock = minuteInChina(at).slice(-5);
  const words = (slot: EventSlot | null) => slotWords(slot, dayInChina(at));
  return { title, clock, now: words(board.now), next: words(board.next), screens };
}

/** 14:00–14:30; with its date where that is another day. */
function slotWords(slot: EventSlot | null, today: Day): string {
  if (!slot) return "";
  const time = `${slot.from}–${slot.to}`;
  return slot.day === today ? time : `${slot.day.slice(5)} ${time}`;
}
