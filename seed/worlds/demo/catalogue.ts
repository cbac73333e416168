import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";

/** The invented catalogue of the demo world: no official list has anything of it. */
export const demoCatalogue: Omit<Catalogue, "id"> = {
  kind: "first-of-kind",
  level: "provincial",
  province: "湖北",
  name: "示例首台（套）技术装备目录",
  invented: true,
  supersedes: true,
};

/** Number, name, parameters, conditions between ；. */
export type DemoEntry = readonly [
  number: string,
  name: string,
  parameters: string,
  conditions: string,
];

export interface DemoEdition {
  readonly key: string;
  readonly label: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly entries: readonly DemoEntry[];
}

/** The older one has ended: what was verified by it is grey. */
export const formerEdition: DemoEdition = {
  key: "edition-2024",
  label: "示例2024年版",
  validFrom: "2024-01-01",
  validTo: "2025-12-31",
  entries: [
    ["示1-1", "重型卧式车床", "最大加工长度、最大工件质量", "最大加工长度≥5 m"],
    ["示1-2", "方形铝壳电池顶盖激光焊接机", "激光功率、节拍", "激光功率≥6 kW"],
    ["示1-3", "变频双梁桥式起重机", "起重量、跨度", "起重量≥32 t"],
  ],
};

export const currentEdition: DemoEdition = {
  key: "edition-2026",
  label: "示例2026年版",
  validFrom: "2026-01-01",
  validTo: "2028-12-31",
  entries: [
    [
      "示1-1",
      "方形铝壳电池顶盖激光焊接机",
      "激光功率、节拍、良率",
      "激光功率≥6 kW；良率≥99.5%；首次销售不超过三年",
    ],
    ["示1-2", "三维五轴激光切割机", "激光功率、定位精度", "激光功率≥4 kW；定位精度≤0.05 mm"],
    ["示1-3", "坡口激光切割机", "激光功率、最大加工厚度", "激光功率≥20 kW；最大加工厚度≥50 mm"],
    ["示1-4", "激光电弧复合焊接装备", "激光功率、熔深", "激光功率≥20 kW；熔深≥18 mm"],
    ["示1-5", "手持三合一激光焊接机", "激光功率", "激光功率≥3 kW"],
    ["示1-6", "船舶小组立免示教焊接机器人", "额定负载、焊缝跟踪", "额定负载≥10 kg"],
    ["示2-1", "变频双梁桥式起重机", "起重量、跨度", "起重量≥50 t；跨度≥25 m"],
    ["示2-2", "冶金铸造起重机", "起重量、工作级别", "起重量≥125 t；工作级别：A7"],
    ["示2-3", "重载自动导引运输车", "额定载重", "额定载重≥20 t"],
    ["示2-4", "立体仓库堆垛机", "起升高度、行走速度", "起升高度≥30 m"],
    ["示3-1", "超高效三相异步电动机", "额定功率、效率", "额定功率≥100 kW；效率≥97.0%"],
    ["示3-2", "高压永磁同步电动机", "额定功率、额定电压", "额定功率≥1000 kW"],
    ["示3-3", "永磁变频螺杆空气压缩机", "额定功率、比功率", "额定功率≥132 kW"],
    ["示3-4", "磁悬浮离心鼓风机", "额定功率", "额定功率≥200 kW"],
    ["示3-5", "磁悬浮变频离心式冷水机组", "制冷量", "制冷量≥1000 kW"],
    ["示3-6", "节能型干式变压器", "额定容量", "额定容量≥1000 kVA"],
    ["示4-1", "循环流化床锅炉", "额定蒸发量、热效率", "额定蒸发量≥35 t/h；热效率≥91%"],
    ["示4-2", "余热蒸汽发生装置", "余热利用方式", "由人核对系统图"],
    ["示5-1", "重型数控卧式车床", "最大加工长度", "最大加工长度≥8 m"],
    ["示5-2", "五轴联动龙门加工中心", "工作台尺寸、定位精度", "定位精度≤0.01 mm"],
    ["示5-3", "精密数控磨齿机", "最大工件直径、加工精度", "最大工件直径≥500 mm"],
    ["示6-1", "工业机器人减速器综合试验台", "测试扭矩", "由人核对测试报告"],
    ["示6-2", "动力电池模组充放电测试系统", "通道数、电压精度", "由人核对测试报告"],
    ["示6-3", "化学发光免疫分析流水线", "测试速度", "由人核对注册证"],
  ],
};

/** claimed waits for a reviewer; the demo supplier has one of each. */
export interface DemoClaim {
  readonly organisation: string;
  readonly listing: string;
  readonly edition: DemoEdition;
  readonly entry: string;
  readonly state: "claimed" | "verified" | "refused" | "expired";
  readonly words: string;
  readonly reason?: string;
}

export const demoClaims: readonly DemoClaim[] = [
  {
    organisation: "whjg",
    listing: "方形铝壳电池顶盖激光焊接机",
    edition: currentEdition,
    entry: "示1-1",
    state: "verified",
    words: "示例：首台交付合同与用户报告，激光功率 6 kW，良率 99.6%",
    reason: "示例：与交付合同和验收报告一致",
  },
  {
    organisation: "whjg",
    listing: "三维五轴激光切割机（热成形件）",
    edition: currentEdition,
    entry: "示1-2",
    state: "claimed",
    words: "示例：检测报告中激光功率 4 kW，定位精度 0.05 mm",
  },
  {
    organisation: "whjg",
    listing: "船用薄板激光—电弧复合焊装备",
    edition: currentEdition,
    entry: "示1-4",
    state: "refused",
    words: "示例：首套用于船厂平面分段流水线",
    reason: "示例：熔深 16 mm，不满足条目的 18 mm",
  },
  {
    organisation: "hsdj",
    listing: "YE5-315M-4 132kW 超高效三相异步电动机",
    edition: currentEdition,
    entry: "示3-1",
    state: "verified",
    words: "示例：型式试验报告，额定功率 132 kW，效率 97.1%",
    reason: "示例：与型式试验报告一致",
  },
  {
    organisation: "m-whqz",
    listing: "欧式双梁天车 50/10吨 变频",
    edition: currentEdition,
    entry: "示2-1",
    state: "claimed",
    words: "示例：起重量 50 t，跨度 28.5 m，附特检报告编号",
  },
  {
    organisation: "m-szjg",
    listing: "三合一手持（焊、切、清洗）3千瓦",
    edition: currentEdition,
    entry: "示1-5",
    state: "claimed",
    words: "示例：激光功率 3 kW，2025年首批交付",
  },
  {
    organisation: "m-qqzx",
    listing: "重型卧式 CW61125 五米",
    edition: formerEdition,
    entry: "示1-1",
    state: "expired",
    words: "示例：2024年首台认定",
  },
];
