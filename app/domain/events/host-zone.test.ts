import { expect, test } from "vitest";
import { featuredAfter, zoneLimits, zoneProblems, type Featured } from "./host-zone.ts";

const [a, b, c]: Featured[] = [
  { kind: "listing", id: "a" },
  { kind: "need", id: "b" },
  { kind: "need", id: "c" },
];

test("featured postings are added once, taken out, and moved one place", () => {
  const ids = (list: readonly Featured[]) => list.map(({ id }) => id).join("");
  const all = [a!, b!, c!];
  expect(ids(featuredAfter([a!], "add", b!))).toBe("ab");
  expect(ids(featuredAfter(all, "add", b!))).toBe("abc");
  expect(ids(featuredAfter(all, "remove", b!))).toBe("ac");
  expect(ids(featuredAfter(all, "up", c!))).toBe("acb");
  expect(ids(featuredAfter(all, "up", a!))).toBe("abc");
  expect(ids(featuredAfter(all, "down", a!))).toBe("bac");
  expect(ids(featuredAfter(all, "down", c!))).toBe("abc");
  expect(ids(featuredAfter([a!], "up", b!))).toBe("a");
  // A listing and a need are told apart though their ids are alike.
  expect(featuredAfter([a!], "remove", { kind: "need", id: "a" })).toEqual([a]);
});

test("a zone's text has no contact data, and the list an end", () => {
  const featured = Array.from({ length: zoneLimits.featured + 1 }, (_, n) => ({
    kind: "need" as const,
    id: `n${n}`,
  }));
  const fields = (about: string, list: readonly Featured[]) =>
    zoneProblems({ about, featured: list }).map(({ field }) => field);
  expect(fields("长期举办供需对接会。", featured.slice(1))).toEqual([]);
  expect(fields("请拨 13812345678", [])).toEqual(["about"]);
  expect(fields("", featured)).toEqual(["featured"]);
});
