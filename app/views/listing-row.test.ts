import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "#app/domain/shared/place.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { ListingHit } from "#app/use-cases/search-equipment.ts";
import { aListing } from "#seed/builders/listing.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { aFigure, aWord } from "#seed/builders/spec.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { columnHeads, columnsOf, firstSentence, listingRow } from "./listing-row.ts";

const vocabulary = vocabularyOf(vocabularyData);
const today = "2026-11-21";
const hit = (said: Parameters<typeof aListing>[0] = {}): ListingHit => ({
  listing: aListing(said),
  supplier: anOrganisation(),
  marks: [],
});

test("says how far it is made from the place that the list is ordered from", () => {
  const away = (near: Place | null) => listingRow(hit({}), [], [], today, near).place;
  expect(away(null)).toBe("湖北襄阳");
  expect(away({ province: "湖北", city: "襄阳" })).toBe("湖北襄阳，同城");
  expect(away({ province: "湖北", city: "武汉" })).toBe("湖北襄阳，约 260 km");
});

test("figures stand in the unit of their column, and what is not given is empty", () => {
  const columns = columnsOf("screw-air-compressor", vocabulary);
  expect(columns.length).toBeLessThanOrEqual(3);
  const specs = columns.slice(0, 2).map(({ code, name, unit }) => aFigure(code, name, 12, unit!));
  const row = listingRow(hit({ specs }), columns, [], today);
  expect(row.values).toEqual(["12", "12", ...columns.slice(2).map(() => null)]);
  expect(row.figures).toEqual([]);
  expect(columnHeads(columns).map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
});

test("a figure in another unit is converted for its column", () => {
  const power = [vocabulary.attribute("ratedPower")!];
  const specs = [aFigure("ratedPower", "额定功率", 75_000, "W")];
  expect(listingRow(hit({ specs }), power, [], today).values).toEqual(["75"]);
});

test("without columns the first two figures are named", () => {
  const specs = [
    aWord(null, "颜色", "蓝"),
    aFigure("ratedPower", "额定功率", 75, "kW"),
    aFigure("displacement", "排气量", 13.5, "m3/min"),
    aFigure("exhaustPressure", "排气压力", 0.8, "MPa"),
  ];
  const row = listingRow(hit({ specs }), columnsOf(null, vocabulary), [], today);
  expect(row.figures).toEqual(["额定功率 75 kW", "排气量 13.5 m³/min"]);
});

test("a model that the title names is not said twice", () => {
  expect(listingRow(hit({ title: "示例 SL-75 空压机", model: "SL-75" }), [], [], today).model).toBe(
    "",
  );
  expect(listingRow(hit({ title: "示例 空压机", model: "SL-75" }), [], [], today).model).toBe(
    "SL-75",
  );
});

test.each([
  ["喷油螺杆主机，风冷，出厂前试车。第二句不要。", "喷油螺杆主机，风冷，出厂前试车"],
  ["短。但第一句太短，所以再读一句。第三句。", "短。但第一句太短，所以再读一句"],
  ["a\n b\t c", "a b c"],
  ["", ""],
])("the first sentence of %j", (text, line) => {
  expect(firstSentence(text)).toBe(line);
});

test("a line is never longer than its place, and no character is cut in two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const line = firstSentence(text);
      expect([...line].length).toBeLessThanOrEqual(61);
      expect(line.isWellFormed()).toBe(true);
    }),
  );
  expect(firstSentence(`x${"🏭".repeat(80)}`)).toBe(`x${"🏭".repeat(59)}…`);
});

test.each([
  [null, "self-reported"],
  ["2026-11-20", "self-reported"],
  [today, "verified"],
])("an origin verified until %s is %s", (originVerifiedUntil, state) => {
  const { origin } = listingRow(hit({ originVerifiedUntil }), [], [], today);
  expect(origin?.state).toBe(state);
});
