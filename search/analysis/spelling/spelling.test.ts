import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalysis } from "../analysis.ts";
import { vocabulary } from "#tests/contracts/search-world.ts";
import { lookAlike } from "./look-alikes.ts";
import { loose, readingsOf, syllablesOf } from "./sounds.ts";
import { soundsOf, targetsOf } from "./targets.ts";
import { slipsOf } from "./slips.ts";

const { correction } = createAnalysis(vocabulary);
const targets = wholeOf(targetsOf(vocabulary, []));

function wholeOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const likeliest = (text: string) => {
  const units = [...text];
  const slips = slipsOf(units, soundsOf(units), targets).sort((a, b) => a.cost - b.cost);
  return slips[0] && [slips[0].target.shown, slips[0].cost];
};

describe("sounds", () => {
  it("are those of the word, and all that a character can have", () => {
    expect(syllablesOf("长轴泵")).toEqual(["chang", "zhou", "beng"]);
    expect(readingsOf("长")).toEqual(expect.arrayContaining(["chang", "zhang"]));
    expect(readingsOf("a")).toEqual([]);
  });

  it.each([
    ["zhang", "zan"],
    ["sheng", "sen"],
    ["ning", "lin"],
    ["nv", "lv"],
  ])("%s and %s are alike", (a, b) => {
    expect(loose(a)).toBe(loose(b));
  });

  it("look-alikes are alike both ways", () => {
    expect([lookAlike("悍", "焊"), lookAlike("焊", "悍"), lookAlike("焊", "机")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("a slip", () => {
  it("costs the less the likelier it is", () => {
    const costs = [
      "激光悍接机",
      "激光焊焊接机",
      "激光接焊机",
      "激光焊机接",
      "激光焊几",
      "激光焊挨机",
    ].map(likeliest);
    expect(costs).toEqual([
      ["激光焊接机", 1],
      ["激光焊接机", 1.2],
      ["激光焊接机", 1.4],
      ["激光焊接机", 1.4],
      ["激光焊机", 1],
      ["激光焊接机", 2],
    ]);
  });

  it("is no beginning and no end of a name, and no short word with nothing right in it", () => {
    for (const text of ["激光焊接", "光焊接机", "黎佳", "锅螺"])
      expect(likeliest(text)).toBeUndefined();
    expect(likeliest("激光接机")).toEqual(["激光焊接机", 1.8]);
  });
});

describe("a correction", () => {
  it("is written as the query was, but for the changed words", () => {
    expect(correction("二手 激光悍接机 VMC-850A")).toEqual({
      text: "二手 激光焊接机 VMC-850A",
      changes: [{ from: "激光悍接机", to: "激光焊接机" }],
      sure: true,
      others: [],
    });
    expect(correction("激光悍接機，空压鸡")?.text).toBe("激光焊接机，空压机");
  });

  it("names all words that are as likely", () => {
    const open = correction("冷木机");
    expect(open).toMatchObject({ sure: false });
    expect([open!.text, ...open!.others].sort()).toEqual(["冷干机", "冷水机"]);
  });

  it("leaves figures, grades, models and what is known alone", () => {
    const texts = [
      "两台75千瓦",
      "VMC850",
      "一级能效 电机",
      "鑫磊 空压机",
      "激光 焊接机",
      "排气量",
      "",
    ];
    for (const text of texts) expect(correction(text)).toBeNull();
  });

  it("never fails, and changes nothing but what it names", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(..."激光悍焊接机空压鸡水冷 75kW，😀機\u0000"))
          .map((all) => all.join("")),
        (text) => {
          const found = correction(text);
          if (!found) return;
          expect(found.changes.length).toBeGreaterThan(0);
          for (const { from, to } of found.changes) {
            expect(from).not.toBe(to);
            expect(found.text).toContain(to);
          }
        },
      ),
    );
  });
});

describe("the index over the vocabulary", () => {
  it("is made in pieces between which others are answered", async () => {
    const analysis = createAnalysis(vocabulary);
    let [turns, done] = [0, false];
    const turn = () => void setImmediate(() => done || ((turns += 1), turn()));
    turn();
    await analysis.prepare();
    done = true;
    expect(turns).toBeGreaterThan(1);
    expect(analysis.correction("激光悍接机")?.text).toBe("激光焊接机");
  });
});
