import { describe, expect, it } from "vitest";
import { familyOf, mentionsIn } from "#app/domain/vocabulary/mentions.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const vocabulary = vocabularyOf(vocabularyData);

/** Titles and queries as suppliers and buyers write them, by the family they name. */
const titles: Readonly<Record<string, readonly string[]>> = {
  "machining-centre": ["卧式加工中心 HMC630", "钻攻中心 T-500", "加工中心两台，含刀库"],
  "additive-manufacturing-machine": ["3D打印机"],
  agv: ["潜伏式 AGV 小车"],
  "air-compressor": ["求购75kW空压机两台", "空压机", "带冷干机的空压机", "无油空压机供气"],
  "aluminium-electrolytic-cell": ["500kA预焙铝电解槽", "电解槽 500kA 铝"],
  "automatic-winder": ["细络联型自动络筒机"],
  "cell-stringer": ["大尺寸多主栅组件串焊机", "光伏组件串焊机 6500片/小时"],
  "centrifugal-pump": ["离心泵", "锅炉给水泵", "水泵 扬程50m", "水泵", "锅炉给水离心泵"],
  "charge-discharge-tester": ["电池包充放电测试系统", "锂电池充放电设备 5V100A"],
  "cnc-lathe": ["数控车床CK6150", "车铣复合加工中心"],
  "coal-gasifier": ["水煤浆气化炉"],
  "coordinate-measuring-machine": ["桥式三坐标 CMM 8106"],
  "die-casting-machine": ["6000吨一体化压铸机"],
  "distillation-column": ["甲醇精馏塔"],
  "distribution-transformer": [
    "干式变压器SCB14-1000/10",
    "S20-M-800/10油浸式配电变压器",
    "10kV配电房变压器增容",
  ],
  "drying-oven": ["热风循环烘箱", "真空烘箱 电芯", "食品烘干机"],
  "dynamic-balancing-machine": [
    "电机转子全自动平衡机",
    "电机转子用动平衡机",
    "转子动平衡机 用于三相异步电机生产",
    "电机行业动平衡机",
    "全自动转子动平衡机 电机转子专用",
  ],
  "electrolyte-filling-machine": [
    "方形铝壳电池注液机 24PPM",
    "急购：24头方形铝壳注液机，节拍≥24PPM",
  ],
  "environmental-chamber": ["高低温湿热试验箱 1000L", "三综合试验箱配套振动台"],
  evaporator: ["MVR蒸发器 20t/h"],
  "explosives-production-line": ["电子雷管装配线"],
  "five-axis-machining-centre": ["五轴联动加工中心（摇篮式）"],
  "gantry-machining-centre": ["龙门铣 XK2420", "数控龙门镗铣床"],
  "gas-alarm-system": ["可燃气体报警器", "气体检测仪 硫化氢", "GDS可燃有毒气体检测系统"],
  "grading-cabinet": ["5V60A 512通道分容柜", "化成分容一体机"],
  "grate-cooler": ["第四代篦冷机"],
  "heat-exchanger": ["板式换热器"],
  "hipot-tester": ["绝缘耐压测试仪 5kV"],
  "hydraulic-press": [
    "四柱压机 500吨",
    "315T 四柱液压机",
    "油压机（四柱）",
    "工程机械用大型油压机更新",
    "更新超期服役的油压机",
    "我厂现有两台2008年的油压机，吨位315T，漏油严重，拟更新为伺服液压机，压力不低于315吨",
  ],
  "industrial-boiler": ["4t/h燃气蒸汽锅炉", "蒸汽发生器", "燃气锅炉 2吨 低氮", "余热锅炉"],
  "industrial-centrifuge": ["碟片离心机"],
  "industrial-fan": ["锅炉引风机", "磁悬浮鼓风机", "风机变频改造"],
  "industrial-furnace": ["台车式热处理炉"],
  "industrial-robot": [
    "六轴工业机器人 负载20kg",
    "工业机器人（带夹爪）六轴20公斤",
    "喷涂机器人 防爆",
  ],
  "ion-exchange-system": ["连续离交系统"],
  "laser-cutting-machine": ["12kW光纤激光切割机", "激光切割机 光纤激光器 6kW 3015幅面"],
  "laser-welding-machine": ["电池顶盖激光焊接机", "用于电池顶盖焊接的激光焊接机", "激光焊"],
  mes: ["MES系统", "数字化车间MES系统"],
  "monocrystal-furnace": ["36寸大热场单晶炉", "半导体单晶炉"],
  "multi-wire-saw": ["多线切割机 金刚线"],
  "ndt-inspection-system": ["工业CT 450kV", "铸铝件X光检测机"],
  "pecvd-coater": ["管式PECVD设备"],
  "pick-and-place-machine": ["高速贴片机", "SMT贴片生产线整线方案"],
  "press-brake": ["液压折弯机"],
  "pressure-calibrator": ["全自动压力表检定装置"],
  "process-dryer": ["喷雾干燥塔"],
  "reactor-vessel": ["5000L搪玻璃反应釜"],
  "ring-spinning-frame": ["集体落纱细纱机 1200锭", "环锭纺纱"],
  "roller-press": ["生料辊压机终粉磨系统"],
  "rotor-spinning-machine": ["全自动转杯纺纱机 600头", "气流纺"],
  "screw-air-compressor": [
    "永磁变频螺杆式空气压缩机 BLT-75A",
    "螺杆机 排气量13立方",
    "螺杆空压机（含冷干机、储气罐）",
    "现有活塞空压机老化，需更换为永磁变频螺杆空压机",
    "空压机 螺杆机 37kW",
    "空压站节能改造，原4台活塞机改为2台永磁变频螺杆机",
  ],
  "shearing-machine": ["QC12Y-6x3200 液压摆式剪板机", "液压剪板机 6×2500"],
  "spray-coating-line": ["电动自行车车架喷涂生产线"],
  "steelmaking-furnace": ["100吨超高功率电弧炉", "电炉炼钢 100t"],
  "storage-tank": ["200立方内浮顶储罐", "废旧储罐拆除", "不锈钢储罐 50m³ 带搅拌"],
  "three-phase-motor": [
    "YE5-250M-4 55kW 4极 电机",
    "三相异步电动机 YE4系列 IE4",
    "淘汰老旧电机，采购一级能效三相异步电动机30台",
    "高效电机",
    "电动机 直流",
    "YX3-280S-4 高效节能三相异步电动机",
  ],
  "tightening-machine": ["电动拧紧枪", "全自动锁螺丝机"],
  "ultrasonic-welding-machine": ["极耳超声波焊接机"],
  "universal-testing-machine": ["微机控制电子万能试验机 100kN", "拉力机"],
  ups: ["模块化UPS 200kVA", "UPS不间断电源 120kVA 后备30分钟"],
  "vertical-machining-centre": [
    "VMC850立式加工中心",
    "ＶＭＣ８５０　加工中心",
    "立加 850",
    "立式加工中心 配第四轴 带冷水机",
    "立式加工中心 刀库24把 第四轴选配",
  ],
  "water-chiller": [
    "螺杆机 制冷量1200kW",
    "螺杆式冷水机组",
    "离心机 制冷量 3500kW",
    "车间空调螺杆机组更新 制冷量500冷吨",
    "离心机更换，制冷量2800kW",
    "冷水机 激光器冷却",
  ],
  "welding-robot": ["激光焊接机器人工作站", "弧焊机器人 6kg", "船体分段焊接机器人"],
};

/** Accessories, parts, neighbours without a family, and words that leave the family open. */
const nameless: readonly string[] = [
  "空压机后处理冷干机",
  "空压机用滤芯",
  "空压机 配件",
  "螺杆机",
  "变压器油 25号",
  "变压器厂用真空干燥炉",
  "电机",
  "电机检测台",
  "伺服电机",
  "加工中心刀柄 BT40",
  "加工中心用刀柄",
  "五轴机械手",
  "龙门",
  "龙门吊",
  "液压机油",
  "折弯机模具",
  "激光切割头",
  "激光焊接机用保护镜片",
  "超声波清洗机",
  "RV减速器",
  "喷涂废气处理设备",
  "转杯纺纱器",
  "自动络筒机槽筒",
  "单晶炉热场",
  "金刚线",
  "电火花线切割机",
  "注液泵",
  "灌装机",
  "电容柜",
  "汽车空调蒸发器",
  "冷冻式干燥机",
  "离子交换树脂",
  "精馏塔填料",
  "储罐呼吸阀",
  "铝电解电容器",
  "锂电极片辊压机",
  "医用CT",
  "CT",
  "三坐标测头",
  "压力变送器",
  "贴片电阻",
  "MES 终端",
  "AIMES",
  "火灾自动报警系统",
  "UPS电池",
  "焊丝",
  "天然气锅炉低氮燃烧器",
  "热泵机组",
  "压铸模具",
  "换热器密封垫",
  "空压机余热回收系统",
  "储能柜",
  "搅拌电机",
  "AGV调度系统",
  "细纱机集聚装置",
  "机器人焊缝跟踪系统",
  "化工厂反应釜搅拌电机",
  "石墨电极",
  "变频器",
  "空压机变频器",
  "CNC",
  "数控机床",
  "机床",
  "切割机",
  "焊机",
  "试验机",
  "多功能贴片机飞达",
  "WMS仓储系统",
  "二手 沙迪克 慢走丝",
  "辊压机轴承",
  "轮胎动平衡机",
  "电池托盘压铸",
  "双螺杆挤出机",
  "干燥箱",
  "泵",
  "电动螺旋压力机",
  "机械手",
  "制氢电解槽",
];

describe("the family that a title names", () => {
  it("is tried on every family", () => {
    expect(Object.keys(titles).sort()).toEqual(
      vocabulary.families.map((family) => family.code).sort(),
    );
  });

  it.each(
    Object.entries(titles).flatMap(([code, texts]) => texts.map((text) => [text, code] as const)),
  )("%s → %s", (text, code) => expect(familyOf(text, vocabulary)?.family).toBe(code));

  it.each(nameless)("%s names none", (text) => expect(familyOf(text, vocabulary)).toBeNull());
});

describe("mentions in a running text", () => {
  const named = (text: string) =>
    mentionsIn(text, vocabulary)
      .filter((mention) => mention.decided && mention.families.length > 0)
      .map((mention) => `${mention.term} ${mention.families.join("+")}`);

  it.each<[string, readonly string[]]>([
    [
      "公司空压站现有螺杆机3台，比功率偏高，配套冷干机和储气罐，拟更换为一级能效机组",
      ["空压站 air-compressor", "螺杆机 screw-air-compressor"],
    ],
    [
      "中央空调系统的螺杆机制冷量不足，冷冻水出水温度达不到7℃",
      ["中央空调 water-chiller", "螺杆机 water-chiller"],
    ],
    [
      "电池顶盖用激光焊接机焊接，极耳用超声波焊接机，注液后进分容柜",
      [
        "激光焊接机 laser-welding-machine",
        "超声波焊接机 ultrasonic-welding-machine",
        "分容柜 grading-cabinet",
      ],
    ],
    ["主轴电机功率11kW，配伺服电机，冷却泵电机0.75kW", []],
    [
      "变压器油枕渗油，变压器铁芯多点接地，建议整体更换配电变压器",
      ["配电变压器 distribution-transformer"],
    ],
    ["采用 AGV 小车 与 MES 系统 对接", ["AGV 小车 agv", "MES 系统 mes"]],
    ["龙门 行程4米，BT50主轴，立柱间距2.2米；另购龙门吊一台", ["龙门 gantry-machining-centre"]],
    [
      "发酵液经碟片式离心机分离后进 ＭＶＲ 蒸发器 浓缩",
      ["碟片式离心机 industrial-centrifuge", "ＭＶＲ 蒸发器 evaporator"],
    ],
  ])("%s", (text, expected) => expect(named(text)).toEqual(expected));

  it("reads a text of 20,000 characters within the time limit of a test", () => {
    const text = Object.values(titles).flat().join("，").repeat(14);
    expect(text.length).toBeGreaterThan(20_000);
    expect(mentionsIn(text, vocabulary).length).toBeGreaterThan(1_000);
    expect(familyOf(text, vocabulary)?.term).toBe("空压机");
  });
});
