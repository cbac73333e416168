import { parseArgs } from "node:util";
import type { Meeting, SchedulingInstance } from "#app/domain/events/instance.ts";
import { keepValid } from "#app/domain/events/keep-valid.ts";
import { checkSchedule } from "#app/domain/events/rules/check-schedule.ts";
import { pointsOf, schedule } from "#app/domain/events/schedule.ts";
import { greedySchedule, usualEffort } from "#app/domain/events/scheduling/search.ts";
import { openHighs } from "#app/solver/highs.ts";
import { anEventInstance, largeEvent, smallEvent } from "#seed/builders/event-instance.ts";

/**
 * `npm run bench:schedule [-- --moves 2000 --only large-40]`: schedules invented events and prints what was reached.
 * Processor time is what counts on a machine that does other things.
 */
const shapes = {
  small: smallEvent,
  "large-120": largeEvent,
  "large-40": { ...largeEvent, tables: 40 },
  "large-120-answered": { ...largeEvent, seed: "answered", answered: 0.5 },
  "large-120-8-rooms": { ...largeEvent, seed: "halls", rooms: 8 },
  "large-80": { ...largeEvent, seed: "middle", tables: 80 },
  "large-120-1-room": { ...largeEvent, rooms: 1 },
};

const { values } = parseArgs({
  options: {
    moves: { type: "string", default: String(usualEffort.movesPerPair) },
    only: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const solver = await openHighs();
console.log(
  "event               cpu s  wall s  meetings  points   bound     gap  greedy  closed  fair        unmet 必见  broken rules",
);

/** Schedules an event, prints a line, answers with the meetings. */
function measure(name: string, instance: SchedulingInstance): readonly Meeting[] {
  const greedy = pointsOf(instance, greedySchedule(instance));
  const from = { cpu: process.cpuUsage(), wall: performance.now() };
  const effort = { ...usualEffort, movesPerPair: Number(values.moves) };
  const answer = schedule(instance, { solver, seed: Number(values.seed), effort });
  const { user, system } = process.cpuUsage(from.cpu);
  const wall = (performance.now() - from.wall) / 1000;
  if (!answer.ok) throw new Error(`Fixed meetings break a rule: ${answer.violations[0]!.words}`);
  const { points, bound, gap, fairness, meetings, unmet } = answer;
  const closed = bound === null || bound === greedy ? 1 : (points - greedy) / (bound - greedy);
  console.log(
    [
      name.padEnd(19),
      ((user + system) / 1e6).toFixed(1).padStart(6),
      wall.toFixed(1).padStart(7),
      String(meetings.length).padStart(9),
      String(points).padStart(7),
      String(bound).padStart(7),
      `${((gap ?? 1) * 100).toFixed(2)} %`.padStart(7),
      String(greedy).padStart(7),
      `${(closed * 100).toFixed(0)} %`.padStart(7),
      ` ${fairness.served}/${fairness.hoping} (≤ ${fairness.atMost})`.padEnd(12),
      String(unmet.length).padStart(10),
      String(checkSchedule(instance, meetings).length).padStart(13),
      answer.outcome === "proven" ? "  proven" : "",
    ].join(" "),
  );
  return meetings;
}

/** The same event after two thirds were confirmed, ten withdrew and one room was lost: what can stay, stays. */
function later(instance: SchedulingInstance, meetings: readonly Meeting[]): SchedulingInstance {
  const event = {
    ...instance,
    participants: instance.participants.filter((_, index) => index % 32 !== 7),
    tables: instance.tables.filter((table) => table.roomId !== "room1"),
  };
  const agreed = meetings
    .filter((_, index) => index % 3 > 0)
    .map((meeting): Meeting => ({ ...meeting, state: "confirmed" }));
  const { kept, reseated, dropped } = keepValid(event, agreed);
  console.log(
    `  ${agreed.length} confirmed: ${kept.length} stay, ${reseated.length} at another table, ${dropped.length} dropped`,
  );
  return { ...event, fixed: [...kept, ...reseated.map(({ after }) => after)] };
}

for (const [name, shape] of Object.entries(shapes)) {
  if (values.only !== undefined && values.only !== name) continue;
  const instance = anEventInstance(shape);
  const meetings = measure(name, instance);
  if (name === "large-120") measure("  a second run", later(instance, meetings));
}
