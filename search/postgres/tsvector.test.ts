import { describe, expect, it } from "vitest";
import { tsqueryLiteral, tsvectorLiteral } from "./tsvector.ts";

const none = { a: [], b: [], c: [], d: [] };

describe("a tsvector literal", () => {
  it("numbers the tokens through all weights", () => {
    expect(tsvectorLiteral({ ...none, a: ["激光", "vmc850"], d: ["激光"] })).toBe(
      "'激光':1A,3D 'vmc850':2A",
    );
    expect(tsvectorLiteral(none)).toBe("");
  });

  it("holds few positions of one word and none beyond the last", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => (i < 100 ? "x" : `t${i}`));
    const literal = tsvectorLiteral({ ...none, d: many });
    expect(literal.startsWith("'x':1D,2D,3D,4D,5D,6D,7D,8D 't100'")).toBe(true);
    expect(literal.endsWith("'t19999':16383D")).toBe(true);
  });

  it("quotes what has a meaning between quotes", () => {
    expect(tsvectorLiteral({ ...none, b: [`a'b\\c`] })).toBe(`'a''b\\\\c':1B`);
  });
});

describe("a tsquery literal", () => {
  it("joins tokens by and, alternatives by or", () => {
    expect(tsqueryLiteral([["空压机"], ["无", "油"]], {})).toBe("('空压机') | ('无' & '油')");
  });

  it("leaves the last token open and names the weights", () => {
    expect(tsqueryLiteral([["a", "b"]], { prefix: true })).toBe("('a' & 'b':*)");
    expect(tsqueryLiteral([["a", "b"]], { prefix: true, weights: ["a", "c"] })).toBe(
      "('a':AC & 'b':*AC)",
    );
  });

  it("is null when there is nothing to ask", () => {
    expect(tsqueryLiteral([], {})).toBeNull();
    expect(tsqueryLiteral([[]], {})).toBeNull();
  });

  it("cannot be left through a quote or a backslash", () => {
    expect(tsqueryLiteral([[`x') | ('y`], [`\\`]], {})).toBe(`('x'') | (''y') | ('\\\\')`);
  });
});
