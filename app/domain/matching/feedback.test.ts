import { describe, expect, it } from "vitest";
import {
  feedbackProblems,
  gradeOf,
  isSurprising,
  judgmentsOf,
  longestFeedback,
  unsuitableReasons,
  type Feedback,
} from "./feedback.ts";

function said(more: Partial<Feedback> = {}): Feedback {
  return {
    needId: "2need22222",
    listingId: "2a3stng222",
    side: "factory",
    organisationId: "2fact2ry22",
    opinion: "unsuitable",
    reason: "figure",
    words: "",
    tier: "fit",
    at: "2026-11-20T02:00:00.000Z",
    ...more,
  };
}

const fields = (given: Partial<Feedback>) =>
  feedbackProblems(said(given)).map(({ field }) => field);

describe("an opinion about a match", () => {
  it("needs a reason where the match is unsuitable, and words where the reason is another one", () => {
    expect(fields({})).toEqual([]);
    expect(fields({ reason: null })).toEqual(["reason"]);
    expect(fields({ opinion: "suits", reason: null })).toEqual([]);
    expect(fields({ reason: "other" })).toEqual(["words"]);
    expect(fields({ reason: "other", words: "已经买了别家的" })).toEqual([]);
  });

  it("takes no contact data and no essays", () => {
    expect(fields({ words: "请打 13800138000" })).toEqual(["words"]);
    expect(fields({ words: "长".repeat(longestFeedback) })).toEqual([]);
    expect(fields({ words: "长".repeat(longestFeedback + 1) })).toEqual(["words"]);
  });

  it("grades the machine and never the terms of trade", () => {
    expect(gradeOf({ opinion: "suits", reason: null })).toBe(3);
    const grades = unsuitableReasons.map((reason) => gradeOf({ opinion: "unsuitable", reason }));
    expect(grades).toEqual([0, 0, 1, 1, null, null, null]);
  });

  it("is one judgment a pair, the factory's before the supplier's", () => {
    const suits = said({ side: "supplier", opinion: "suits", reason: null });
    const other = said({ listingId: "2a3stng333", side: "supplier", reason: "wrong-kind" });
    const price = said({ listingId: "2a3stng444", reason: "price" });
    const hidden = said({ ...suits, listingId: "2a3stng444" });
    expect(judgmentsOf([suits, said(), other, price, hidden])).toEqual([
      { needId: "2need22222", listingId: "2a3stng222", grade: 1 },
      { needId: "2need22222", listingId: "2a3stng333", grade: 0 },
    ]);
  });

  it.each<[Partial<Feedback>, boolean]>([
    [{ tier: "fit" }, true],
    [{ tier: "fit", reason: "price" }, false],
    [{ tier: "open" }, false],
    [{ tier: "failing" }, false],
    [{ opinion: "suits", reason: null, tier: "failing" }, true],
    [{ opinion: "suits", reason: null, tier: "near" }, true],
    [{ opinion: "suits", reason: null, tier: "fit" }, false],
  ])("%o against the matcher: %s", (given, surprising) => {
    expect(isSurprising(said(given))).toBe(surprising);
  });
});
