import { expect, test } from "vitest";
import { changedWishes, mostMusts } from "./wish-limits.ts";

test("half of the meetings may be 必见, at least one", () => {
  const event = { caps: { buyer: 7, supplier: 1 } };
  expect(mostMusts(event, "buyer")).toBe(4);
  expect(mostMusts(event, "supplier")).toBe(1);
});

test("what is not named stays, null takes back, the last word counts", () => {
  const before = [
    { toId: "a", kind: "must" },
    { toId: "b", kind: "want" },
  ] as const;
  expect(
    changedWishes(before, [
      { toId: "b", kind: null },
      { toId: "c", kind: "want" },
      { toId: "c", kind: "never" },
    ]),
  ).toEqual([
    { toId: "a", kind: "must" },
    { toId: "c", kind: "never" },
  ]);
});
