import { describe, expect, it } from "vitest";
import { parseQuantity } from "#app/domain/units/parse-quantity.ts";
import { quantityKinds } from "#app/domain/units/quantity.ts";
import { fieldTexts } from "./unit-texts.ts";

const lines = quantityKinds.map(
  (kind) =>
    [
      kind,
      fieldTexts[kind]
        .trim()
        .split("\n")
        .map((line) => line.split(" | ")),
    ] as const,
);

it("holds at least 400 texts, at least four of every kind", () => {
  expect(lines.reduce((sum, [, texts]) => sum + texts.length, 0)).toBeGreaterThanOrEqual(400);
  for (const [kind, texts] of lines) expect(texts.length, kind).toBeGreaterThanOrEqual(4);
});

describe.each(lines)("%s", (kind, texts) => {
  it.each(texts)("%s", (text, ...expected) => {
    const read = parseQuantity(text!, { kind });
    const words = read.ok
      ? [read.value.min, read.value.max, read.value.unit].map((part) => String(part ?? "-"))
      : [`! ${read.error.code}`];
    expect(words).toEqual(expected);
  });
});
