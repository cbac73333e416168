import { expect, test } from "vitest";
import { checkSchedule } from "#app/domain/events/rules/check-schedule.ts";
import { schedule } from "#app/domain/events/schedule.ts";
import { anEventInstance, smallEvent } from "#seed/builders/event-instance.ts";
import { openHighs } from "./highs.ts";
import { scheduleInThread } from "./schedule-in-thread.ts";

const event = anEventInstance({ ...smallEvent, buyers: 40, suppliers: 20 });

test("a thread answers as the scheduler does, tells how far it is, and its process goes on", async () => {
  const effort = { movesPerPair: 2_000, exactColumns: 0 };
  const shares: number[] = [];
  let turns = 0;
  const clock = setInterval(() => turns++, 1);
  const answer = await scheduleInThread(event, {
    seed: 3,
    effort,
    onProgress: ({ share }) => shares.push(share),
  });
  clearInterval(clock);
  expect(turns).toBeGreaterThan(5);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(answer).toEqual(schedule(event, { solver: await openHighs(), seed: 3, effort }));
}, 60_000);

test("a signal ends the run with the best schedule so far", async () => {
  const abort = new AbortController();
  const answer = await scheduleInThread(event, {
    seed: 3,
    effort: { movesPerPair: 1e8, exactColumns: 0 },
    onProgress: ({ stage }) => stage === "search" && abort.abort(),
    signal: abort.signal,
  });
  if (!answer.ok) throw new Error("nothing was fixed");
  expect(answer.outcome).toBe("cancelled");
  expect(answer.meetings.length).toBeGreaterThan(20);
  expect(checkSchedule(event, answer.meetings)).toEqual([]);
}, 60_000);
