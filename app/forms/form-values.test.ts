import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, FieldReader, formValues, valueOf } from "./form-values.ts";

function formOf(...entries: readonly (readonly [string, string | Blob])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries)
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value, "file.txt");
  return form;
}

describe("cleanText", () => {
  test.each([
    ["control characters", "a\u0000b\u0007c\u007f\t", "abc"],
    ["line ends", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["directional and zero-width marks", "\u202eabc\u2066\u200b\ufeff", "abc"],
    ["a lone surrogate", "a\ud83cb", "a\ufffdb"],
    ["decomposed letters", "e\u0301", "é"],
    ["letters beyond the basic plane", "𠮷🏭", "𠮷🏭"],
  ])("%s", (_name, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  test("cuts what no field could hold, and never through a character", () => {
    expect(cleanText("供".repeat(30_000))).toHaveLength(20_000);
    expect(cleanText(`a${"🏭".repeat(15_000)}`).isWellFormed()).toBe(true);
  });

  test("whatever comes, Postgres can store it, and cleaning again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const clean = cleanText(typed);
        expect(clean.isWellFormed()).toBe(true);
        // eslint-disable-next-line no-control-regex -- these are what must be gone
        expect(clean).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe("formValues", () => {
  test("keeps every value of a name, and no file", () => {
    const form = formOf(["row", "a"], ["row", "b"], ["title", "c"], ["file", new Blob(["x"])]);
    expect(formValues(form)).toEqual({ row: ["a", "b"], title: ["c"] });
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a field named %s is a field like others",
    (name) => {
      const values = formValues(formOf([name, "1"], [name, "2"], ["title", "a"]));
      expect(Object.entries(values)).toEqual([
        [name, ["1", "2"]],
        ["title", ["a"]],
      ]);
    },
  );

  test("a name that was not sent reads as empty", () => {
    for (const name of ["title", "constructor", "__proto__"])
      expect(valueOf(formValues(formOf(["a", "b"])), name)).toBe("");
  });
});

describe("FieldReader", () => {
  const read = (typed: string) => new FieldReader({ n: [typed] });

  test.each([
    ["7", 7],
    [" 1,000 ", 1000],
    ["１２", 12],
    ["0", 0],
    ["", null],
  ])("whole: %j", (typed, number) => {
    const reader = read(typed);
    expect(reader.whole("n", 0, 1500)).toBe(number);
    expect(reader.problems).toEqual([]);
  });

  test.each(["-1", "1.5", "1e3", "abc", "1501", "NaN", "∞", "9".repeat(400), "0x10"])(
    "whole refuses %j and names what is allowed",
    (typed) => {
      const reader = read(typed);
      expect(reader.whole("n", 0, 1500)).toBeNull();
      expect(reader.problems).toEqual([
        { field: "n", message: expect.stringMatching(/0 到 1500 之间的整数/) },
      ]);
      expect(reader.problems[0]!.message.length).toBeLessThan(60);
    },
  );

  test("text counts characters, not code units", () => {
    const reader = read(`${"🏭".repeat(5)} `);
    expect(reader.text("n", 5)).toBe("🏭".repeat(5));
    expect(reader.problems).toEqual([]);
    reader.text("n", 4);
    expect(reader.problems).toEqual([{ field: "n", message: "最多 4 字，现在 5 字" }]);
  });

  test("oneOf takes the fallback for nothing and refuses the unknown", () => {
    expect(read("").oneOf("n", ["a", "b"], "b")).toBe("b");
    const reader = read("c".repeat(50));
    reader.oneOf("n", ["a", "b"], "b");
    expect(reader.problems).toEqual([{ field: "n", message: `“${"c".repeat(20)}”不在可选范围内` }]);
  });
});
