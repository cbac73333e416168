import { expect, test } from "vitest";
import { meantFamilies } from "./meant-families.ts";
import { readNeed } from "./reading/read-need.ts";
import { aNeed } from "./testing/postings.ts";
import { smallVocabulary } from "./testing/small-vocabulary.ts";

const meant = (title: string, description: string) => {
  const need = aNeed({ title, description, family: null, requirements: [], oldMachine: null });
  return meantFamilies(need, readNeed(need, smallVocabulary), smallVocabulary).map(
    ({ family }) => family,
  );
};

test.each([
  // What is to go is not what is wanted where another use is told.
  ["电池极耳焊接", "老油压机淘汰", ["laser-welder"]],
  ["电池顶盖焊接", "原有行车拆除", ["laser-welder"]],
  // Who names it as what is wanted wants it.
  ["油压机淘汰换新油压机", "", ["hydraulic-press"]],
])("%s, %s: %j", (title, description, families) => {
  expect(meant(title, description)).toEqual(families);
});
