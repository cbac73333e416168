import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openHighs } from "#app/solver/highs.ts";
import { anEventInstance, smallEvent } from "#seed/builders/event-instance.ts";
import { schedule } from "../schedule.ts";
import { gridOf } from "./grid-of.ts";
import { pricedBy, relaxationOf } from "./relaxation.ts";

const solver = await openHighs();
const instance = anEventInstance({ ...smallEvent, seed: "prices", tables: 3, answered: 1 });
const exact = schedule(instance, { solver, seed: 1 });
if (!exact.ok) throw new Error("nothing was fixed");
const model = relaxationOf(gridOf(instance), exact.fairness.served);

test("no prices whatever prove a bound below the best schedule", () => {
  expect(exact.outcome).toBe("proven");
  const prices = fc.array(fc.double({ min: -50, max: 150, noNaN: true }), {
    minLength: model.rows.length,
    maxLength: model.rows.length,
  });
  fc.assert(
    fc.property(prices, (given) => {
      expect(pricedBy(model, given).bound).toBeGreaterThanOrEqual(exact.points);
    }),
    { numRuns: 200, seed: 8 },
  );
});

test("the solver's prices prove the value of its own solution", () => {
  const answer = solver.solve(model, { seconds: 60, nodes: 1, stop: () => false });
  const value = model.columns.reduce(
    (sum, { points }, at) => sum + points * answer.values![at]!,
    0,
  );
  expect(answer.status).toBe("optimal");
  expect(pricedBy(model, answer.prices!).bound).toBeCloseTo(value, 4);
  expect(value).toBeLessThan(exact.points * 1.1);
});
