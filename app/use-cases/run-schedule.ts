import {
  unfinishedRunStates,
  type ScheduleFit,
  type ScheduleRun,
} from "#app/domain/events/schedule-run.ts";
import type { Schedule } from "#app/domain/events/schedule.ts";
import type { ScheduleStage } from "#app/domain/events/scheduling/search.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { eventInstance, type EventInstance } from "./event-instance.ts";
import type { Ports, Repositories } from "./ports.ts";
import { saveSchedule } from "./save-schedule.ts";
import { schedulableStates } from "./start-schedule.ts";
import { job } from "./verb.ts";

const signOfLifeMs = 1000;

/**
 * Works out the timetable of an event and saves it in one transaction. Nothing is written before the end: a killed run
 * is begun again by the queue, and one that was cancelled leaves the timetable as it was.
 */
export const runSchedule = job<{ readonly id: Id }>({
  name: "run-schedule",
  async run({ ports }, { id }) {
    const { eventSchedules } = ports.store;
    const run = await eventSchedules.run(id);
    if (!run || !unfinishedRunStates.includes(run.state)) return;
    const failed = (reason: string) =>
      eventSchedules.finishRun(id, { state: "failed", report: null, reason }, ports.now());
    try {
      const reason = await scheduled(ports, run);
      if (reason) await failed(reason);
    } catch (problem) {
      ports.warn({ err: problem, run: id }, "a schedule could not be made");
      await failed("程序出错，时间表没有改动。请再排一次；还是不行请联系平台");
    }
  },
});

/** Why it came to nothing; null when it is done, or when somebody cancelled it. */
async function scheduled(ports: Ports, run: ScheduleRun): Promise<string | null> {
  for (const fit of ["none", "again"] as const) {
    const before = await read(ports.store, run);
    if (!before) return "对接会不在可以排期的状态";
    const answer = await workedOut(ports, run, before);
    if (answer === "cancelled") return null;
    if (!answer.ok)
      throw new Error(answer.violations[0]?.words ?? "the fixed meetings break a rule");
    const saved = await keptAs(ports, run, { before, answer, fit });
    if (saved !== "changed") return saved === "gone" ? "对接会不在可以排期的状态" : null;
  }
  return null;
}

interface Worked {
  readonly before: EventInstance;
  readonly answer: Schedule;
  readonly fit: Exclude<ScheduleFit, "fitted">;
}

/** changed: the event is another one than before, and nothing was saved. */
async function keptAs(
  ports: Ports,
  run: ScheduleRun,
  { before, answer, fit }: Worked,
): Promise<"saved" | "changed" | "gone"> {
  const now = ports.now();
  return ports.store.transaction(async (store) => {
    await store.eventMeetings.lock(run.eventId);
    const current = await read(store, run);
    if (!current) return "gone";
    const same = fingerprint(before) === fingerprint(current);
    if (!same && fit === "none") return "changed";
    await saveSchedule({ store, ports, now }, run, current, answer, same ? fit : "fitted");
    return "saved";
  });
}

async function read(store: Repositories, { eventId }: ScheduleRun): Promise<EventInstance | null> {
  const event = await store.matchEvents.byId(eventId);
  if (!event || !schedulableStates.includes(event.state)) return null;
  return eventInstance(store, event, { keepDrafts: event.state === "scheduled" });
}

/** What would make another schedule. Names and scores are left out: they move by themselves and break no rule. */
function fingerprint({ instance }: EventInstance): string {
  const { slots, tables, participants, wishes, fixed, walkMinutes } = instance;
  const wished = wishes.map(({ fromId, toId, kind }) => `${fromId} ${toId} ${kind}`).sort();
  const there = participants.map((each) => ({ ...each, name: "" }));
  const places = fixed.map((meeting) => ({ ...meeting, state: "" }));
  return JSON.stringify([slots, tables, there, wished, places, walkMinutes]);
}

/** Tells how far it is every second, and asks whether to go on. */
async function workedOut(ports: Ports, { id, seed }: ScheduleRun, { instance }: EventInstance) {
  const stop = new AbortController();
  let cancelled = false;
  let progress: { stage: ScheduleStage | null; share: number } = { stage: null, share: 0 };
  const look = async () => {
    const noted = await ports.store.eventSchedules.noteProgress(id, progress, ports.now());
    if (!noted) cancelled = true;
    if (!noted || noted.early) stop.abort();
  };
  await look();
  if (cancelled) return "cancelled";
  let looking = Promise.resolve();
  const clock = setInterval(() => {
    looking = looking.then(look).catch((problem: unknown) => {
      ports.warn({ err: problem, run: id }, "a run of the scheduler could not tell how far it is");
    });
  }, signOfLifeMs);
  try {
    const answer = await ports.scheduler(instance, {
      seed,
      onProgress: (reached) => (progress = reached),
      signal: stop.signal,
    });
    return cancelled ? "cancelled" : answer;
  } finally {
    clearInterval(clock);
    await looking;
  }
}
