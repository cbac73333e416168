import type { Instant } from "../shared/time.ts";
import type { BookedMeeting } from "./booked-meeting.ts";
import type { MeetingTable } from "./instance.ts";
import type { EventSlot } from "./timetable.ts";

/** Who sits at a table; participations by their ids. */
export interface BoardMeeting {
  readonly buyerId: string;
  readonly supplierId: string;
  readonly course: BookedMeeting["course"];
}

interface BoardTable {
  readonly name: string;
  readonly now: BoardMeeting | null;
  readonly next: BoardMeeting | null;
}

interface BoardRoom {
  readonly name: string;
  readonly tables: readonly BoardTable[];
}

export interface Board {
  /** The slot that runs, and the next one of the same day; null where there is none. */
  readonly now: EventSlot | null;
  readonly next: EventSlot | null;
  readonly rooms: readonly BoardRoom[];
}

/** What a wall screen shows at that time: table by table who sits there, and who comes next. A draft is nobody's yet. */
export function boardAt(
  slots: readonly EventSlot[],
  tables: readonly MeetingTable[],
  meetings: readonly BookedMeeting[],
  at: Instant,
): Board {
  const current = slots.filter(({ start, end }) => start <= at && at < end);
  const coming = slots.find(({ start }) => start > at) ?? null;
  const upcoming = coming ? slots.filter(({ start }) => start === coming.start) : [];
  const shown = meetings.filter(
    ({ course }) => course === "planned" || course === "held" || course === "missed",
  );
  const sitting = (tableId: string, of: readonly EventSlot[]): BoardMeeting | null => {
    const here = shown.filter(
      (each) => each.tableId === tableId && of.some(({ id }) => id === each.slotId),
    );
    // Who took the table of a no-show sits there now.
    const found = here.find(({ course }) => course !== "missed") ?? here[0];
    if (!found) return null;
    const { buyerId, supplierId, course } = found;
    return { buyerId, supplierId, course };
  };
  const rooms = new Map<string, { name: string; tables: BoardTable[] }>();
  for (const { id, roomId, roomName, name } of tables) {
    const room = rooms.get(roomId) ?? { name: roomName, tables: [] };
    room.tables.push({ name, now: sitting(id, current), next: sitting(id, upcoming) });
    rooms.set(roomId, room);
  }
  return { now: current[0] ?? null, next: coming, rooms: [...rooms.values()] };
}
