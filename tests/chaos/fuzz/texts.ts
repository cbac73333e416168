import fc from "fast-check";

/** What forms and addresses break on: empty, endless, invisible, half a character, markup, other scripts. */
const awkward = [
  "",
  " ",
  "\u0000",
  "\ud83d",
  "\u202e反",
  "\ufeff",
  "%",
  "%E4%BD",
  "'",
  '"',
  "\\",
  "';DROP TABLE listings;--",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "undefined",
  "[]",
  "{}",
  "a&b=c",
  "\r\nSet-Cookie: a=b",
  "激光焊接机",
  "空压机 7.5kW 0.8MPa",
  "ＧＢ１８６１３",
  "Y2-132S-4",
  "👩‍🏭",
  "不要开式的",
  "spec.ratedPower.gte",
  "2026-02-30",
  "9999-12-31",
  "1e400",
];

const figures = [
  "0",
  "-1",
  "1",
  "2",
  "07",
  "1.5",
  "1e9",
  "-0",
  "NaN",
  "Infinity",
  "99999999999999999999",
  "１２",
  "7.5 kW",
  "10匹",
];

const long = fc
  .tuple(fc.constantFrom("电", "a ", "%", "\u0301", "- "), fc.constantFrom(200, 1000))
  .map(([part, times]) => part.repeat(times));

/** A value as somebody might put it into any field. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...awkward) },
  { weight: 3, arbitrary: fc.constantFrom(...figures) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: long },
);
