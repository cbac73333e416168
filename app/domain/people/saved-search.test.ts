import { describe, expect, test } from "vitest";
import { freshHits, proposedName } from "./saved-search.ts";

const at = (minute: number) =>
  `2026-05-06T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00.000Z`;
const hit = (id: string, minute: number | null, organisationId = "other") => ({
  id,
  organisationId,
  publishedAt: minute === null ? null : at(minute),
});
const saved = { createdAt: at(0), lastCheckedAt: at(300), seen: [] as string[] };

describe("new hits of a saved search", () => {
  test("what was published since the last check is new, once", () => {
    const hits = [hit("b", 310), hit("a", 302), hit("old", 200)];
    const first = freshHits(saved, hits, null, at(320));
    expect(first.fresh).toEqual(["b", "a"]);
    const again = { ...saved, lastCheckedAt: at(320), seen: first.seen };
    expect(freshHits(again, hits, null, at(325)).fresh).toEqual([]);
  });

  test("a hit that the index showed late is still new, within the overlap", () => {
    expect(freshHits(saved, [hit("late", 270)], null, at(320)).fresh).toEqual(["late"]);
    expect(freshHits(saved, [hit("too late", 239)], null, at(320)).fresh).toEqual([]);
  });

  test("what was there when the search was saved is not new", () => {
    const young = { createdAt: at(290), lastCheckedAt: at(290), seen: [] };
    expect(freshHits(young, [hit("before", 280), hit("after", 291)], null, at(320)).fresh).toEqual([
      "after",
    ]);
  });

  test("one's own postings and those without a publication are not counted", () => {
    const hits = [hit("mine", 310, "us"), hit("draft", null), hit("theirs", 311)];
    expect(freshHits(saved, hits, "us", at(320)).fresh).toEqual(["theirs"]);
  });

  test("only hits young enough to come up again are remembered", () => {
    const hits = [hit("young", 390), hit("older", 330)];
    expect(freshHits(saved, hits, null, at(400)).seen).toEqual(["young"]);
  });
});

test("a name is made of the words and conditions, and is cut to its length", () => {
  expect(proposedName(["空压机", "湖北（鄂产）", ""])).toBe("空压机 · 湖北（鄂产）");
  const long = proposedName(["🏭".repeat(60)]);
  expect([...long]).toHaveLength(40);
  expect(long.endsWith("🏭…")).toBe(true);
});
