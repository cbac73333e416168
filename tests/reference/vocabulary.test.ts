import { describe, expect, it } from "vitest";
import { mentionsIn } from "#app/domain/vocabulary/mentions.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import {
  unusedAttributes,
  vocabularyProblems,
} from "#app/domain/vocabulary/vocabulary-problems.ts";
import { readSectorReference } from "#seed/reference/read.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const vocabulary = vocabularyOf(vocabularyData);
const rows = readSectorReference();

/** Rows without a family, with the reason. Capabilities (航空) and cities are no machines at all. */
const rowsWithoutFamily: Readonly<Record<string, string>> = {};

/**
 * Machines named in a scope that no family covers by name. A row may still be covered by its other
 * machines. Generic words (焊接设备) name a direction of work, not one family.
 */
const termsWithoutFamily = new Set([
  // generic words
  ...["成型设备", "焊接设备", "农机制造生产装备", "工艺陈旧产线", "数控加工装备", "机械测试仪器"],
  ...["棉纺设备"],
  ...["工艺验证试验设备"],
  ...["材料加工设备", "电子组装设备", "机械加工设备", "样品制备和试生产装备"],
  ...["电子产品专用智能制造装备"],
  ...["冶炼装备", "个性化定制智能装备", "原料制备装备"],
  ...["粉磨破碎装备"],
  ...["二级及以上高能效设备", "传感与检测装备", "监测设备"],
  ...["软件系统", "安全设备", "安全应急智能化装备"],
]);

describe("the equipment vocabulary", () => {
  it("has no problems", () => expect(vocabularyProblems(vocabularyData)).toEqual([]));

  it("has no attribute without a family", () =>
    expect(unusedAttributes(vocabularyData)).toEqual([]));

  it("covers every row and body scope that names machines", () => {
    const covered = new Set(vocabulary.families.flatMap((family) => family.sectorRows));
    const bare = rows
      .filter((row) => row.kind === "equipment" || row.kind === "body")
      .map((row) => row.id)
      .filter((id) => !covered.has(id));
    expect(bare).toEqual(Object.keys(rowsWithoutFamily));
  });

  it("links to rows of machines only: 航空 is a capability, 专栏3 of Guangdong are cities", () => {
    const kinds = new Map(rows.map((row) => [row.id, row.kind]));
    const linked = new Set(vocabulary.families.flatMap((family) => family.sectorRows));
    const wrong = [...linked].filter((id) => {
      const kind = kinds.get(id);
      return kind !== "equipment" && kind !== "body";
    });
    expect(wrong).toEqual([]);
  });

  it("links a family to both provinces where they print the same scope", () => {
    const scopes = new Map(rows.map((row) => [row.id, row.scope]));
    for (const { code, sectorRows } of vocabulary.families) {
      for (const id of sectorRows.filter((each) => /^(HB|GD)-\d/.test(each))) {
        const twins = rows.filter(
          (row) => row.scope === scopes.get(id) && row.kind === "equipment" && row.id !== id,
        );
        for (const twin of twins) expect(sectorRows, `${code} ${id}`).toContain(twin.id);
      }
    }
  });

  it("reads a family in every machine a scope names, or says that it has none", () => {
    const terms = rows
      .filter((row) => row.kind === "equipment" || row.kind === "body")
      .flatMap((row) => row.equipmentTerms.map((term) => term.normalized));
    const unread = terms.filter((term) =>
      mentionsIn(term, vocabulary).every((mention) => mention.families.length === 0),
    );
    expect(new Set(unread)).toEqual(termsWithoutFamily);
  });

  it("asks of a three-phase motor what its nameplate and its grade need", () => {
    const codes = vocabulary.attributesOf("three-phase-motor").map((attribute) => attribute.code);
    expect(codes.slice(0, 3)).toEqual(["ratedPower", "poles", "efficiency"]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ...["ratedVoltage", "frameSize", "protectionClass", "efficiencyClassClaimed"],
      ]),
    );
  });

  it.each([
    ["功率（kW）", "three-phase-motor", "ratedPower"],
    ["电机功率/kW", "screw-air-compressor", "ratedPower"],
    ["排气压力MPa", "air-compressor", "exhaustPressure"],
    ["容积流量", "screw-air-compressor", "displacement"],
    ["功率", "laser-cutting-machine", "laserPower"],
    ["吨位", "hydraulic-press", "nominalForce"],
    ["吨位", "die-casting-machine", "clampingForce"],
    ["X轴行程（mm）", "vertical-machining-centre", "xTravel"],
    ["主轴最高转速(rpm)", "vertical-machining-centre", "spindleSpeed"],
    ["头数", "rotor-spinning-machine", "rotorCount"],
    ["节拍（PPM）", "electrolyte-filling-machine", "takt"],
    ["蒸发量", "industrial-boiler", "evaporationCapacity"],
    ["容积", "reactor-vessel", "vesselVolume"],
    ["容积", "environmental-chamber", "chamberVolume"],
    ["流量", "centrifugal-pump", "flowRate"],
    ["流量", "industrial-fan", "airVolume"],
    ["精度", "hipot-tester", "accuracy"],
    ["漏电流", "hipot-tester", "leakageCurrent"],
    ["载重", "agv", "payload"],
    ["功率", null, null],
    ["额定功率（kW）", null, "ratedPower"],
  ])("reads the attribute name %s of %s", (name, family, code) =>
    expect(vocabulary.findAttribute(name, family)).toBe(code),
  );
});
