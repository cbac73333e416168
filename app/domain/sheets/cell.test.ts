import fc from "fast-check";
import { expect, it } from "vitest";
import { columnLetters, withoutQuote, withQuote } from "./cell.ts";

it.each(["=1+1", "+86", "-5 ℃", "@sum", "\t=x", "\r=x", "'=x", "''@x"])("disarms %j", (text) => {
  expect(withQuote(text)).toBe(`'${text}`);
});

it.each(["007", "SL-75", "13 m³/min", "'n Beetje", "", "≥ 13"])("leaves %j alone", (text) => {
  expect(withQuote(text)).toBe(text);
  expect(withoutQuote(text)).toBe(text);
});

it("takes away exactly what it added, whatever the text", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", "=", "-", "@", "a") }));
  fc.assert(fc.property(text, (each) => withoutQuote(withQuote(each)) === each));
});

it("names columns as spreadsheet programs do", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});
