import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  closedBreaker,
  failed,
  mayProbe,
  probed,
  probing,
  succeeded,
  untried,
  type Breaker,
} from "./breaker.ts";

type Words = "away" | "slow";
const fail = (breaker: Breaker<Words>, times: number, now = 0) =>
  Array.from({ length: times }).reduce<Breaker<Words>>(
    (each) => failed(each, "away", now),
    breaker,
  );
const opened = fail(closedBreaker, 3);

describe("a breaker", () => {
  test("opens at the third failure in a row, and not at three with a success between", () => {
    expect(fail(closedBreaker, 2).kind).toBe("closed");
    expect(opened).toMatchObject({ kind: "open", trouble: "away" });
    expect(failed(succeeded(fail(closedBreaker, 2)), "slow", 0)).toEqual({
      kind: "closed",
      failures: 1,
    });
  });

  test("lets out one probe when its pause is over", () => {
    expect(mayProbe(opened, 499)).toBe(false);
    expect(mayProbe(opened, 500)).toBe(true);
    const out = probing(opened);
    expect(out.kind).toBe("probing");
    expect(mayProbe(out, 1e9)).toBe(false);
    expect(mayProbe(closedBreaker, 1e9)).toBe(false);
  });

  test("closes after a probe that is well, and waits twice as long after one that is not", () => {
    expect(probed(probing(opened), null, 600)).toEqual(closedBreaker);
    let breaker: Breaker<Words> = opened;
    const pauses: number[] = [];
    for (let turn = 0; turn < 6; turn++) {
      breaker = probed(probing(breaker), "slow", 1_000);
      if (breaker.kind !== "open") throw new Error(breaker.kind);
      pauses.push(breaker.pause);
      expect(breaker.probeAt).toBe(1_000 + breaker.pause);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
    expect(breaker).toMatchObject({ trouble: "slow" });
  });

  test("takes no notice of what comes back late", () => {
    expect(succeeded(opened)).toBe(opened);
    expect(fail(opened, 5, 9_000)).toBe(opened);
    expect(succeeded(probing(opened))).toEqual(probing(opened));
    expect(probed(opened, null, 0)).toBe(opened);
    expect(probed(closedBreaker, "slow", 0)).toBe(closedBreaker);
  });

  test("that was never tried lets a probe out at once and nothing else through", () => {
    expect(untried("away").kind).toBe("open");
    expect(mayProbe(untried("away"), -1e9)).toBe(true);
  });

  test("never has two probes out, and only a probe closes what is open", () => {
    const events = fc.array(
      fc.record({ kind: fc.constantFrom("ok", "fail", "ask", "well", "ill"), wait: fc.nat(9_000) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(events, (happened) => {
        let breaker: Breaker<Words> = closedBreaker;
        let out = 0;
        let now = 0;
        for (const { kind, wait } of happened) {
          now += wait;
          const before: Breaker<Words> = breaker;
          if (kind === "ok") breaker = succeeded(breaker);
          if (kind === "fail") breaker = failed(breaker, "away", now);
          if (kind === "ask" && mayProbe(breaker, now)) {
            breaker = probing(breaker);
            out += 1;
          }
          if ((kind === "well" || kind === "ill") && out > 0) {
            breaker = probed(breaker, kind === "ill" ? "slow" : null, now);
            out -= 1;
          }
          expect(out).toBe(breaker.kind === "probing" ? 1 : 0);
          if (before.kind !== "closed" && breaker.kind === "closed") expect(kind).toBe("well");
        }
      }),
    );
  });
});
