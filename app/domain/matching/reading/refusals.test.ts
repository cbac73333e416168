import { expect, test } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { exclusionsIn } from "./exclusions.ts";

const refused = (text: string) => exclusionsIn(text, smallVocabulary).map(({ words }) => words);

test.each([
  ["潜水的和立式的装不下", ["潜水", "立式"]],
  ["板框的达不到", ["板框"]],
  ["激光的不用（盲孔外发）", ["激光"]],
  ["开炼的不算", ["开炼"]],
  // It wants what 以外 leaves, and complains of what is there.
  ["不要线轨以外的", []],
  ["现有的达不到", []],
  ["精度达不到", []],
])("%s", (text, words) => {
  expect(refused(text)).toEqual(words);
});
