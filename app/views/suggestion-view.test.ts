import { expect, test } from "vitest";
import { vocabulary } from "#tests/contracts/search-world.ts";
import { suggestionGroups } from "./suggestion-view.ts";

const none = { families: [], models: [], sectors: [], suppliers: [] };

test("each kind leads to its own page; kinds without anything are left out", () => {
  const found = {
    ...none,
    families: [{ family: "air-compressor", term: "空压机", from: 0, to: 2 }],
    suppliers: [{ id: "supplier22", name: "武汉示例空压技术有限公司", listings: 3 }],
  };
  expect(suggestionGroups(found, "equipment", "空压", vocabulary)).toEqual([
    {
      label: "设备类别",
      items: [
        {
          parts: [
            { text: "空压", hit: true },
            { text: "机", hit: false },
          ],
          note: "空气压缩机",
          to: "/equipment?family=air-compressor",
        },
      ],
    },
    {
      label: "供应商",
      items: [
        {
          parts: [
            { text: "武汉示例", hit: false },
            { text: "空压", hit: true },
            { text: "技术有限公司", hit: false },
          ],
          note: "3 条",
          to: "/suppliers/supplier22",
        },
      ],
    },
  ]);
});

test("among needs a family filters needs, and a model number is searched", () => {
  const families = [{ family: "chiller", term: "冷水机组", from: 0, to: 4 }];
  const models = [{ model: "GA-75", listings: 2 }];
  const groups = suggestionGroups({ ...none, families, models }, "needs", "ga", vocabulary);
  expect(groups.flatMap(({ items }) => items.map(({ to, note }) => [to, note]))).toEqual([
    ["/needs?family=chiller", ""],
    ["/needs?q=GA-75", "2 条"],
  ]);
});
