import { expect, test } from "vitest";
import { barsDispute, claimStates, isOpen, openClaimStates, waitedTooLong } from "./claim.ts";

test("a request waits seven days for an owner", () => {
  const claim = { askedAt: "2026-11-01T08:00:00.000Z" };
  expect(waitedTooLong(claim, "2026-11-08T07:59:59.999Z")).toBe(false);
  expect(waitedTooLong(claim, "2026-11-08T08:00:00.000Z")).toBe(true);
});

test("a dispute that was decided against its claimant bars the next one for 90 days", () => {
  const closed = "2026-01-01T08:00:00.000Z";
  const lost = { kind: "dispute", state: "declined", closedAt: closed } as const;
  expect(barsDispute(lost, "2026-03-31T08:00:00.000Z")).toBe(true);
  expect(barsDispute(lost, "2026-04-01T08:00:00.000Z")).toBe(false);
  expect(barsDispute({ ...lost, state: "withdrawn" }, closed)).toBe(false);
  expect(barsDispute({ ...lost, kind: "join" }, closed)).toBe(false);
});

test("only what nobody has answered is open", () => {
  expect(claimStates.filter((state) => isOpen({ state }))).toEqual(openClaimStates);
});
