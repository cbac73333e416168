import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchTiers, type Match } from "./match.ts";
import { compareMatches, rankMatches } from "./rank.ts";

const anyMatch: fc.Arbitrary<Match> = fc.record({
  needId: fc.constantFrom("n1", "n2"),
  listingId: fc.constantFrom("l1", "l2", "l3"),
  tier: fc.constantFrom(...matchTiers),
  score: fc.constantFrom(0, 0.25, 0.5, 1),
  parts: fc.constant([]),
  verdicts: fc.constant([]),
});
const distinct = fc.uniqueArray(anyMatch, {
  selector: (match) => `${match.needId}/${match.listingId}`,
});

describe("rankMatches", () => {
  it("is total: only the same pair compares equal", () => {
    fc.assert(
      fc.property(anyMatch, anyMatch, (a, b) => {
        const same = a.needId === b.needId && a.listingId === b.listingId;
        if (!same) expect(compareMatches(a, b)).not.toBe(0);
        expect(Math.sign(compareMatches(a, b)) + Math.sign(compareMatches(b, a))).toBe(0);
      }),
    );
  });

  it("does not depend on the order in which matches arrive", () => {
    fc.assert(
      fc.property(
        distinct.chain((matches) =>
          fc.tuple(
            fc.constant(matches),
            fc.shuffledSubarray(matches, { minLength: matches.length }),
          ),
        ),
        ([matches, shuffled]) => {
          expect(rankMatches(shuffled)).toEqual(rankMatches(matches));
        },
      ),
    );
  });

  it("puts the tier before the score and the score before the id", () => {
    const match = (listingId: string, tier: Match["tier"], score: number): Match => ({
      needId: "n1",
      listingId,
      tier,
      score,
      parts: [],
      verdicts: [],
    });
    const ranked = rankMatches([
      match("e", "failing", 1),
      match("d", "near", 0.9),
      match("c", "open", 0.1),
      match("b", "fit", 0.2),
      match("a", "fit", 0.2),
      match("z", "fit", 0.3),
    ]);
    expect(ranked.map((each) => each.listingId)).toEqual(["z", "a", "b", "c", "d", "e"]);
  });
});
