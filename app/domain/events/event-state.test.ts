import { expect, test } from "vitest";
import {
  eventMoves,
  eventStates,
  eventTransitions,
  hostMovesFrom,
  stateAfter,
  type EventState,
} from "./event-state.ts";

/** Every pair of state and move that leads somewhere. */
const allowed: Record<EventState, Partial<Record<(typeof eventMoves)[number], EventState>>> = {
  draft: { open: "open", archive: "archived" },
  open: { close: "closed" },
  closed: { reopen: "open", schedule: "scheduled", archive: "archived" },
  scheduled: { unschedule: "closed", start: "running" },
  running: { finish: "finished" },
  finished: { archive: "archived" },
  archived: {},
};

test.each(eventStates.flatMap((state) => eventMoves.map((move) => [state, move] as const)))(
  "%s: %s",
  (state, move) => {
    expect(stateAfter(state, move)).toBe(allowed[state][move] ?? null);
  },
);

test("a schedule is never published by a mere move of the host", () => {
  for (const state of eventStates)
    for (const move of hostMovesFrom(state)) expect(eventTransitions[move].by).toBe("host");
  expect(hostMovesFrom("closed")).toEqual(["reopen", "archive"]);
});
