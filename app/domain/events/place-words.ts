import type { EventContent } from "./event.ts";
import type { Meeting } from "./instance.ts";
import { slotsOf, tablesOf } from "./timetable.ts";

/** When and where a meeting is: 03-01 14:00 A厅 3 号桌 */
export function placeWords(
  event: Pick<EventContent, "sessions" | "slotMinutes" | "rooms">,
  { slotId, tableId }: Pick<Meeting, "slotId" | "tableId">,
): string {
  const slot = slotsOf(event).find(({ id }) => id === slotId);
  const table = tablesOf(event.rooms).find(({ id }) => id === tableId);
  const when = slot ? `${slot.day.slice(5)} ${slot.from}` : "已取消的时段";
  return `${when} ${table ? `${table.roomName} ${table.name} 号桌` : "已撤的洽谈桌"}`;
}
