import { pairKey, type Meeting, type SchedulingInstance } from "../instance.ts";
import { checkSchedule } from "./check-schedule.ts";
import type { Pair, Violation } from "./violation.ts";

/** The rules that a meeting would break beside the others of a schedule, whatever the place of its pair is there now. */
export function brokenBy(
  instance: SchedulingInstance,
  meetings: readonly Meeting[],
  meeting: Meeting,
): readonly Violation[] {
  const isIt = (pair: Pair) => pairKey(pair) === pairKey(meeting);
  const rules = { ...instance, fixed: instance.fixed.filter((each) => !isIt(each)) };
  const others = meetings.filter((each) => !isIt(each));
  return checkSchedule(rules, [...others, meeting]).filter(({ pairs }) => pairs.some(isIt));
}
