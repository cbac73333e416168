import fc from "fast-check";
import { expect, test } from "vitest";
import { titleParts } from "./title-parts.ts";

test.each([
  ["75 kW 螺杆空压机", ["空压机", "螺杆空压机"], "75 kW [螺杆空压机]"],
  ["VMC-850 立加", ["vmc-850"], "[VMC-850] 立加"],
  ["激光焊接机", [], "激光焊接机"],
  ["C++ (a|b)", ["c++", "(a|b)"], "[C++] [(a|b)]"],
])("%s marked with %o", (title, highlights, marked) => {
  const parts = titleParts(title, highlights);
  expect(parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("")).toBe(marked);
});

test("no title is changed by marking it, whatever the words are", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (title, words) => {
      expect(
        titleParts(title, words)
          .map(({ text }) => text)
          .join(""),
      ).toBe(title);
    }),
  );
});
