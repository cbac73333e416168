import { expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { simplified } from "#search/analysis/simplified.ts";
import { readReference } from "#seed/reference/load.ts";
import { misspellings, slipKinds } from "./misspellings.ts";
import { demoWorld } from "#seed/worlds/demo/world.ts";

const vocabulary = vocabularyOf(readReference().vocabulary);
const analysis = createAnalysis(vocabulary);

const names = vocabulary.families.flatMap(({ name, synonyms, confusedWith, uses }) => ({
  names: [name, ...synonyms.map(({ term }) => term), ...confusedWith.map(({ term }) => term)],
  uses,
}));
const attributes = vocabulary.attributes.flatMap(({ name, synonyms, choices }) => [
  name,
  ...synonyms,
  ...choices,
]);

/** The very term, or another name of the same family. */
function sameThing(text: string, meant: string): boolean {
  const named = (each: string) =>
    analysis.query(each).groups.flatMap(({ families }) => families)[0];
  return text === meant || (named(text) !== undefined && named(text) === named(meant));
}

const share = (part: number, whole: number) =>
  `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;

test("misspelt terms are corrected, or the right one is offered", () => {
  const judged = misspellings.map(({ typed, meant, kind }) => {
    const correction = analysis.correction(typed);
    const corrected = correction?.sure === true && sameThing(correction.text, meant);
    const all = correction ? [correction.text, ...correction.others] : [];
    const wrong = correction?.sure === true && !corrected;
    return { kind, corrected, wrong, offered: all.some((each) => sameThing(each, meant)) };
  });
  for (const kind of slipKinds) {
    const own = judged.filter((each) => each.kind === kind);
    const corrected = own.filter((each) => each.corrected).length;
    const offered = own.filter((each) => each.offered).length;
    console.log(
      `${kind}: corrected ${share(corrected, own.length)}, offered ${share(offered, own.length)}`,
    );
  }
  const count = (of: "corrected" | "offered" | "wrong") => judged.filter((each) => each[of]).length;
  const { length } = judged;
  console.log(
    `all: corrected ${share(count("corrected"), length)}, offered ${share(count("offered"), length)}, wrongly corrected ${count("wrong")}`,
  );
  expect(length).toBeGreaterThanOrEqual(200);
  expect(count("corrected") / length).toBeGreaterThan(0.9);
  expect(count("offered") / length).toBeGreaterThan(0.95);
  expect(count("wrong") / length).toBeLessThan(0.01);
}, 60_000);

test("no name of the vocabulary and no word of its attributes is changed, in full or in traditional writing", () => {
  const known = [...new Set([...names.flatMap((each) => each.names), ...attributes])];
  const started = performance.now();
  const changed = known.filter((term) => analysis.correction(term) !== null);
  const perTerm = (performance.now() - started) / known.length;
  console.log(
    `${known.length} names and words, ${changed.length} changed, ${perTerm.toFixed(3)} ms each`,
  );
  expect(known.length).toBeGreaterThan(10_000);
  expect(changed).toEqual([]);
  expect(known.filter((term) => simplified(term) !== term)).toEqual([]);
}, 60_000);

test("what factories do and what people write is hardly ever taken for a slip", () => {
  const uses = [...new Set(names.flatMap((each) => each.uses))];
  const { listings, needs } = demoWorld(vocabulary);
  const written = [...new Set([...listings, ...needs].map(({ content }) => content.title))];
  for (const [what, texts] of Object.entries({ uses, written })) {
    const wrong = texts.filter((text) => analysis.correction(text)?.sure === true);
    console.log(
      `${what}: ${share(wrong.length, texts.length)} would be corrected: ${wrong.slice(0, 12).join("、")}`,
    );
    expect(wrong.length / texts.length).toBeLessThan(0.02);
  }
  expect(uses.length + written.length).toBeGreaterThan(1_000);
}, 60_000);

test.each([
  "VMC850",
  "ga-75 vsd+",
  "C620",
  "X62W 铣床",
  "YE4-280M-4 132kW",
  "两台 75kW 空压机",
  "1级能效电机",
])("%s is left alone", (text) => {
  expect(analysis.correction(text)).toBeNull();
});

test.each([
  ["激光悍接机", "激光焊接机"],
  ["加工仲心 VMC850", "加工中心 VMC850"],
  ["二手激光悍接机3000W", "二手激光焊接机3000W"],
  ["激光悍接機", "激光焊接机"],
  ["便宜的 螺杆空压鸡", "便宜的 螺杆空压机"],
])("%s means %s", (typed, meant) => {
  expect(analysis.correction(typed)).toMatchObject({ text: meant, sure: true });
});
