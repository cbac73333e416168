import { describe, expect, it } from "vitest";
import type { Requirement } from "../demand/requirement.ts";
import type { SpecFigure } from "../supply/spec-value.ts";
import { parseQuantity } from "../units/parse-quantity.ts";
import type { QuantityRange } from "../units/quantity.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import type { OfferedLine } from "./said-line.ts";
import { attributeOf, type VerdictCase } from "./testing/verdict-cases/about.ts";
import { figureCases } from "./testing/verdict-cases/figures.ts";
import { spanCases } from "./testing/verdict-cases/spans.ts";
import { wordCases } from "./testing/verdict-cases/words.ts";
import { answerTo, type JudgedRequirement } from "./verdicts.ts";

const cases = [...figureCases, ...spanCases, ...wordCases];

const operators = { "≥": "gte", "≤": "lte", "=": "eq", ">": "gte", "<": "lte" } as const;

function figureIn(text: string, { kind, unit }: AttributeDefinition): QuantityRange {
  if (kind === "choice" || kind === "text") throw new Error(`${text} is no figure`);
  const read = parseQuantity(text, { kind, defaultUnit: unit ?? undefined });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

function wantedOf(text: string, attribute: AttributeDefinition): JudgedRequirement {
  const line = { attribute: attribute.code, name: attribute.name, strength: "must" } as const;
  const sign = text.charAt(0) as keyof typeof operators;
  if (!(sign in operators)) {
    if (attribute.kind === "choice" || attribute.kind === "text")
      return { ...line, wanted: { op: "is", text } };
    return { ...line, wanted: { op: "between", range: figureIn(text, attribute) } };
  }
  const range = figureIn(text.slice(1).trim(), attribute);
  const op = operators[sign];
  const wanted: Requirement["wanted"] = {
    op,
    range: op === "gte" ? { ...range, max: null } : op === "lte" ? { ...range, min: null } : range,
  };
  return { ...line, wanted, strict: sign === ">" || sign === "<" };
}

function answer([about, wanted, , , title = "设备"]: VerdictCase, figure: SpecFigure) {
  const attribute = attributeOf(about);
  const line: OfferedLine = {
    ...{ figure, source: "entered", tentative: false, beside: attribute.name, passage: null },
  };
  return answerTo(wantedOf(wanted, attribute), line, attribute, title, []);
}

describe("a requirement against what is offered", () => {
  it.each(cases.map((given) => ({ given, told: given.join(" | ") })))("$told", ({ given }) => {
    const [, , offered, verdict] = given;
    const answered = answer(given, { kind: "words", text: offered });
    expect(answered).toMatchObject({ verdict });
    expect(answered.reason).not.toMatch(/您|对方|undefined|NaN/);
    if (verdict === "unknown") expect(answered.reason).not.toBe("");
  });

  it("is the same for a cell that the form has read as a figure", () => {
    const plain = figureCases.flatMap((each): [VerdictCase, string][] => {
      const [about, , offered, verdict] = each;
      const { kind, unit } = attributeOf(about);
      if (kind === "choice" || kind === "text" || verdict === "unknown") return [];
      const read = parseQuantity(offered, { kind, defaultUnit: unit ?? undefined });
      if (!read.ok) return [];
      return [[each, answer(each, { kind: "quantity", ...read.value }).verdict]];
    });
    expect(plain.length).toBeGreaterThan(100);
    for (const [[about, wanted, offered, verdict], read] of plain)
      expect(`${about} ${wanted} ${offered} ${read}`).toBe(
        `${about} ${wanted} ${offered} ${verdict}`,
      );
  });

  it("has at least 300 cases, no two of which differ in digits only", () => {
    const shapes = cases.map((each) => each.join("|").replace(/[\d.]+/g, "#"));
    const seen = shapes.filter((shape, i) => shapes.indexOf(shape) !== i);
    expect(seen).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(300);
  });
});
