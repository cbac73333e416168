import { ok, refuse, type Result } from "../shared/result.ts";
import { pairKey, type EventSide, type Meeting, type SchedulingInstance } from "./instance.ts";
import { brokenBy } from "./rules/broken-by.ts";
import type { Pair, Violation } from "./rules/violation.ts";

/**
 * Who of the whole meeting sits there when one side sends these people, or the rules that this would break. The other
 * side's people stay.
 */
export function assignPeople(
  instance: SchedulingInstance,
  meetings: readonly Meeting[],
  pair: Pair,
  side: EventSide,
  peopleIds: readonly string[],
): Result<readonly string[], readonly Violation[]> {
  const key = pairKey(pair);
  const old = meetings.find((meeting) => pairKey(meeting) === key);
  if (!old) return refuse([{ rule: "unknown", words: "这场洽谈已取消", pairs: [pair] }]);
  const participant = instance.participants.find(
    ({ id }) => id === (side === "buyer" ? pair.buyerId : pair.supplierId),
  );
  const own = new Set(participant?.people.map(({ id }) => id));
  const people = [...old.peopleIds.filter((id) => !own.has(id)), ...new Set(peopleIds)];
  const broken = brokenBy(instance, meetings, { ...old, peopleIds: people });
  return broken.length === 0 ? ok(people) : refuse(broken);
}
