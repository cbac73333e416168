import { expect, test } from "vitest";
import { smallVocabulary } from "#app/domain/matching/testing/small-vocabulary.ts";
import { bareFigures } from "#app/domain/matching/reading/bare-figures.ts";
import { attributeNames } from "#app/domain/matching/reading/attribute-names.ts";
import { denialsIn } from "#app/domain/matching/reading/denials.ts";
import { exclusionsIn } from "#app/domain/matching/reading/exclusions.ts";
import { offerOf } from "#app/domain/matching/reading/offer-kind.ts";
import { budgetIn } from "#app/domain/matching/reading/terms-read.ts";
import { traitsIn } from "#app/domain/matching/reading/traits.ts";
import { wordedFigures } from "#app/domain/matching/reading/worded-figures.ts";
import { computing } from "../support/computing.ts";

const family = smallVocabulary.family("air-compressor")!;
const length = 10_000;
const filled = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Far above what is needed, and far below what trying every way to cut a text takes. */
const enough = 500;

/** What reads a text, given to it whole. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["worded figures", wordedFigures],
  ["denials", denialsIn],
  ["traits", traitsIn],
  ["exclusions", (text) => exclusionsIn(text, smallVocabulary)],
  ["budget", budgetIn],
  ["offer", (text) => offerOf(text, "equipment", false)],
  ["bare figures", (text) => bareFigures(text, attributeNames(family, smallVocabulary), [], [])],
];

test.each([
  ...[
    "可达机5mm",
    "约可达到达到",
    "长5mm宽6mm",
    "产量12个 ",
    "1",
    "1-",
    "7/8/",
    "一",
    "三百",
    "千",
  ].map(filled),
  ...[
    "不",
    "不要",
    "我厂不",
    "无背轴，",
    "没有",
    "非",
    "除了",
    "的",
    "换成",
    "旧",
    "维修保养与",
    " ",
    "\n",
    "(",
  ].map(filled),
  `${filled("可达")}机5mm`,
  `${filled("达到")}机12`,
])("a text of ten thousand characters is read at once: %.6s", (text) => {
  const slow = readers.flatMap(([name, read]) => {
    const took = computing(() => void read(text));
    return took > enough ? [`${name} took ${Math.round(took)} ms`] : [];
  });
  expect(slow).toEqual([]);
});
