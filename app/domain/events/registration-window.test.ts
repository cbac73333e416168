import { expect, test } from "vitest";
import type { EventState } from "./event-state.ts";
import { phaseOn, registrationOn } from "./registration-window.ts";

const event = (state: EventState) => ({
  state,
  opensOn: "2026-11-01",
  closesOn: "2026-11-20",
  sessions: [{ id: "s1", name: "", day: "2026-12-01", from: "09:00", to: "12:00" }],
});

test.each([
  ["2026-10-31", "early"],
  ["2026-11-01", "open"],
  ["2026-11-20", "open"],
  ["2026-11-21", "closed"],
])("both days of the window are in it: %s", (today, expected) => {
  expect(registrationOn(event("open"), today)).toBe(expected);
});

test("only an open event takes registrations", () => {
  for (const state of ["draft", "closed", "scheduled", "running", "finished", "archived"] as const)
    expect(registrationOn(event(state), "2026-11-10")).toBe("closed");
});

test.each([
  ["open", "2026-11-10", "open"],
  ["open", "2026-10-01", "coming"],
  ["scheduled", "2026-12-01", "coming"],
  ["scheduled", "2026-12-02", "past"],
  ["finished", "2026-11-10", "past"],
] as const)("%s on %s is %s", (state, today, phase) => {
  expect(phaseOn(event(state), today)).toBe(phase);
});
