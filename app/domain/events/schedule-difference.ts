import type { BookedMeeting } from "./booked-meeting.ts";
import { pairKey, type Meeting } from "./instance.ts";

/** What a new schedule changes of the meetings that are kept. */
export interface ScheduleDifference {
  readonly added: readonly Meeting[];
  /** Another slot, table or people. */
  readonly changed: readonly { readonly before: BookedMeeting; readonly after: Meeting }[];
  readonly removed: readonly BookedMeeting[];
}

/** `seated` are the meetings that take their slot and table now. */
export function differenceOf(
  seated: readonly BookedMeeting[],
  planned: readonly Meeting[],
): ScheduleDifference {
  const before = new Map(seated.map((meeting) => [pairKey(meeting), meeting]));
  const after = new Set(planned.map(pairKey));
  return {
    added: planned.filter((meeting) => !before.has(pairKey(meeting))),
    changed: planned.flatMap((meeting) => {
      const old = before.get(pairKey(meeting));
      return old && !samePlace(old, meeting) ? [{ before: old, after: meeting }] : [];
    }),
    removed: seated.filter((meeting) => !after.has(pairKey(meeting))),
  };
}

function samePlace(one: Meeting, other: Meeting): boolean {
  const people = ({ peopleIds }: Meeting) => [...peopleIds].sort().join(" ");
  return (
    one.slotId === other.slotId && one.tableId === other.tableId && people(one) === people(other)
  );
}
