import { describe, expect, it } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { inferredBudget, inferredDeadline, statedPrice } from "./inferred-terms.ts";
import { statedBrand, statedModel } from "./stated-model.ts";
import { statedOffer } from "./stated-offer.ts";
import { statedOldMachine } from "./stated-old-machine.ts";
import { statedPlace } from "./stated-place.ts";
import { statedTitle } from "./stated-title.ts";

const today = "2026-11-21";

describe("the machine that goes", () => {
  it.each([
    ["现在用的是2008年的SZL10", null, "SZL10", 2008],
    ["需更换3台S9-800/10（1996年投运）", null, "S9-800/10", 1996],
    ["现有空压机型号LG-22/8，2005年出厂", "空压机", "LG-22/8", 2005],
    ["淘汰Y2-250M-4电动机", "电动机", "Y2-250M-4", null],
    ["现有设备SZL10和SZL20", null, null, null],
    // The deadline is no year of manufacture, a class no model, the new machine not the old one.
    ["替换旧锅炉，2027年5月前到货", "锅炉", null, null],
    ["替换后达到IE4，符合GB18613", null, null, null],
    ["想买2024年的新款VMC850", null, null, null],
  ])("%s", (text, name, model, yearMade) => {
    const old = statedOldMachine(text, smallVocabulary);
    expect([
      old.name?.value ?? null,
      old.model?.value ?? null,
      old.yearMade?.value ?? null,
    ]).toEqual([name, model, yearMade]);
  });
});

describe("the place", () => {
  it.each([
    ["产地襄阳，品牌合锻", "湖北", "襄阳", "text"],
    ["我厂位于湖北省宜昌市", "湖北", "宜昌", "text"],
    ["江苏无锡市制造", "江苏", "无锡", "text"],
    ["佛山市某某机械有限公司专业生产空压机", "广东", "佛山", "inferred"],
    ["重庆渝北区，求购空压机", "重庆", "渝北区", "inferred"],
  ])("%s", (text, province, city, source) => {
    expect(statedPlace(text)).toMatchObject({ value: { province, city }, source });
  });
  it.each(["优先湖北厂家", "上海电气锅炉", "湖北或者广东都可以", "现有设备在武汉", "没有地方"])(
    "nothing in %s",
    (text) => expect(statedPlace(text)).toBeNull(),
  );
});

describe("what kind of offer", () => {
  it.each([
    ["出售二手油压机", "condition", "used", "text"],
    ["闲置空压机一台", "condition", "used", "inferred"],
    ["再制造电动机", "condition", "remanufactured", "text"],
    ["能源管理软件", "kind", "software", "text"],
    ["合同能源管理，空压站改造", "kind", "service", "text"],
    ["涂装生产线", "kind", "line", "inferred"],
    ["2018年出厂", "yearMade", 2018, "text"],
    ["累计运行约1.2万小时", "hoursRun", 12_000, "text"],
    ["液压系统2023年大修，其余原装", "refurbishment", "液压系统2023年大修", "text"],
    ["可到厂看机", "mayBeInspected", true, "text"],
    ["私有化部署", "delivery", "on-premises", "text"],
    ["按年订阅", "charging", "yearly", "text"],
    ["支持西门子、发那科数控系统", "worksWith", "西门子、发那科数控系统", "text"],
  ] as const)("%s", (text, part, value, source) => {
    expect(statedOffer(text)[part]).toMatchObject({ value, source });
  });
  it.each(["不是二手，全新", "非再制造", "不要二手的", "以旧换新", "年产能2018套"])(
    "nothing in %s",
    (text) => {
      const said = Object.values(statedOffer(text)).filter((each) => each !== null);
      expect(said).toEqual([]);
    },
  );
});

describe("model and brand", () => {
  it.each([
    ["型号：ZT-75PM，排气量13立方", "ZT-75PM", "text"],
    ["YH32-500油压机", "YH32-500", "inferred"],
    ["YH32-500和YH32-630", null, null],
    ["能效IE4，防护IP55，符合GB18613", null, null],
    ["10t/h，DN100", null, null],
  ])("%s", (text, value, source) => {
    const model = statedModel(text);
    expect([model?.value ?? null, model?.source ?? null]).toEqual([value, source]);
  });
  it.each([
    ["品牌：合锻", "合锻"],
    ["品牌不限", null],
    ["合锻油压机", null],
  ])("%s", (text, brand) => expect(statedBrand(text)?.value ?? null).toBe(brand));
});

describe("terms by way of something else", () => {
  it.each([
    ["明年3月前到货", "2027-02-28"],
    ["明年1月前到货", "2026-12-31"],
    ["2027年3月底前", "2027-03-31"],
    ["3月15日前交货", "2027-03-15"],
    ["12月底前完成", "2026-12-31"],
    ["年底前到货", "2026-12-31"],
    ["明年上半年完成", "2027-06-30"],
    ["2027年2月30日前", null],
    ["3月底前或者5月底前", null],
    ["现有设备3月底前停用", null],
  ])("%s", (text, day) => expect(inferredDeadline(text, today)?.value ?? null).toBe(day));

  it.each([
    ["预算单台45万以内", 2, 90_000_000],
    ["45万/台", 3, 135_000_000],
    ["单台45万", null, null],
    ["单台45万，也可单台50万", 2, null],
    ["预算90万", 2, null],
  ])("%s for %s", (text, quantity, fen) =>
    expect(inferredBudget(text, quantity)?.value ?? null).toBe(fen),
  );

  it.each([
    ["单价58-66.5万元", 58_000_000, 66_500_000],
    ["报价3600元", 360_000, 360_000],
    ["单价66-58万元", null, null],
  ])("%s", (text, min, max) => {
    const price = statedPrice(text)?.value ?? null;
    expect([price?.min ?? null, price?.max ?? null]).toEqual([min, max]);
  });
});

describe("the title", () => {
  it.each([
    ["想换两台10吨锅炉，天然气", "锅炉", "两台10吨锅炉"],
    ["某某公司专业生产90kW空压机，型号A1", "空压机", "90kW空压机"],
    ["出售二手油压机一台，500吨", "油压机", "二手油压机"],
    ["10吨锅炉换新\n两台，天然气", "锅炉", "10吨锅炉换新"],
    ["锅炉", "锅炉", null],
    ["", "", null],
  ])("%s", (text, machine, title) => {
    const from = text.indexOf(machine);
    const span = machine ? { from, to: from + machine.length } : null;
    const found = statedTitle(text, span);
    expect(found?.value ?? null).toBe(title);
    if (found) expect(text.slice(found.passage.from, found.passage.to)).toContain(found.value);
  });
});
