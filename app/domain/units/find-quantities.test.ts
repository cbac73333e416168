import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities, foundAs } from "./find-quantities.ts";
import { unit } from "./units.ts";

/** "不低于7.5kW gte 7.5.. kW": span, op, ends, candidates. */
const told = (text: string) =>
  findQuantities(text).map(
    ({ from, to, op, min, max, units }) =>
      `${text.slice(from, to)} | ${op} ${min ?? ""}..${max ?? ""} ${units.join(",")}`,
  );

describe("findQuantities", () => {
  it("reads a need as people write it", () => {
    expect(
      told(
        "需要一台VMC850立式加工中心，主轴功率不低于7.5kW，主轴8000转以上，工作台800×500mm，定位精度±0.01mm，预算80万元。",
      ),
    ).toEqual([
      "一台 | eq 1..1 pcs",
      "不低于7.5kW | gte 7.5.. kW",
      "8000转以上 | gte 8000.. r/min",
      "800 | eq 800..800 mm",
      "500mm | eq 500..500 mm",
      "±0.01mm | eq 0.01..0.01 mm",
    ]);
  });

  it("parts electric figures that are written together", () => {
    expect(told("化成柜5V300A×256")).toEqual(["5V | eq 5..5 V", "300A | eq 300..300 A"]);
    expect(told("电池48V100Ah一组")[1]).toBe("100Ah | eq 100..100 Ah");
  });

  it("takes 起 for a bound only where nothing is lifted or hung by it", () => {
    expect(told("高1米2起重500公斤")).toEqual([
      "1米 | eq 1..1 m",
      "500公斤 | eq 500..500 kg,kgf/cm2,kgf",
    ]);
    expect(told("长1米2起")).toEqual(["1米2起 | gte 1.2.. m"]);
  });

  it.each([
    ["一小时要做6000瓶", "一小时要做6000瓶 | eq 6000..6000 pcs/h"],
    ["每小时7000张以上", "每小时7000张以上 | gte 7000.. pcs/h"],
    ["一分钟60版以上", "一分钟60版以上 | gte 60.. pcs/min"],
    ["每分钟走3米以上", "每分钟走3米以上 | gte 3.. m/min"],
    ["三十万片一小时以上", "三十万片一小时以上 | gte 300000.. pcs/h"],
    ["一小时要800方", "一小时要800方 | eq 800..800 m3/h"],
    ["每小时要800到900方", "每小时要800到900方 | between 800..900 m3/h"],
    ["6500BPH", "6500BPH | eq 6500..6500 pcs/h"],
    ["220krpm", "220krpm | eq 220000..220000 r/min"],
    ["车速八百转以上", "八百转以上 | gte 800.. r/min"],
  ])("tells what is done in a time as one figure: %s", (text, figure) => {
    expect(told(text)).toEqual([figure]);
  });

  it.each([
    ["平行度不能差过3个μm", "不能差过3个μm | lte ..3 um"],
    ["节拍110s/件", "110s | eq 110..110 s"],
    ["单件1分50秒", "1分50秒 | eq 110..110 s"],
    ["圆度2μ", "2μ | eq 2..2 um"],
    ["平行度不能差过3微米", "不能差过3微米 | lte ..3 um"],
    ["每米弯曲别大过0.3mm", "别大过0.3mm | lte ..0.3 mm"],
    ["噪声不能过75分贝", "不能过75分贝 | lte ..75 dB(A)"],
    ["行程不能再短于300mm", "不能再短于300mm | gte 300.. mm"],
    ["少说也要30吨", "少说也要30吨 | gte 30.. t,t/h,tf"],
    ["撑死120秒", "撑死120秒 | lte ..120 s"],
    ["捕水2500公斤上", "2500公斤上 | gte 2500.. kg,kgf/cm2,kgf"],
    ["圆度3微米以里", "3微米以里 | lte ..3 um"],
    ["节拍120秒封顶", "120秒封顶 | lte ..120 s"],
    ["装在2米上料架旁", "2米 | eq 2..2 m"],
  ])("hears a bound as people say it: %s", (text, figure) => {
    expect(told(text)).toEqual([figure]);
  });

  it("takes no work in a time where none is told, and no spacing for a count", () => {
    expect(told("一小时后停机，一共3台")).toEqual(["一小时 | eq 1..1 h", "3台 | eq 3..3 pcs"]);
    expect(told("路数按每英寸3路配")).toEqual([]);
  });

  it("counts pallets with and without a time", () => {
    expect(told("缓存60托，60托/小时")).toEqual([
      "60托 | eq 60..60 pcs",
      "60托/小时 | eq 60..60 pcs/h",
    ]);
  });

  it("reads a listing", () => {
    expect(
      told(
        "空压机排气量１３立方／分，压力0.8MPa以内，75-90kW，电压380/220V，4极，能效一级，噪声≤75dB(A)",
      ),
    ).toEqual([
      "１３立方／分 | eq 13..13 m3/min",
      "0.8MPa以内 | lte ..0.8 MPa",
      "75-90kW | between 75..90 kW",
      "380 | eq 380..380 V",
      "220V | eq 220..220 V",
      "4极 | eq 4..4 pcs",
      "一级 | eq 1..1 grade",
      "≤75dB(A) | lte ..75 dB(A)",
    ]);
  });

  it.each([
    ["Y2-250M-4 55kW 电机", ["55kW | eq 55..55 kW"]],
    ["YE3-132kW-4极", ["132kW | eq 132..132 kW", "4极 | eq 4..4 pcs"]],
    ["S11-M-630kVA变压器", ["630kVA | eq 630..630 kVA"]],
    ["AC380V", ["380V | eq 380..380 V"]],
    ["极数4极，轴数5轴", ["4极 | eq 4..4 pcs", "5轴 | eq 5..5 pcs"]],
    ["功率-75kW", ["75kW | eq 75..75 kW"]],
    ["温度-20~60℃", ["-20~60℃ | between -20..60 degC"]],
    ["2×30kW", ["30kW | eq 30..30 kW"]],
    ["每小时10吨", ["每小时10吨 | eq 10..10 t/h"]],
    ["5000～1.2万转", ["5000～1.2万转 | between 5000..12000 r/min"]],
    ["500W-1.5kW", ["500W-1.5kW | between 0.5..1.5 kW"]],
    ["75kW-4极", ["75kW | eq 75..75 kW", "4极 | eq 4..4 pcs"]],
    ["10吨起重机", ["10吨 | eq 10..10 t,t/h,tf"]],
    ["30kW起", ["30kW起 | gte 30.. kW"]],
    ["3斤", ["3斤 | eq 1.5..1.5 kg"]],
    ["10转每分钟20转", ["10转每分钟 | eq 10..10 r/min"]],
    ["压力8kg", ["8kg | eq 8..8 kg,kgf/cm2"]],
    ["交期45天内，质保一年", ["45天内 | lte ..45 d", "一年 | eq 1..1 a"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("marks words that leave the number out", () => {
    expect(findQuantities("超过10年、不超过10年、10年以上").map((each) => each.strict)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    "VMC850",
    "VMC-850A",
    "Y2-250M-4",
    "CA6140",
    "M1432A",
    "2M1432A",
    "GB 18613-2020",
    "GB/T 4754-2017",
    "2024年",
    "2024年5月6日",
    "2024-05-06",
    "1997年以前",
    "24年5月",
    "二〇二四年",
    "13:30",
    "027-87654321",
    "设备转让",
    "转速快",
    "5转让",
    "转速1500",
    "额定功率75 转速",
    "第3台",
    "第三方",
    "方案2",
    "2方案",
    "四方",
    "一方面",
    "一体机",
    "三极管",
    "5G工厂",
    "3D打印",
    "IP54",
    "专栏3",
    "80万元",
    "度",
    "公斤",
    "温度",
    "适度",
    "统一",
    "万能铣床",
    "数十台",
    "10t/班",
    "100cSt",
    "5mW",
    "1.5×10³ m³",
    "3W-0.9/7",
    "2V-0.3/7",
    "零极距",
    "全压4.193～3.744kPa",
    "😀7",
    "",
  ])("leaves “%s” alone", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("keeps what a unit can mean until the kind is known", () => {
    const traps = [
      ["8公斤", "pressure", "kgf/cm2"],
      ["8公斤", "mass", "kg"],
      ["100吨", "force", "tf"],
      ["100吨", "mass", "t"],
      ["10吨", "massFlow", "t/h"],
      ["13立方", "volumeFlow", "m3/min"],
      ["13立方", "volume", "m3"],
      ["1匹", "power", "hp"],
      ["60度", "temperature", "degC"],
      ["1500转", "rotationalSpeed", "r/min"],
      ["20ppm", "throughput", "pcs/min"],
      ["20ppm", "percentage", "ppm"],
      ["1.7T", "magneticFluxDensity", "T"],
      ["1.7T", "mass", "t"],
    ] as const;
    for (const [text, kind, code] of traps) {
      const found = findQuantities(text)[0];
      expect(found && foundAs(found, kind)?.unit, `${text} as ${kind}`).toBe(code);
    }
    const flow = findQuantities("13立方")[0];
    expect(flow && foundAs(flow, "volumeFlow", "m3/h")?.unit).toBe("m3/h");
    const pressure = findQuantities("8公斤压力")[0];
    expect(pressure && foundAs(pressure, "mass")).toBeNull();
  });

  it("gives ordered, disjoint spans inside any text", () => {
    const pieces =
      "0 7.5 - ~ 至 ± ≥ 不低于 以上 百分之 十 万 kW MPa 公斤 度 / × （ 每分钟 转 让 VMC850 Y2-30kW AC 三 级 ， \n 😀 \ud800 ² 第 约".split(
        " ",
      );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces, " "), { maxLength: 20 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        let last = 0;
        for (const { from, to, min, max, units } of findQuantities(written)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(written.length);
          expect(units.length).toBeGreaterThan(0);
          expect(units.every((code) => unit(code) !== null)).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          last = to;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("stays quick on 10,000 characters", () => {
    const began = performance.now();
    for (const piece of [
      "9",
      "1,111",
      "1-",
      "1~",
      "≥1",
      "一",
      "十",
      "百分之一",
      "1/1",
      "1×",
      "每1",
      "75kW",
      "A-1",
      "1 / ",
    ])
      findQuantities(piece.repeat(10_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
