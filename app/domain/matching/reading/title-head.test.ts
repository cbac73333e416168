import { expect, test } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { otherHead } from "./title-head.ts";

test.each([
  ["空压机油 46号 18升", "consumable"],
  ["压缩空气露点检测仪", "accessory"],
  ["螺杆主机轴承更换", "service"],
  ["储气罐安全阀 DN50", "spare-part"],
  ["PET饮料瓶坯 28口径", "consumable"],
  ["PP管 20×2.8", "consumable"],
  ["高强螺栓 M24 10.9级", "consumable"],
  ["医用透气膜 35克", "consumable"],
  ["桥机遥控器 8键", "spare-part"],
  ["数控车床切刀 硬质合金", "spare-part"],
  ["合金钢板 激光切割机", null],
  ["塑料瓶 印花机", null],
  ["全自动覆膜 1200型", null],
  ["自动配料 12仓", null],
  ["无菌灌袋 25升", null],
  ["永磁变频空压机 37kW", null],
  ["电驱总成EOL台 120秒", null],
  ["螺杆空压机无油 22kW", null],
  ["PM-37 双级压缩", null],
  ["", null],
])("the head of %s is %s", (title, expected) => {
  expect(otherHead(title, "air-compressor", null, smallVocabulary)?.offers ?? null).toBe(expected);
});
