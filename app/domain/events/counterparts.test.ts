import { expect, test } from "vitest";
import { counterpartsOf, pairScore, type BroughtMatch } from "./counterparts.ts";
import type { EventSide } from "./instance.ts";

const brings = (id: string, side: EventSide, ...broughtIds: string[]) => ({
  id,
  organisationId: `org-${id}`,
  side,
  broughtIds,
});
const match = (needId: string, listingId: string, said: Partial<BroughtMatch> = {}) =>
  ({ needId, listingId, tier: "fit", score: 0.5, ...said }) satisfies BroughtMatch;

const buyer = brings("b1", "buyer", "n1", "n2");
const suppliers = [
  brings("s1", "supplier", "l1"),
  brings("s2", "supplier", "l2", "l3"),
  brings("s3", "supplier", "l4"),
  brings("b2", "buyer", "n3"),
];
const matches = [
  match("n1", "l1", { tier: "open", score: 1 }),
  match("n2", "l2"),
  match("n2", "l3", { score: 0.2 }),
  match("n1", "l4", { tier: "failing", score: 1 }),
  match("n3", "l1"),
];

test("the other side by its best match, whatever violates a must last", () => {
  const found = counterpartsOf(buyer, suppliers, matches, "everyone");
  expect(found.map((each) => [each.participationId, each.matches])).toEqual([
    ["s2", 2],
    ["s1", 1],
    ["s3", 0],
  ]);
  expect(found[0]!.best).toBe(matches[1]);
});

test("where only matched pairs meet, the others are not offered", () => {
  const found = counterpartsOf(buyer, suppliers, matches, "matched");
  expect(found.map((each) => each.participationId)).toEqual(["s2", "s1"]);
});

test("both sides see a pair with the same score", () => {
  const [s2] = counterpartsOf(suppliers[1]!, [buyer], matches, "matched");
  expect(s2).toMatchObject({ participationId: "b1", score: pairScore(matches[1]!), matches: 2 });
});

test("nobody is offered the own organisation", () => {
  const self = { ...suppliers[0]!, organisationId: buyer.organisationId };
  expect(counterpartsOf(buyer, [self], matches, "everyone")).toEqual([]);
});

test("tiers do not overlap", () => {
  expect(pairScore(match("n", "l", { score: 0 }))).toBeGreaterThanOrEqual(
    pairScore(match("n", "l", { tier: "open", score: 1 })),
  );
  expect(pairScore(match("n", "l", { score: 1 }))).toBeCloseTo(1);
});
