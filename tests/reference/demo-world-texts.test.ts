import { describe, expect, it } from "vitest";
import { convert } from "#app/domain/units/convert.ts";
import { findQuantities, foundAs } from "#app/domain/units/find-quantities.ts";
import type { QuantityKind, UnitCode } from "#app/domain/units/quantity.ts";
import { canonicalUnit, unit } from "#app/domain/units/units.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { demoWorld } from "#seed/worlds/demo/world.ts";

const vocabulary = vocabularyOf(vocabularyData);
const world = demoWorld(vocabulary);

interface Stated {
  readonly attribute: string | null;
  readonly kind: QuantityKind;
  readonly ends: readonly number[];
  readonly unit: UnitCode;
}

interface Written {
  readonly family: string;
  readonly title: string;
  readonly description: string;
  readonly stated: readonly Stated[];
  /** Everything that a form has a line for, also in words: 2500×1250 mm. */
  readonly words: string;
}

interface Line {
  readonly attribute: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: UnitCode;
}

function inCanonical(value: number, from: UnitCode): number {
  const moved = convert(value, from, canonicalUnit[unit(from)!.kind]);
  return moved.ok ? moved.value : NaN;
}

function stated({ attribute, min, max, unit: code }: Line): Stated {
  const ends = [min, max].flatMap((end) => (end === null ? [] : inCanonical(end, code)));
  return { attribute, kind: unit(code)!.kind, ends, unit: code };
}

const listings: readonly Written[] = world.listings.map(({ content }) => ({
  family: content.family!,
  title: content.title,
  description: content.description,
  stated: content.specs.flatMap(({ attribute, figure }) =>
    figure.kind === "quantity" ? stated({ attribute, ...figure }) : [],
  ),
  words: content.specs.map(({ figure }) => (figure.kind === "words" ? figure.text : "")).join("; "),
}));
const needs: readonly Written[] = world.needs.map(({ content }) => ({
  family: content.family!,
  title: content.title,
  description: content.description,
  stated: content.requirements.flatMap(({ attribute, wanted }) =>
    wanted.op === "is" ? [] : stated({ attribute, ...wanted.range }),
  ),
  words: content.requirements
    .map(({ wanted }) => (wanted.op === "is" ? wanted.text : ""))
    .join("; "),
}));
const postings = [...listings, ...needs];

/** Character 5-grams of the words; spaces do not count. */
function grams(text: string): ReadonlySet<string> {
  const letters = [...text.replace(/\s/g, "")];
  return new Set(letters.slice(4).map((_, n) => letters.slice(n, n + 5).join("")));
}

/** The share of the shorter text's 5-grams that stand in the other, 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size === 0 ? 0 : [...few].filter((gram) => many.has(gram)).length / few.size;
}

function alike(texts: readonly Written[], limit: number): string[] {
  const cut = texts.map((text) => ({ ...text, grams: grams(text.description) }));
  return cut.flatMap((one, n) =>
    cut
      .slice(n + 1)
      .filter(({ family }) => family === one.family)
      .filter((other) => shared(one.grams, other.grams) > limit)
      .map((other) => `${one.family}: ${one.title} / ${other.title}`),
  );
}

const closeTo = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(a, b);

/** Figures of the text, of a kind that machines of the family are measured by, that no line states: “主轴 24000 转”. */
function onlyInProse({ family, description, stated: lines, words }: Written): number {
  const kinds = vocabulary.attributesOf(family).map(({ kind }) => kind);
  return findQuantities(description).filter((found) => {
    const kept = found.units
      .map((code) => unit(code)!.kind)
      .filter((kind) => kind !== "count" && kinds.includes(kind));
    const said = kept.some((kind) => {
      const range = foundAs(found, kind)!;
      return [range.min, range.max].every(
        (end) =>
          end === null ||
          words.includes(String(end)) ||
          lines.some(
            (line) =>
              line.kind === kind &&
              line.ends.some((each) => closeTo(each, inCanonical(end, range.unit))),
          ),
      );
    });
    return kept.length > 0 && !said;
  }).length;
}

describe("the texts of the demo world", () => {
  it("are not alike within a family", { timeout: 30_000 }, () => {
    expect([...alike(listings, 0.5), ...alike(needs, 0.5)]).toEqual([]);
  });

  it("state a figure that no line holds in at least 20 of 100 postings", () => {
    for (const side of [listings, needs]) {
      const prose = side.filter((posting) => onlyInProse(posting) > 0);
      expect(prose.length / side.length).toBeGreaterThanOrEqual(0.2);
    }
  });

  it("say what a machine is without its family's name in at least 15 of 100 titles", () => {
    const plain = listings.filter(({ family, title }) => {
      const { name, synonyms } = vocabulary.family(family)!;
      return [name, ...synonyms.map(({ term }) => term)].every(
        (term) => !title.toLowerCase().includes(term.toLowerCase()),
      );
    });
    expect(plain.length / listings.length).toBeGreaterThanOrEqual(0.15);
  });

  it.each([
    "千瓦",
    "匹",
    "公斤",
    "立方",
    "方",
    "丝",
    "寸",
    "吨",
    "蒸吨",
    "转",
    "兆帕",
    "毫米",
    "伏",
    "度",
  ])("measure in %s", (spelling) => {
    const pattern = new RegExp(`[\\d一二三四五六七八九十百千万两半]\\s*(?:个|来)?${spelling}`);
    const said = postings.filter(({ title, description }) =>
      pattern.test(`${title}\n${description}`),
    );
    expect(said.length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ["power", 3],
    ["pressure", 4],
    ["volumeFlow", 4],
    ["massFlow", 3],
    ["length", 4],
    ["mass", 3],
    ["force", 4],
    ["speed", 4],
    ["throughput", 3],
    ["duration", 3],
    ["volume", 3],
  ] as const)("state %s in at least %i units", (kind, least) => {
    const used = new Set(
      postings.flatMap(({ stated: lines }) =>
        lines.filter((line) => line.kind === kind).map((line) => line.unit),
      ),
    );
    expect([...used].length).toBeGreaterThanOrEqual(least);
  });
});
