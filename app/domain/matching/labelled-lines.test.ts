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
  const listing = aListing({ description: offered });
  return labelledLines(need, readListing(listing, smallVocabulary), listing).map(
    ({ requirement, verdict }) => `${requirement.name} ${verdict}`,
  );
}

test.each([
  ["成型深度120以上", "最大成型深度60毫米", ["成型深度 violated"]],
  ["成型深度120以上", "成型深度130mm", ["成型深度 met"]],
  ["过滤风速不超过1.0", "过滤风速1.3", ["过滤风速 violated"]],
  // A bare figure of a length is in mm.
  ["开档宽1.8米以上", "开档宽1400", ["开档宽 violated"]],
  // Other units, and other words for the same sort of measure.
  ["锅径1.5米以上", "直径1200毫米", ["锅径 violated"]],
  ["转筒一米二五以上", "转筒直径Φ1300mm", ["转筒 met"]],
  ["折长不小于4米", "折弯长度3200mm", ["折长 violated"]],
  ["吨电耗560度以内", "吨耗600度", ["吨电耗 violated"]],
  ["每小时蒸掉20吨水以上", "蒸发能力12000kg/h", ["每小时蒸掉 violated"]],
  ["网带不窄于1.5米", "网带宽600mm", ["网带 violated"]],
  ["示值误差2.2+L/300微米以内", "示值误差3.5+L/250μm", ["示值误差 violated"]],
  ["4500货位以上", "1300货位", ["货位 violated"]],
  ["单台批量30吨以上", "每批15吨", ["单台批量 violated"]],
  ["最大能车到3400以上", "最大车削直径3150毫米", ["车削直径 violated"]],
  // A bare number has no unit that could tell.
  ["编组3400以上", "主轴8000转每分钟", []],
  ["窑长420米级", "窑长250米", ["窑长 violated"]],
  // Two parts, or more than one figure that it could be.
  ["台车宽度2米以上", "炉门宽1.2米", []],
  ["门宽1米以上", "网带宽0.6米", []],
  ["辊径300毫米以上", "孔径50毫米", []],
  ["锅径1.5米以上", "直径1200毫米，外径1.6米", []],
  ["锅径1.5米以上，筒径1米以上", "直径1200毫米", ["筒径 met"]],
  ["锅径1.5米以上", "直径1200毫米，高度2米", ["锅径 violated"]],
  ["门宽1米以上", "网带宽1.6米", ["门宽 met"]],
  ["工件高不超过1.2米", "通过高度1300mm", []],
  ["压降不超过50kPa", "设计压力16公斤", []],
  ["压力等级10公斤以上", "压力7/8/10公斤可选", []],
  // Another unit, another scale, almost the same, several figures, a span and another word say nothing.
  ["振频5000以上", "振频80Hz/分", []],
  ["成型深度120毫米以上", "成型深度118毫米", []],
  ["成型深度120毫米以上", "甲型成型深度60毫米，乙型成型深度150毫米", []],
  ["成型深度120毫米以上", "成型深度60–150毫米", []],
  ["成型深度120毫米以上", "成型宽度60毫米", []],
  ["旧设备成型深度120毫米以上", "成型深度60毫米", []],
])("%s beside %s", (wanted, offered, expected) => {
  expect(answers(wanted, offered)).toEqual(expected);
});
