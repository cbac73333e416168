import { describe, expect, it } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { excludedBy } from "./exclusion-hit.ts";
import { exclusionsIn } from "./exclusions.ts";
import { readListing, type ListingWords } from "./read-listing.ts";
import { asListing } from "./testing/facts.ts";

/** The words by which a listing is ruled out, or null. */
function hit(need: string, listing: ListingWords): string | null {
  const [exclusion] = exclusionsIn(need, smallVocabulary);
  if (!exclusion) throw new Error(`nothing is ruled out by ${need}`);
  const reading = readListing(listing, smallVocabulary);
  const found = excludedBy(exclusion, reading, listing, smallVocabulary);
  return found && `${found.words} ${found.from}`;
}

describe("a listing that is ruled out", () => {
  it.each([
    ["不要开式的", "开式压力机 160吨", "开式 title"],
    ["不要开式的", "压力机 160吨\n机身为开式结构", "开式 text"],
    ["进口的不考虑", "日本原装进口 压力机", "日本原装 title"],
    ["不接受二手", "二手压力机 2012年", "二手 title"],
    ["二手、翻新一律不要", "压力机\n九成新，2019年购入", "九成新 text"],
    ["谢绝贴牌", "空压机\n大厂贴牌生产", "贴牌 text"],
    ["不要R22的", "冷水机 R22冷媒", "R22 title"],
    ["氟利昂的不要", "冷水机 R507机组", "R507 title"],
    ["食品用机型不接受", "食品冻干机 10平", "食品 title"],
    ["实验机不要", "实验型涂布机 小型", "实验型 title"],
    ["框板式的不要", "平板硫化机 框架式", "框架式 title"],
    ["多效的不要", "三效蒸发器 5t/h", "三效 title"],
    ["自动线不要", "压力机 全自动线", "自动线 title"],
    ["多孔粒状铵油的不要", "粒状铵油混装车 15吨", "粒状铵油 title"],
    ["只冷不热的不要", "恒温机组\n仅冷却，无加热", "仅冷却 text"],
    ["只打不贴的不行", "打印机\n不能贴标", "不能贴 text"],
    ["钢卷搬运行车不要", "钢卷搬运台车 20吨", "钢卷搬运 title"],
    ["四向车密集库不要", "四向穿梭车密集库 2000货位", "四向穿梭车密集库 title"],
  ])("%s: %s", (need, text, words) => expect(hit(need, asListing(text))).toBe(words));
});

describe("a listing that is not", () => {
  it.each([
    ["不要开式的", "闭式压力机 160吨\n可替代开式冲床"],
    ["只冷不热的不要", "冷热一体机\n冷却、加热两用"],
    ["不要开式的", "压力机 开式或闭式可选"],
    ["不要开式的", "压力机 160吨"],
    ["进口的不考虑", "压力机\n关键部位采用进口轴承，媲美进口设备"],
    ["不接受二手", "压力机 全新非二手"],
    ["谢绝贴牌", "空压机\n自产，不做贴牌"],
    ["自动线不要", "全自动压力机 160吨"],
    ["自动线不要", "压力机\n自动润滑"],
    ["手动的不要", "压力机\n采用人工智能检测，节省人工"],
    ["氟利昂的不要", "冷水机 R290环保冷媒\n可替代R22"],
    ["氟利昂的不要", "冷水机 R22替代冷媒"],
    ["氟利昂的不要", "冷水机\n型号AR2210"],
    ["R22的不要", "冷水机 R134a"],
    ["卧式加工中心不要", "立式加工中心 VMC850"],
    ["双螺杆挤出机不要", "单螺杆挤出机 65"],
    ["开式的不要", "半开式压力机"],
    ["干式喷雾脱硫的不要", "湿式喷雾脱硫塔"],
  ])("%s: %s", (need, text) => expect(hit(need, asListing(text))).toBeNull());

  it("a brand is ruled out by the field, never by words of the text", () => {
    const other = { ...asListing("压力机"), brand: "某某" };
    expect(hit("不要合锻牌的", other)).toBeNull();
    expect(hit("不要合锻牌的", { ...other, brand: "合锻" })).toBe("合锻 field");
  });
});
