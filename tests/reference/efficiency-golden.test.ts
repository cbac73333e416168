import { describe, expect, it } from "vitest";
import { gradeEfficiency } from "#app/domain/catalogue/efficiency-grade.ts";
import { readCheckedFamily, readParameters } from "#app/domain/catalogue/efficiency-input.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readEfficiencyThresholds } from "#seed/reference/read-efficiency.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const thresholds = readEfficiencyThresholds();
const vocabulary = vocabularyOf(vocabularyData);

type Answer = 1 | 2 | 3 | "below_3" | "not_applicable" | "undetermined" | "not_covered";
/** The machine as somebody gives it, and what has to come out: written by hand from the printed tables. */
type Case = readonly [family: string, given: string, answer: Answer, row?: string];

function outcomeOf(family: string, given: string) {
  const code = readCheckedFamily(family, vocabulary);
  expect(code, family).not.toBeNull();
  const raw = Object.fromEntries(
    given
      .split("; ")
      .filter(Boolean)
      .map((pair) => pair.split("=") as [string, string]),
  );
  const { parameters, bare, problems } = readParameters(code!, raw, vocabulary);
  expect(problems).toEqual([]);
  return gradeEfficiency({ family: code, parameters, bare }, thresholds);
}

const lowVoltage = (kw: string, poles: number, percent: string) =>
  `额定功率=${kw}; 极数=${poles}; 效率=${percent}`;
const fan = (psi: number, ns: number, size: string, percent: number) =>
  `压力系数=${psi}; 比转速=${ns}; 机号=${size}; 效率=${percent}`;

const cases: Readonly<Record<string, readonly Case[]>> = {
  "GB 18613-2020": [
    ["三相异步电动机", lowVoltage("55 kW", 4, "96.5"), 1, "EE-GB18613#GB18613-R000023"],
    ["三相异步电动机", lowVoltage("55 kW", 4, "96.4"), 2],
    ["三相异步电动机", lowVoltage("55 kW", 4, "95.7"), 2],
    ["三相异步电动机", lowVoltage("55 kW", 4, "95.6"), 3],
    ["三相异步电动机", lowVoltage("55 kW", 4, "94.6"), 3],
    ["三相异步电动机", lowVoltage("55 kW", 4, "94.5"), "below_3"],
    ["三相异步电动机", lowVoltage("50 kW", 4, "96.5"), "not_covered"],
    ["三相异步电动机", lowVoltage("55 kW", 10, "96.5"), "not_covered"],
    ["电机", lowVoltage("55 kW", 4, "96.5"), "undetermined"],
    ["three-phase-motor", "ratedPower=7500 W; poles=4; efficiency=94.0%", 1],
    ["three-phase-motor", "ratedPowerKw=7.5; poles=4极; efficiencyPct=93.9", 2],
    ["motor-lv-3phase", lowVoltage("0.12 kW", 8, "67.4"), 1],
    ["motor-lv-3phase", lowVoltage("0.12 kW", 8, "50.6"), "below_3"],
    ["三相异步电动机", lowVoltage("55 kW", 4, "0.965"), "undetermined"],
    ["三相异步电动机", lowVoltage("45-55 kW", 4, "96.5"), "undetermined"],
    ["三相异步电动机", "额定功率=55 kW; 极数=4", "undetermined"],
    ["三相异步电动机", lowVoltage("10匹", 4, "94.0"), "not_covered"],
  ],
  "GB 30254-2024": [
    ["高压电机", `${lowVoltage("200 kW", 2, "94")}; 电压=6 kV; 冷却方式=IC81W`, 1],
    ["高压电机", `${lowVoltage("200 kW", 2, "93.9")}; 电压=6 kV; 冷却方式=IC81W`, 2],
    ["高压电机", `${lowVoltage("200 kW", 2, "92.3")}; 电压=3000 V; 冷却方式=IC01`, 3],
    ["高压电机", `${lowVoltage("200 kW", 2, "92.2")}; 电压=3 kV; 冷却方式=IC01`, "below_3"],
    [
      "high-voltage-motor",
      `${lowVoltage("1250 kW", 4, "95.4")}; ratedVoltageKv=10; 冷却方式=IC611`,
      1,
      "EE-GB30254#GB30254-R000137",
    ],
    [
      "high-voltage-motor",
      `${lowVoltage("1250 kW", 4, "95.4")}; ratedVoltageKv=6; 冷却方式=IC611`,
      2,
      "EE-GB30254#GB30254-R000102",
    ],
    [
      "high-voltage-motor",
      `${lowVoltage("1250 kW", 4, "95.4")}; ratedVoltageKv=6; 冷却方式=IC411`,
      "below_3",
    ],
    [
      "high-voltage-motor",
      `${lowVoltage("1250 kW", 4, "96.3")}; ratedVoltageKv=10; 冷却方式=IC411`,
      1,
    ],
    [
      "high-voltage-motor",
      `${lowVoltage("1300 kW", 4, "96.3")}; ratedVoltageKv=10; 冷却方式=IC411`,
      "not_covered",
    ],
    [
      "high-voltage-motor",
      `${lowVoltage("3150 kW", 4, "97")}; ratedVoltageKv=10; 冷却方式=IC411`,
      "not_covered",
    ],
    [
      "high-voltage-motor",
      `${lowVoltage("1250 kW", 4, "96.3")}; ratedVoltageKv=10`,
      "undetermined",
    ],
    ["三相异步电动机", `${lowVoltage("1250 kW", 4, "95.2")}; 电压=6000 V; 冷却方式=IC01`, 3],
  ],
  "GB 30253-2024": [
    ["永磁电机", lowVoltage("55 kW", 4, "96.8"), 1],
    ["永磁电机", lowVoltage("55 kW", 4, "96.7"), 2],
    ["permanent-magnet-motor", lowVoltage("55 kW", 4, "96.5"), 2, "EE-GB30253#GB30253-R000017"],
    ["永磁电机", lowVoltage("55 kW", 4, "96.4"), 3],
    ["永磁电机", lowVoltage("55 kW", 4, "95.7"), 3],
    ["永磁电机", lowVoltage("55 kW", 4, "95.6"), "below_3"],
    ["永磁电机", `${lowVoltage("55 kW", 4, "96.5")}; 起动方式=变频`, "not_covered"],
    ["永磁电机", `${lowVoltage("55 kW", 4, "96.5")}; 额定电压=6 kV`, "not_covered"],
    ["永磁电机", `${lowVoltage("400 kW", 2, "97.5")}; 起动方式=异步起动; 电压=380 V`, 1],
    ["永磁电机", `${lowVoltage("1000 kW", 2, "97.1")}; 起动方式=异步起动; 电压=1140 V`, 3],
    [
      "永磁电机",
      `${lowVoltage("399 kW", 2, "97.5")}; 起动方式=异步起动; 电压=380 V`,
      "not_covered",
    ],
    ["永磁电机", lowVoltage("50 kW", 4, "96.5"), "not_covered"],
    ["电动机", `${lowVoltage("55 kW", 4, "96.5")}; 电机类型=永磁`, 2],
  ],
  "GB 19153-2019 固定转速": [
    [
      "螺杆式空气压缩机",
      "调速方式=工频; 额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=6.5",
      1,
      "EE-GB19153#GB19153-R000475",
    ],
    [
      "螺杆式空气压缩机",
      "调速方式=工频; 额定功率=55 kW; 排气压力=8 bar; 冷却方式=风冷; 比功率=6.6",
      2,
    ],
    [
      "螺杆式空气压缩机",
      "调速方式=工频; 额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=7.0",
      2,
    ],
    [
      "螺杆式空气压缩机",
      "调速方式=工频; 额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=7.1",
      3,
    ],
    [
      "螺杆式空气压缩机",
      "调速方式=工频; 额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=7.7",
      3,
    ],
    [
      "螺杆式空气压缩机",
      "调速方式=工频; 额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=7.8",
      "below_3",
    ],
    [
      "空压机",
      "调速方式=工频; 功率=160 kW; 排气压力=0.7 MPa; 冷却方式=水冷; 机组输入比功率=5.4 kW/(m³/min)",
      1,
    ],
    ["空压机", "调速方式=工频; 功率=2.2 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=10.1", 2],
    [
      "空压机",
      "调速方式=工频; 功率=2.2 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=10.2",
      "not_covered",
    ],
    [
      "空压机",
      "调速方式=工频; 功率=250 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=6",
      "not_covered",
    ],
    ["空压机", "功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=6.5", "undetermined"],
    [
      "空压机",
      "调速方式=工频; 润滑方式=无油; 功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=6.5",
      "not_applicable",
    ],
    ["活塞式空气压缩机", "功率=7.5 kW", "not_covered"],
  ],
  "GB 19153-2019 变转速": [
    [
      "螺杆式空气压缩机",
      "调速方式=永磁变频; 额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=6.8",
      1,
    ],
    [
      "螺杆式空气压缩机",
      "调速方式=变频; 额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=6.9",
      2,
    ],
    [
      "螺杆式空气压缩机",
      "调速方式=变频; 额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=7.3",
      2,
    ],
    ["air-compressor-vsd", "额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=7.4", 3],
    ["air-compressor-vsd", "额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=8.1", 3],
    [
      "air-compressor-vsd",
      "额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=8.2",
      "below_3",
    ],
    ["air-compressor-vsd", "额定功率=7.5 kW; 排气压力=1.25 MPa; 冷却方式=风冷; 比功率=10.6", 1],
    [
      "air-compressor-vsd",
      "额定功率=5.5 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=9",
      "not_covered",
    ],
    [
      "air-compressor-vsd",
      "额定功率=55 kW; 排气压力=0.75 MPa; 冷却方式=风冷; 比功率=6.5",
      "not_covered",
    ],
  ],
  "GB 20052-2024": [
    [
      "油浸式变压器",
      "额定容量=400 kVA; 高压侧额定电压=10 kV; 铁芯材料=硅钢; 联结组别=Dyn11; 空载损耗=330 W; 负载损耗=3250 W",
      1,
      "EE-GB20052#GB20052-R000041",
    ],
    [
      "油浸式变压器",
      "额定容量=400 kVA; 高压侧额定电压=10 kV; 铁芯材料=硅钢; 联结组别=Dyn11; 空载损耗=331 W; 负载损耗=3250 W",
      2,
    ],
    [
      "油浸式变压器",
      "额定容量=400 kVA; 高压侧额定电压=10 kV; 铁芯材料=硅钢; 联结组别=Dyn11; P0=0.33 kW; Pk=3.616 kW",
      3,
    ],
    [
      "油浸式变压器",
      "额定容量=400 kVA; 高压侧额定电压=10 kV; 铁芯材料=硅钢; 联结组别=Dyn11; P0=0.42 kW; Pk=3.25 kW",
      "below_3",
    ],
    [
      "油浸式变压器",
      "额定容量=400 kVA; 铁芯材料=非晶合金; 联结组别=Yyn0; 空载损耗=200; 负载损耗=3675",
      2,
    ],
    [
      "油浸式变压器",
      "额定容量=400 kVA; 铁芯材料=非晶合金; 联结组别=Yyn0; 空载损耗=0.2; 负载损耗=4.3",
      3,
    ],
    [
      "dry-type-transformer",
      "ratedCapacity=1000; 铁芯材料=电工钢带; 绝缘等级=F级; noLoadLoss=1020; loadLoss=7315",
      1,
    ],
    [
      "dry-type-transformer",
      "ratedCapacity=1000; 铁芯材料=电工钢带; 绝缘等级=F级; noLoadLossKw=1.205; loadLossKw=7.315",
      2,
    ],
    [
      "dry-type-transformer",
      "ratedCapacity=1000; 铁芯材料=电工钢带; 绝缘等级=F级; noLoadLossKw=1.02; loadLossKw=7.32",
      3,
    ],
    [
      "dry-type-transformer",
      "ratedCapacity=1000; 铁芯材料=电工钢带; 绝缘等级=F级; noLoadLossKw=1.02; loadLossKw=8.14",
      "below_3",
    ],
    [
      "dry-type-transformer",
      "ratedCapacity=1000; 铁芯材料=电工钢带; 绝缘等级=H级; noLoadLossKw=1.02; loadLossKw=7.885",
      1,
    ],
    [
      "dry-type-transformer",
      "ratedCapacity=1000; 铁芯材料=电工钢带; noLoadLossKw=1.02; loadLossKw=7.3",
      "undetermined",
    ],
    [
      "dry-type-transformer",
      "ratedCapacity=1000; 高压侧额定电压=35 kV; 铁芯材料=电工钢带",
      "not_covered",
    ],
    ["配电变压器", "额定容量=400 kVA; 空载损耗=330 W; 负载损耗=3250 W", "undetermined"],
    [
      "配电变压器",
      "绝缘介质=油浸式; 额定容量=450 kVA; 铁芯材料=硅钢; 联结组别=Dyn11",
      "not_covered",
    ],
    [
      "power-transformer",
      "高压侧额定电压=35 kV; 额定容量=3150 kVA; 调压方式=无励磁调压; 空载损耗=1.7 kW; 负载损耗=21 kW",
      1,
    ],
    [
      "power-transformer",
      "高压侧额定电压=35 kV; 额定容量=3150 kVA; 调压方式=有载调压; 空载损耗=2.1 kW; 负载损耗=22 kW",
      2,
    ],
    [
      "power-transformer",
      "高压侧额定电压=35 kV; 额定容量=3150 kVA; 调压方式=有载调压; 空载损耗=2.6 kW; 负载损耗=24.1 kW",
      "below_3",
    ],
    ["power-transformer", "高压侧额定电压=110 kV; 额定容量=31.5 MVA", "not_covered"],
  ],
  "GB 24500-2020": [
    ["燃气锅炉", "燃料=天然气; 是否冷凝=非冷凝; 热效率=96", 1, "EE-GB24500#GB24500-R000015"],
    ["燃气锅炉", "燃料=天然气; 是否冷凝=非冷凝; 热效率=95.9", 2],
    ["燃气锅炉", "燃料=天然气; 是否冷凝=非冷凝; 热效率=92", 3],
    ["燃气锅炉", "燃料=天然气; 是否冷凝=非冷凝; 热效率=91.9", "below_3"],
    ["燃气锅炉", "燃料=天然气; 是否冷凝=冷凝; 热效率=103%", 1],
    ["燃气锅炉", "燃料=天然气; 是否冷凝=冷凝; 热效率=100.9", 3],
    ["燃气锅炉", "燃料=天然气; 热效率=98", "undetermined"],
    ["燃气锅炉", "燃料=燃油; 热效率=93", 2],
    ["生物质锅炉", "蒸发量=10 t/h; 热效率=88", 1],
    ["生物质锅炉", "蒸发量=10.1 t/h; 热效率=88", 2],
    ["生物质锅炉", "热功率=7 MW; 热效率=80", 3],
    ["生物质锅炉", "热功率=8 MW; 热效率=85.9", "below_3"],
    ["电锅炉", "热效率=97", 3],
    ["电锅炉", "热效率=96.9", "below_3"],
    ["工业锅炉", "燃烧方式=层燃; 燃料=烟煤; 燃料类别=Ⅱ类; 蒸发量=20 t/h; 热效率=85", 1],
    [
      "工业锅炉",
      "燃烧方式=层燃; 燃料=烟煤; 低位发热量=21000 kJ/kg; 挥发分=30; 蒸发量=25 t/h; 热效率=85",
      2,
    ],
    [
      "工业锅炉",
      "燃烧方式=层燃; 燃料=烟煤; 低位发热量=21001 kJ/kg; 挥发分=30; 蒸发量=25 t/h; 热效率=85",
      3,
    ],
    ["工业锅炉", "燃烧方式=流化床; 燃料=褐煤; 低位发热量=12000; 挥发分=40; 热效率=91", 1],
    ["工业锅炉", "燃料=煤; 热效率=85", "undetermined"],
  ],
  "GB 19761-2020": [
    ["离心风机", fan(0.9, 20, "No.6", 80), 1, "EE-GB19761#GB19761-R000006"],
    ["离心风机", fan(0.9, 20, "6", 79), 2],
    ["离心风机", fan(0.9, 20, "6", 77), 2],
    ["离心风机", fan(0.9, 20, "6", 68), 3],
    ["离心风机", fan(0.9, 20, "6", 67.9), "below_3"],
    ["离心风机", fan(0.95, 20, "7", 69), 2, "EE-GB19761#GB19761-R000004"],
    ["离心风机", fan(0.95, 19.9, "7", 69), 2, "EE-GB19761#GB19761-R000003"],
    ["离心风机", fan(0.9, 20, "3.5", 80), "not_covered"],
    ["离心风机", fan(0.2, 70, "6", 80), "not_covered"],
    ["离心风机", "机号=6; 效率=80", "undetermined"],
    ["轴流风机", "轮毂比=0.3; 机号=5; 效率=74", 1],
    ["轴流风机", "轮毂比=0.29; 机号=5; 效率=71", 2],
    ["轴流风机", "轮毂比=0.74; 机号=10; 效率=69", 3],
    ["轴流风机", "轮毂比=0.75; 机号=10; 效率=83", "not_covered"],
    ["风机", "机号=6; 效率=80", "undetermined"],
  ],
  "GB 28381-2012": [
    [
      "离心鼓风机",
      "鼓风机类型=单级双支撑低速; b2/D2=0.025; 叶轮直径=350 mm; 多变效率=72",
      2,
      "EE-GB28381#GB28381-R000002",
    ],
    ["离心鼓风机", "鼓风机类型=单级双支撑低速; b2/D2=0.025; 叶轮直径=350 mm; 多变效率=99", 2],
    ["离心鼓风机", "鼓风机类型=单级双支撑低速; b2/D2=0.025; 叶轮直径=350 mm; 多变效率=71.9", 3],
    ["离心鼓风机", "鼓风机类型=单级双支撑低速; b2/D2=0.025; 叶轮直径=350 mm; 多变效率=68", 3],
    [
      "离心鼓风机",
      "鼓风机类型=单级双支撑低速; b2/D2=0.025; 叶轮直径=350 mm; 多变效率=67.9",
      "below_3",
    ],
    [
      "离心鼓风机",
      "鼓风机类型=单级双支撑低速; b2/D2=0.0205; 叶轮直径=350 mm; 多变效率=72",
      "not_covered",
    ],
    [
      "离心鼓风机",
      "鼓风机类型=单级双支撑低速; b2/D2=0.025; 叶轮直径=300 mm; 多变效率=72",
      "not_covered",
    ],
    ["离心鼓风机", "鼓风机类型=多级低速; 级数=3; b2/D2=0.025; 叶轮直径=250 mm; 多变效率=64.5", 3],
    [
      "离心鼓风机",
      "鼓风机类型=多级高速; 级数=4; b2/D2=0.1; 叶轮直径=250 mm; 多变效率=68",
      3,
      "EE-GB28381#GB28381-R000048",
    ],
    [
      "离心鼓风机",
      "鼓风机类型=多级高速; 级数=4; b2/D2=0.1; 叶轮直径=250 mm; 多变效率=67.9",
      "below_3",
    ],
    [
      "离心鼓风机",
      "鼓风机类型=多级高速; 级数=5; b2/D2=0.1; 叶轮直径=250 mm; 多变效率=68",
      "not_covered",
    ],
    ["离心鼓风机", "b2/D2=0.1; 叶轮直径=250 mm; 多变效率=68", "undetermined"],
  ],
  "GB 19577-2024": [
    [
      "冷水机组",
      "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表1; IPLV=8.1",
      1,
      "EE-GB19577#GB19577-T1-03",
    ],
    ["冷水机组", "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表1; IPLV=8.09", 2],
    ["冷水机组", "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表1; IPLV=7.5", 2],
    [
      "冷水机组",
      "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表1; IPLV=6.2; COP=5.4",
      3,
    ],
    [
      "冷水机组",
      "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表1; IPLV=6.2; COP=5.39",
      "below_3",
    ],
    [
      "冷水机组",
      "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表1; IPLV=6.2",
      "undetermined",
    ],
    [
      "冷水机组",
      "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表1; IPLV=6.19; COP=6",
      "below_3",
    ],
    ["冷水机组", "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表2; COP=6.2", 1],
    [
      "冷水机组",
      "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; IPLV=8.1; COP=6.2",
      "undetermined",
    ],
    ["冷水机组", "机组用途=数据中心; 冷却方式=风冷; 制冷量=200 kW; ACCOP=5.8", 2],
    ["冷水机组", "机组用途=舒适型; 冷却方式=水冷; 制冷量=300 kW; 指标体系=表1; IPLV=6", 1],
    ["冷水机组", "机组用途=舒适型; 冷却方式=水冷; 制冷量=301 kW; 指标体系=表1; IPLV=6; COP=5", 3],
    ["溴化锂机组", "制冷量=1000 kW", "not_applicable"],
    ["工业热泵", "机组用途=地板采暖型; 制热量=35 kW; HSPF=3.2", 2],
    ["工业热泵", "机组用途=地板采暖型; 制热量=36 kW; HSPF=3.4", 1],
    ["工业热泵", "机组用途=风机盘管; 制热量=35 kW; APF=2.65; COPdh=1.8; COPh=2.1", 3],
    ["工业热泵", "机组用途=风机盘管; 制热量=35 kW; APF=2.65; COPdh=1.7; COPh=2.1", "below_3"],
    ["工业热泵", "热源=水; 制热量=35 kW", "not_applicable"],
  ],
  "GB 19762-2025": [
    [
      "离心泵",
      "泵型式=单级单吸; 流量=100 m3/h; 扬程=50 m; 转速=2900 r/min; 效率=80",
      "undetermined",
      "EE-GB19762#GB19762-T3-01",
    ],
    [
      "离心泵",
      "泵型式=单级单吸; 流量=301 m3/h; 扬程=50 m; 转速=2900 r/min; 效率=80",
      "undetermined",
      "EE-GB19762#GB19762-T3-02",
    ],
    [
      "离心泵",
      "泵型式=管道泵; 流量=300 m3/h; 扬程=32 m; 转速=1450 r/min; 效率=80",
      "undetermined",
      "EE-GB19762#GB19762-T3-05",
    ],
    ["离心泵", "泵型式=单级单吸; 流量=4 m3/h; 扬程=50 m; 转速=2900 r/min; 效率=80", "not_covered"],
    ["离心泵", "流量=100 m3/h; 扬程=50 m; 转速=2900 r/min; 效率=80", "undetermined"],
    ["多级泵", "泵型式=多级; 流量=100 m3/h; 扬程=150 m; 转速=2950 r/min; 效率=70", "undetermined"],
    ["化工泵", "流量=100 m3/h", "not_covered"],
    ["渣浆泵", "流量=100 m3/h", "not_applicable"],
  ],
};

for (const [standard, list] of Object.entries(cases))
  describe(standard, () => {
    it.each(list.map((case_) => ({ case_ })))("$case_", ({ case_ }) => {
      const [family, given, answer, row] = case_;
      const outcome = outcomeOf(family, given);
      expect(outcome.outcome === "graded" ? outcome.grade : outcome.outcome).toBe(answer);
      if (row !== undefined) expect(outcome.row).toBe(row);
    });
  });

describe("GB 19762-2025 by formula", () => {
  // The limits are those of the worked examples; the grade stays open because the range of ns is not known.
  it.each([
    ["流量=100 m3/h; 扬程=50 m; 转速=2900 r/min", [79.79, 77.79, 72.79]],
    ["流量=50 m3/h; 扬程=32 m; 转速=2900 r/min", [76.34, 74.34, 69.34]],
    ["流量=200 m3/h; 扬程=32 m; 转速=1450 r/min", [82.56, 80.56, 75.56]],
  ] as const)("%s: limits %s", (point, [first, second, third]) => {
    const at = (percent: number) => {
      const outcome = outcomeOf("离心泵", `泵型式=单级单吸; ${point}; 效率=${percent}`);
      expect(outcome).toMatchObject({ outcome: "undetermined", reason: "validity-unknown" });
      expect(outcome.measures[0]?.limits).toEqual({ 1: first, 2: second, 3: third });
      return outcome.outcome === "undetermined" ? outcome.provisional : null;
    };
    expect([first, first - 0.01, second - 0.01, third - 0.01].map(at)).toEqual([
      1,
      2,
      3,
      "below_3",
    ]);
  });
});

describe("what goes with an answer", () => {
  it.each([
    ["三相异步电动机", "极数=4", ["额定功率", "效率"]],
    ["电动机", lowVoltage("55 kW", 4, "96.5"), ["电机类型"]],
    ["空压机", "功率=55 kW", ["调速方式"]],
    ["燃气锅炉", "燃料=天然气; 热效率=98", ["燃料类别或冷凝方式"]],
    ["生物质锅炉", "热效率=88", ["额定蒸发量或额定热功率"]],
    ["离心泵", "泵型式=单级单吸; 流量=100 m3/h", ["扬程", "转速", "效率"]],
    [
      "冷水机组",
      "机组用途=舒适型; 冷却方式=水冷; 制冷量=1000 kW; 指标体系=表1; IPLV=6.2",
      ["COPc"],
    ],
  ])("%s, %s lacks %j", (family, given, missing) => {
    expect(outcomeOf(family, given)).toMatchObject({ outcome: "undetermined", missing });
  });

  it("says margin and what lacks to the next grade, in the direction of the metric", () => {
    expect(outcomeOf("三相异步电动机", lowVoltage("55 kW", 4, "96.4"))).toMatchObject({
      margin: 0.7,
      level: "节能",
      levelMapping: "working",
      measures: [{ next: { grade: 1, by: 0.1 } }],
    });
    expect(
      outcomeOf(
        "air-compressor-fixed",
        "额定功率=55 kW; 排气压力=0.8 MPa; 冷却方式=风冷; 比功率=7.8",
      ),
    ).toMatchObject({
      margin: -0.1,
      level: "低于准入",
      measures: [{ next: { grade: 3, by: 0.1 } }],
    });
  });

  it("lets the worse loss decide and shows both", () => {
    const outcome = outcomeOf(
      "油浸式变压器",
      "额定容量=400 kVA; 铁芯材料=硅钢; 联结组别=Dyn11; 空载损耗=0.33 kW; 负载损耗=3.6 kW",
    );
    expect(outcome).toMatchObject({ outcome: "graded", grade: 2, margin: 0.015 });
    expect(outcome.measures.map(({ name, grade }) => [name, grade])).toEqual([
      ["负载损耗", 2],
      ["空载损耗", 1],
    ]);
  });

  it("carries the cautions of doubtful rows", () => {
    const large = `${lowVoltage("16000 kW", 4, "97.4")}; ratedVoltageKv=10; 冷却方式=IC01`;
    expect(outcomeOf("high-voltage-motor", large).cautions.join()).toContain("列错位");
    const cell = "鼓风机类型=多级高速; 级数=3; b2/D2=0.1; 叶轮直径=250 mm; 多变效率=68";
    expect(outcomeOf("离心鼓风机", cell)).toMatchObject({ level: null, levelMapping: null });
    expect(outcomeOf("离心鼓风机", cell).cautions.join()).toContain("疑为 66");
  });

  it("says what it takes for granted, and a mark takes nothing", () => {
    const given = lowVoltage("55 kW", 4, "96.5");
    expect(outcomeOf("永磁电机", given).presumed.join()).toContain("按“异步起动”判定");
    const parameters = { ratedPowerKw: 55, poles: 4, efficiencyPct: 96.5 };
    const strict = { family: "permanent-magnet-motor", parameters, strict: true };
    expect(gradeEfficiency(strict, thresholds)).toMatchObject({
      outcome: "undetermined",
      missing: ["起动方式", "额定电压"],
    });
  });
});
