import { describe, expect, test } from "vitest";
import { matchTiers } from "./match.ts";
import { isGood, matchWords, newsOfListing, newsOfNeed } from "./match-news.ts";

const pair = (needId: string, listingId: string) => ({ needId, listingId });

describe("who hears of new matches", () => {
  test("only the right kind of machine with nothing violated is worth telling", () => {
    expect(matchTiers.filter((tier) => isGood({ tier }))).toEqual(["fit", "open"]);
  });

  test("a need's organisation hears once, each supplier once for its best listing", () => {
    const owners: Record<string, string> = { a1: "a", a2: "a", b1: "b", c1: "c" };
    const fresh = ["b1", "a2", "a1", "c1"].map((listing) => pair("need", listing));
    expect(newsOfNeed(fresh, (id) => owners[id])).toEqual([
      { side: "need", id: "need", amount: 4 },
      { side: "listing", id: "b1", amount: 1 },
      { side: "listing", id: "a2", amount: 1 },
      { side: "listing", id: "c1", amount: 1 },
    ]);
  });

  test("a listing tells the needs' organisations and not its own", () => {
    expect(newsOfListing([pair("n1", "l"), pair("n2", "l")])).toEqual([
      { side: "need", id: "n1", amount: 1 },
      { side: "need", id: "n2", amount: 1 },
    ]);
  });

  test("nothing new is no news", () => {
    expect(newsOfNeed([], () => "a")).toEqual([]);
    expect(newsOfListing([])).toEqual([]);
  });

  test("the words hold the number and a short title, never half a character", () => {
    expect(matchWords("need", "换一台空压机")(3)).toBe("您的需求“换一台空压机”有 3 条新匹配");
    expect(matchWords("listing", "🏭".repeat(50))(1)).toBe(
      `您的供给“${"🏭".repeat(30)}…”有 1 条新匹配的需求`,
    );
  });
});
