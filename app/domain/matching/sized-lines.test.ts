import { expect, test } from "vitest";
import { readListing } from "./reading/read-listing.ts";
import { readNeed } from "./reading/read-need.ts";
import { sizedLines } from "./sized-lines.ts";
import { aListing, aNeed } from "./testing/postings.ts";
import { smallVocabulary } from "./testing/small-vocabulary.ts";

function answers(wanted: string, offered: string, table = ""): string[] {
  const need = readNeed(
    aNeed({ family: null, title: "求设备", description: wanted }),
    smallVocabulary,
  );
  const specs =
    table === ""
      ? []
      : [
          {
            ...{ attribute: null, name: "规格", source: "entered" as const },
            figure: { kind: "words" as const, text: table },
          },
        ];
  const listing = aListing({ description: offered, specs });
  return sizedLines(need, readListing(listing, smallVocabulary), listing).map(
    ({ verdict, requirement }) => `${verdict} ${requirement.strength}`,
  );
}

test.each([
  ["最大纸张1050×750", "最大1060×760mm", "", ["met must"]],
  ["最大纸张1050×750", "最大800×620毫米", "", ["violated must"]],
  // Whichever side is named first, in whatever unit.
  ["最大片2.44×5米以上", "5000×2440", "", ["met must"]],
  ["测量范围1000×1500×800以上", "行程800×1000×600mm", "", ["violated must"]],
  ["台面最好1500×3000", "台面2000×4000", "", ["met nice"]],
  ["最大规格1500×3000", "最大规格2000×4000mm", "", ["met must"]],
  ["最大规格1500×3000", "规格可选2000×4000mm", "", []],
  // The table goes before the text.
  ["最大纸张1050×750", "旧型号800×620", "1060×760 mm", ["met must"]],
  // Other things, another number of sides, another scale, a choice, several sizes, a bound from above.
  ["最大纸张1050×750", "外形尺寸4500×2300", "", []],
  ["场地4000×3000", "台面2000×1000", "", []],
  ["最大纸张1050×750", "1050×750×200", "", []],
  ["最大纸张1050×750", "网孔20×20mm", "", []],
  ["最大纸张1050×750", "800×620、1300×900可选", "", []],
  ["最大纸张1050×750", "甲台800×620，乙台1300×900", "", []],
  ["料块不超过600×400", "600×400", "", []],
  ["两台2×30kW", "600×400", "", []],
])("%s beside %s %s", (wanted, offered, table, expected) => {
  expect(answers(wanted, offered, table)).toEqual(expected);
});
