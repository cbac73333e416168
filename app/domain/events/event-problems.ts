import { contactProblems } from "../shared/contact-problems.ts";
import type { FieldProblem } from "../shared/problem.ts";
import { isDay } from "../shared/time.ts";
import { eventLimits, type EventContent, type EventSession } from "./event.ts";
import { clockMinutes, daysOf, slotsOf } from "./timetable.ts";

/** What keeps an event from being saved; fields as the form names them. */
export function eventProblems(event: EventContent): FieldProblem[] {
  const { sessions, rooms, slotMinutes, walkMinutes, caps } = event;
  const { least, most } = eventLimits.slotMinutes;
  const problem = (wrong: boolean, field: string, message: string) =>
    wrong ? [{ field, message }] : [];
  const within = (n: number, from: number, to: number) =>
    Number.isInteger(n) && n >= from && n <= to;
  return [
    ...problem([...event.title].length < 4, "title", "请填写对接会名称，至少 4 个字"),
    ...problem(event.venue === "", "venue", "请填写会场"),
    ...problem(
      !within(slotMinutes, least, most),
      "slotMinutes",
      `每场洽谈 ${least} 到 ${most} 分钟`,
    ),
    ...problem(
      !within(walkMinutes, 0, eventLimits.walkMinutes),
      "walkMinutes",
      `换会场的间隔 0 到 ${eventLimits.walkMinutes} 分钟`,
    ),
    ...(["buyer", "supplier"] as const).flatMap((side) =>
      problem(
        !within(caps[side], 1, eventLimits.cap),
        `caps.${side}`,
        `每家 1 到 ${eventLimits.cap} 场`,
      ),
    ),
    ...problem(sessions.length === 0, "sessions.0.day", "请填写至少一个场次"),
    ...sessions.flatMap((session, n) => sessionProblems(session, n, slotMinutes)),
    ...problem(
      slotsOf(event).length > eventLimits.slots,
      "slotMinutes",
      `时段太多，最多 ${eventLimits.slots} 个，请加长每场洽谈或减少场次`,
    ),
    ...problem(rooms.length === 0, "rooms.0.name", "请填写至少一个会场分区和桌数"),
    ...rooms.flatMap(({ name, tables }, n) => [
      ...problem(name === "", `rooms.${n}.name`, "请填写分区名称"),
      ...problem(
        !within(tables, 1, eventLimits.tablesOfRoom),
        `rooms.${n}.tables`,
        `桌数 1 到 ${eventLimits.tablesOfRoom}`,
      ),
    ]),
    ...windowProblems(event),
    ...contactProblems({
      title: event.title,
      series: event.series,
      about: event.about,
      ...Object.fromEntries(event.questions.map(({ words }, n) => [`questions.${n}.words`, words])),
    }),
  ];
}

function sessionProblems(session: EventSession, n: number, slotMinutes: number): FieldProblem[] {
  const [from, to] = [clockMinutes(session.from), clockMinutes(session.to)];
  const at = (part: string, message: string) => [{ field: `sessions.${n}.${part}`, message }];
  if (!isDay(session.day)) return at("day", "请填写日期，例如 2026-12-01");
  if (from === null) return at("from", "请填写开始时间，例如 09:00");
  if (to === null) return at("to", "请填写结束时间，例如 12:00");
  if (to <= from) return at("to", "结束时间要晚于开始时间");
  return to - from < slotMinutes ? at("to", "这个场次放不下一场洽谈") : [];
}

function windowProblems({
  opensOn,
  closesOn,
  sessions,
}: Pick<EventContent, "opensOn" | "closesOn" | "sessions">): FieldProblem[] {
  if (!isDay(opensOn)) return [{ field: "opensOn", message: "请填写报名开始日期" }];
  if (!isDay(closesOn)) return [{ field: "closesOn", message: "请填写报名截止日期" }];
  if (closesOn < opensOn) return [{ field: "closesOn", message: "截止日期不能早于开始日期" }];
  const first = daysOf(sessions.filter(({ day }) => isDay(day)))?.first;
  return first !== undefined && closesOn > first
    ? [{ field: "closesOn", message: "报名要在第一个场次当天或之前截止" }]
    : [];
}
