import { ok, refuse, type Result } from "../shared/result.ts";
import { agendaOf } from "./agenda.ts";
import { pairKey, type Meeting, type SchedulingInstance } from "./instance.ts";
import { brokenBy } from "./rules/broken-by.ts";
import type { Pair, Violation } from "./rules/violation.ts";

/**
 * The schedule with one meeting in another slot or at another table, or the rules which that would break. The same
 * people come where they can; else others of the same team. A locked meeting is moved after its lock is opened.
 */
export function moveMeeting(
  instance: SchedulingInstance,
  meetings: readonly Meeting[],
  pair: Pair,
  slotId: string,
  tableId: string,
): Result<readonly Meeting[], readonly Violation[]> {
  const old = meetings.find((meeting) => pairKey(meeting) === pairKey(pair));
  if (!old) return refuse([{ rule: "unknown", words: "这场洽谈已取消", pairs: [pair] }]);
  if (old.state === "locked")
    return refuse([
      { rule: "fixed-changed", words: "这场洽谈已锁定，先解锁再移动", pairs: [pair] },
    ]);
  const others = meetings.filter((meeting) => meeting !== old);
  const tried = (moved: Meeting) => ({
    list: meetings.map((meeting) => (meeting === old ? moved : meeting)),
    broken: brokenBy(instance, meetings, moved),
  });
  const same = tried({ ...old, slotId, tableId });
  if (same.broken.length === 0) return ok(same.list);
  const roomId = instance.tables.find((table) => table.id === tableId)?.roomId ?? "";
  const agenda = agendaOf(instance, others);
  const people = [pair.buyerId, pair.supplierId].flatMap((id) =>
    agenda
      .freePeople(id, slotId)
      .filter((person) => agenda.canReach(person, slotId, roomId))
      .slice(0, 1),
  );
  const changed = tried({ ...old, slotId, tableId, peopleIds: people });
  return changed.broken.length === 0 ? ok(changed.list) : refuse(same.broken);
}
