import { expect, test } from "vitest";
import { aNeed } from "../testing/postings.ts";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { readNeed } from "./read-need.ts";
import { boundsOf } from "./worded-bounds.ts";

const bounds = (description: string) =>
  boundsOf(readNeed(aNeed({ family: null, title: "求设备", description }), smallVocabulary)).map(
    ({ name, words }) => `${name} ${words}`,
  );

test.each([
  // What is to be done in a time, told without a word for it.
  ["一小时要做6000瓶", ["产能 ≥ 6000 件/h"]],
  ["每分钟走3米以上", ["速度 ≥ 3 m/min"]],
  ["每小时6吨", ["每小时产量 ≥ 6 t/h"]],
  // The machine has to get there.
  ["门幅要能织到3.4米", ["门幅要能织 ≥ 3.4 m"]],
  ["跑400米以上", ["车速 ≥ 400 m/min"]],
  ["高到2.2米", ["高度 ≥ 2.2 m"]],
  ["面压要35公斤/cm²", ["面压 ≥ 35 kgf/cm²"]],
  ["一锅能下1200公斤", ["装载量 ≥ 1200 kg"]],
  ["净容积（总容积）190升及以上", ["净容积 ≥ 190 L"]],
  ["重1.2吨", ["重量 ≥ 1.2 t"]],
  ["最大能车到3400以上", ["车削直径 ≥ 3400 mm"]],
  ["要能折到4米", ["折弯长度 ≥ 4 m"]],
  ["能上到2.6米的布", ["幅宽 ≥ 2.6 m"]],
  ["链条走到每分钟80米", ["车速 ≥ 80 m/min"]],
  ["浴比到12", []],
  // The condition is not what is measured, and what comes in is not what the machine is.
  ["制热系数在环温20度时≥2.5", ["制热系数 ≥ 2.5"]],
  ["进泥含固率0.8%左右", []],
  // The time that one piece takes, and how exactly the machine works or how far it turns.
  ["单件75秒以内", ["节拍 ≤ 75 s"]],
  ["每件1分50秒封顶", ["节拍 ≤ 110 s"]],
  ["一根不能超过8分钟", ["节拍 ≤ 8 min"]],
  ["镶件，±0.002，水洗", ["精度 ≤ 0.002"]],
  ["锥度正负20度", ["锥度 ≥ 20 °"]],
  // What is counted.
  ["十二个温区以上", ["温区数 ≥ 12"]],
  // The machine that is there.
  ["老溢流缸门幅只到1.6米", []],
  ["3台", []],
])("%s", (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});
