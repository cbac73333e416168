import { expect, test } from "vitest";
import { followUpProblems, followUpStateOn } from "./follow-up.ts";

const today = "2026-11-21";

test.each([
  ["2026-11-20", null, "overdue"],
  ["2026-11-21", null, "due"],
  ["2026-11-22", null, "later"],
  ["2026-11-20", "2026-11-21T02:00:00.000Z", "done"],
] as const)("due on %s, done at %s: %s", (dueOn, doneAt, state) => {
  expect(followUpStateOn({ dueOn, doneAt }, today)).toBe(state);
});

test("a next step has words without contact data, a day and somebody", () => {
  const fine = { step: "带样件去试切", dueOn: today, whoId: "2user22222" };
  const fieldsOf = (said: Partial<typeof fine> | { whoId: null }) =>
    followUpProblems({ ...fine, ...said }).map(({ field }) => field);
  expect(fieldsOf({})).toEqual([]);
  expect(fieldsOf({ step: "谈" })).toEqual(["step"]);
  expect(fieldsOf({ step: "打 13812345678 约时间" })).toEqual(["step"]);
  expect(fieldsOf({ step: "谈".repeat(201) })).toEqual(["step"]);
  expect(fieldsOf({ dueOn: "2026-02-30" })).toEqual(["dueOn"]);
  expect(fieldsOf({ whoId: null })).toEqual(["whoId"]);
});
