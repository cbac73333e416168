import { expect, test } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { exclusionsIn } from "./exclusions.ts";

const refused = (text: string) => exclusionsIn(text, smallVocabulary).map(({ words }) => words);

test.each([
  ["潜水的和立式的装不下", ["潜水", "立式"]],
  ["板框的达不到", ["板框"]],
  ["激光的不用（盲孔外发）", ["激光"]],
  ["开炼的不算", ["开炼"]],
  // Who will not hear of a thing refuses it.
  ["扭轴的别给我推", ["扭轴"]],
  ["喷砂那套别跟我讲", ["喷砂"]],
  ["卧式的就算了", ["卧式"]],
  ["单层的、五辊的都不用报", ["单层", "五辊"]],
  ["平板的更不要发来", ["平板"]],
  ["汽相的不是我要的", ["汽相"]],
  ["手动上料的、电子（丝杠）加载的均不予接受", ["手动上料", "电子"]],
  ["台式机型恕不接受", ["台式"]],
  ["投标产品为油浸式的，按无效投标处理", ["油浸式"]],
  ["叠螺式、带式不在采购范围内", ["叠螺式", "带式"]],
  ["除湿机也不对", ["除湿机"]],
  // The thing goes before what is wrong with it, in the same clause or behind a comma.
  ["盐浴炉温度不稳，不考虑", ["盐浴炉"]],
  ["扭轴的两头角度不准，别推", ["扭轴"]],
  ["单立柱高度不够不要", ["单立柱"]],
  ["冲天炉环保不让上", ["冲天炉"]],
  ["锤式和反击吃不住花岗岩，不用报", ["锤式", "反击"]],
  ["价格太高，不考虑", []],
  ["加工精度太差，不要", []],
  ["稳定性不够，不接受", []],
  // It wants what 以外 leaves, and complains of what is there.
  ["不要线轨以外的", []],
  ["现有的达不到", []],
  ["精度达不到", []],
])("%s", (text, words) => {
  expect(refused(text)).toEqual(words);
});
