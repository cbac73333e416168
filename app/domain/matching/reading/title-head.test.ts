import { expect, test } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { otherHead } from "./title-head.ts";

test.each([
  ["空压机油 46号 18升", "consumable"],
  ["压缩空气露点检测仪", "accessory"],
  ["螺杆主机轴承更换", "service"],
  ["储气罐安全阀 DN50", "spare-part"],
  ["永磁变频空压机 37kW", null],
  ["电驱总成EOL台 120秒", null],
  ["螺杆空压机无油 22kW", null],
  ["PM-37 双级压缩", null],
  ["", null],
])("the head of %s is %s", (title, expected) => {
  expect(otherHead(title, "air-compressor", null, smallVocabulary)?.offers ?? null).toBe(expected);
});
