import { describe, expect, it } from "vitest";
import type { TermGroup } from "#app/use-cases/search-port.ts";
import { isBroad, mostCounted, shareOf, type Frequencies } from "./broadness.ts";

const known: Frequencies = {
  documents: 100_000,
  words: new Map([
    ["自动", 0.25],
    ["自动化", 0.06],
    ["焊接", 0.02],
  ]),
  families: new Map([["industrial-robot", 0.08]]),
  indexes: new Map([
    ["equipment", 0.99],
    ["needs", 0.01],
  ]),
};
const limits = { share: 0.05, least: 5_000 };

const group = (said: Partial<TermGroup>): TermGroup => ({
  alternatives: [],
  families: [],
  looseFamilies: null,
  prefix: false,
  optional: false,
  ...said,
});
const word = (...tokens: string[]) => group({ alternatives: [tokens] });

describe("how broad words are", () => {
  it("takes the commonest name of a word and the rarest word of a query", () => {
    expect(shareOf([word("自动"), word("焊接")], known)).toBe(0.02);
    expect(shareOf([group({ alternatives: [["焊接"], ["自动"]] })], known)).toBe(0.25);
    expect(shareOf([word("自动", "焊接")], known)).toBe(0.02);
    expect(shareOf([group({ families: ["industrial-robot"] })], known)).toBe(0.08);
  });

  it("takes an open word for the commonest that begins so, and an unknown one for rare", () => {
    expect(shareOf([group({ alternatives: [["自"]], prefix: true })], known)).toBe(0.25);
    expect(shareOf([word("自")], known)).toBe(0);
  });

  it("does not count words that only lift", () => {
    expect(shareOf([{ ...word("焊接"), optional: true }], known)).toBe(1);
  });

  it("asks for a share of the index and for many documents", () => {
    const broad = (
      groups: TermGroup[],
      documents = 100_000,
      index: "equipment" | "needs" = "equipment",
    ) => isBroad({ index, groups }, { ...known, documents }, limits);
    expect(broad([word("自动")])).toBe(true);
    expect(broad([word("焊接")])).toBe(false);
    expect(broad([])).toBe(true);
    expect(broad([word("自动")], 10_000)).toBe(false);
    expect(broad([], 100_000, "needs")).toBe(false);
    expect(broad([word("自动化")], 1_000_000)).toBe(true);
  });

  it("counts as many as a fixed number of documents holds, inside bounds; all where it is not broad", () => {
    const counted = (groups: TermGroup[]) =>
      mostCounted({ index: "equipment", groups }, known, {
        ...limits,
        fewest: 500,
        most: 2_000,
        looked: 7_000,
      });
    expect(counted([word("自动")])).toBe(1_500);
    expect(counted([word("自动化")])).toBe(500);
    expect(counted([])).toBe(2_000);
    expect(counted([word("焊接")])).toBeNull();
  });

  it("finds nothing broad without statistics", () => {
    const none = new Map<string, number>();
    const empty = { documents: 0, words: none, families: none, indexes: none };
    expect(isBroad({ index: "equipment", groups: [] }, empty, limits)).toBe(false);
  });
});
