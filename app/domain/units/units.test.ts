import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityKinds, type QuantityKind } from "./quantity.ts";
import { unitsSpelled } from "./spellings.ts";
import { canonicalUnit, isUnitCode, quantityKindLabels, unit, units, unitsOf } from "./units.ts";

const agreedCodes =
  `W kW MW hp RT kcal/h VA kVA MVA Pa kPa MPa bar mbar kgf/cm2 psi m3/h m3/min m3/s L/min L/s L/h
  kg/h t/h t/d kg/min um mm cm m inch si m2 cm2 mm2 mL L m3 g kg t N kN MN kgf tf N.m kN.m kgf.m
  mm/s mm/min m/min m/s km/h r/min degC V kV mA A kA Hz kHz MHz kWh/t kW/(m3/min) pcs/min pcs/h pcs/s
  s min h d month a dB(A) % grade pcs
  kvar Mvar kWp MWp GHz mg ppm mL/min m3/d t/a J kJ kWh/m3 g/kWh kA/m2 A/m2 A/dm2 mT T Gs`.split(
    /\s+/,
  );

describe("the table of units", () => {
  it("has every code once, and keeps those that stored figures carry", () => {
    const codes = units.map((each) => each.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining([...agreedCodes]));
    expect(isUnitCode("kW")).toBe(true);
    expect(isUnitCode("toString")).toBe(false);
    expect(unit("furlong")).toBeNull();
  });

  it("gives each kind a label and a canonical unit of factor 1", () => {
    for (const kind of quantityKinds) {
      expect(quantityKindLabels[kind]).toMatch(/[\u4e00-\u9fff]/);
      expect(unit(canonicalUnit[kind])).toMatchObject({ kind, factor: 1 });
      expect(unitsOf(kind).every((each) => each.kind === kind && each.factor > 0)).toBe(true);
    }
  });

  it("reads every spelling of the table back as its own unit", () => {
    for (const each of units)
      for (const spelling of [...each.spellings, ...each.fieldSpellings])
        expect(unitsSpelled(spelling, each.kind), `${spelling} (${each.kind})`).toContain(
          each.code,
        );
  });
});

const spelled: readonly (readonly [QuantityKind, string, string])[] = [
  ["power", "kW", "kW KW kw Kw 千瓦 ＫＷ ｋｗ"],
  ["power", "hp", "hp HP PS 匹 马力"],
  ["power", "MW", "MW mw 兆瓦"],
  ["pressure", "MPa", "MPa mpa Mpa MPA 兆帕"],
  [
    "pressure",
    "kgf/cm2",
    "公斤 公斤压力 kg/cm² kgf/cm² kg/cm2 KG/CM2 公斤/平方厘米 公斤每平方厘米",
  ],
  ["pressure", "bar", "bar Bar BAR 巴"],
  [
    "volumeFlow",
    "m3/min",
    "立方/分 立方每分钟 m³/min Nm³/min 方每分 m3/min M3/MIN ㎥/min m³／min 立方米/分钟 m³ / min",
  ],
  ["volumeFlow", "m3/h", "立方/小时 方/时 m³/h m3/h Nm3/h 立方米每小时"],
  ["volumeFlow", "L/min", "升/分 L/min LPM l/min 升每分钟"],
  ["massFlow", "t/h", "蒸吨 t/h T/H 吨/小时 吨每小时 吨"],
  ["length", "mm", "mm MM 毫米 ㎜"],
  ["length", "um", "μm µm um 微米"],
  ["length", "inch", '寸 英寸 " ″ inch'],
  ["length", "si", "丝"],
  ["force", "kN", "kN KN kn 千牛"],
  ["force", "tf", "吨 吨力 tf T t"],
  ["speed", "m/min", "米/分 m/min M/min 米每分钟 米/分钟"],
  ["rotationalSpeed", "r/min", "转/分 转 rpm RPM r/min 转每分钟"],
  ["mass", "kg", "公斤 千克 kg KG Kg ㎏"],
  ["mass", "t", "吨 t T 公吨"],
  ["apparentPower", "kVA", "kVA KVA kva 千伏安"],
  ["apparentPower", "VA", "VA 伏安 va"],
  ["percentage", "%", "% ％ ﹪ 个百分点"],
  ["area", "m2", "平 平方 ㎡ m² 平方米 m2"],
  ["volume", "m3", "方 立方 m³ 立方米"],
  ["volume", "L", "升 L l"],
  ["temperature", "degC", "℃ 度 摄氏度 °C"],
  ["throughput", "pcs/min", "PPM 件/分 片/分 ppm"],
  ["throughput", "pcs/h", "CPH 点/小时 件/小时 cph"],
  ["throughput", "pcs/h", "粒/小时 头/小时 箱/小时 桶/时 罐/小时 本/小时 卷/h 袋/小时 瓶/小时"],
  ["reactivePower", "kvar", "kvar Kvar KVAR kVar 千乏"],
  ["power", "kWp", "kWp KWP 千瓦峰"],
  ["frequency", "GHz", "GHz ghz 吉赫"],
  ["mass", "mg", "mg MG 毫克"],
  ["percentage", "ppm", "ppm PPM mg/kg"],
  ["volumeFlow", "mL/min", "mL/min ml/min 毫升/分 毫升每分钟"],
  ["volumeFlow", "m3/d", "m3/d m³/天 立方/日 方每天 吨/天"],
  ["massFlow", "t/a", "t/a 吨/年 吨每年"],
  ["energy", "J", "J 焦耳 焦"],
  ["energyPerVolume", "kWh/m3", "kWh/m³ kWh/Nm3 kW·h/Nm³ 度/立方"],
  ["fuelPerEnergy", "g/kWh", "g/kWh g/kW·h 克/千瓦时 g/(kW·h)"],
  ["currentDensity", "kA/m2", "kA/m² kA/㎡ KA/m2 千安/平方米"],
  ["magneticFluxDensity", "Gs", "Gs GS 高斯 Gauss"],
  ["magneticFluxDensity", "mT", "mT mt 毫特"],
  ["torque", "N.m", "N·m N.m Nm N•m 牛·米 牛米"],
  ["grade", "grade", "级 級"],
  ["soundLevel", "dB(A)", "dB(A) dB（A） db 分贝"],
  ["specificPower", "kW/(m3/min)", "kW/(m³/min) KW/（m3/min） kW/(m³·min⁻¹)"],
  ["count", "pcs", "个 台 套 片 把 极 头 锭 轴 工位 路 层 台（套） 台/套"],
];

describe("spellings", () => {
  it.each(spelled)("%s: %s is also written %s", (kind, code, list) => {
    for (const spelling of list.split(/(?<!\/) (?!\/)/))
      expect(unitsSpelled(spelling, kind)[0], spelling).toBe(code);
  });

  it("lists the candidates where no kind is known", () => {
    expect(unitsSpelled("吨")).toEqual(["t", "t/h", "tf"]);
    expect(unitsSpelled("公斤")).toEqual(["kg", "kgf/cm2", "kgf"]);
    expect(unitsSpelled("立方")).toEqual(["m3", "m3/min", "m3/h"]);
    expect(unitsSpelled("匹")).toEqual(["hp"]);
  });

  it("keeps a rate of pieces and a mass fraction apart", () => {
    expect(unitsSpelled("PPM")).toEqual(["pcs/min"]);
    expect(unitsSpelled("ppm")).toEqual(["pcs/min", "ppm"]);
    expect(unitsSpelled("mJ", "energy")[0]).toBe("mJ");
    expect(unitsSpelled("MJ", "energy")[0]).toBe("MJ");
    expect(unitsSpelled("吨/天")).toEqual(["t/d"]);
  });

  it("has no meaning in a kind that the spelling does not have", () => {
    expect(unitsSpelled("kW", "pressure")).toEqual([]);
    expect(unitsSpelled("公斤压力", "mass")).toEqual([]);
    expect(unitsSpelled("mW", "power")).toEqual([]);
    expect(unitsSpelled("转速", "rotationalSpeed")).toEqual([]);
    expect(unitsSpelled("斤", "mass")).toEqual([]);
  });

  it("answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...quantityKinds), (text, kind) =>
        unitsSpelled(text, kind).every((code) => unit(code)?.kind === kind),
      ),
    );
  });
});
