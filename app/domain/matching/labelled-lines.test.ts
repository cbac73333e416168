import { expect, test } from "vitest";
import { labelledLines } from "./labelled-lines.ts";
import { readListing } from "./reading/read-listing.ts";
import { readNeed } from "./reading/read-need.ts";
import { aListing, aNeed } from "./testing/postings.ts";
import { smallVocabulary } from "./testing/small-vocabulary.ts";

function answers(wanted: string, offered: string): string[] {
  const need = readNeed(
    aNeed({ family: null, title: "求设备", description: wanted }),
    smallVocabulary,
  );
  const listing = readListing(aListing({ description: offered }), smallVocabulary);
  return labelledLines(need, listing).map(
    ({ requirement, verdict }) => `${requirement.name} ${verdict}`,
  );
}

test.each([
  ["成型深度120以上", "最大成型深度60毫米", ["成型深度 violated"]],
  ["成型深度120以上", "成型深度130mm", ["成型深度 met"]],
  ["过滤风速不超过1.0", "过滤风速1.3", ["过滤风速 violated"]],
  // Another unit, another scale, almost the same, several figures, a span and another word say nothing.
  ["振频5000以上", "振频80Hz/分", []],
  ["有效宽度1.8米以上", "有效宽度1400", []],
  ["成型深度120毫米以上", "成型深度118毫米", []],
  ["成型深度120毫米以上", "甲型成型深度60毫米，乙型成型深度150毫米", []],
  ["成型深度120毫米以上", "成型深度60–150毫米", []],
  ["成型深度120毫米以上", "成型宽度60毫米", []],
  ["旧设备成型深度120毫米以上", "成型深度60毫米", []],
])("%s beside %s", (wanted, offered, expected) => {
  expect(answers(wanted, offered)).toEqual(expected);
});
