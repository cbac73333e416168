import type { FactoryRow } from "../organisation.ts";

/** Spinners, weavers, dyers, garment, furniture, paper, printing, packing, ceramic and glass works. */
export const lightIndustryFactories: readonly FactoryRow[] = [
  ["f-tmfsc", "天门示例棉纺织厂", "湖北 天门", "reviewed", "彭"],
  ["f-hgzzc", "黄冈示例织造有限公司", "湖北 黄冈", "registered", "秦"],
  ["f-xtwfb", "仙桃示例卫材制品有限公司", "湖北 仙桃", "verified", "苏"],
  ["f-fsyrc", "佛山示例牛仔印染有限公司", "广东 佛山", "reviewed", "阮"],
  ["f-stzzc", "汕头示例内衣针织有限公司", "广东 汕头", "registered", "佘"],
  ["f-hzfzc", "广州示例服装有限公司", "广东 广州", "reviewed", "符"],
  ["f-dgxyc", "东莞示例鞋业有限公司", "广东 东莞", "registered", "雷"],
  ["f-whjdx", "武汉示例酒店布草洗涤有限公司", "湖北 武汉", "registered", "喻"],
  ["f-qjjjc", "潜江示例全屋定制家居有限公司", "湖北 潜江", "reviewed", "詹"],
  ["f-zsjjc", "中山示例办公家具有限公司", "广东 中山", "registered", "卓"],
  ["f-xgzyc", "孝感示例纸业有限公司", "湖北 孝感", "reviewed", "凡"],
  ["f-dgzxc", "东莞示例纸箱彩盒有限公司", "广东 东莞", "verified", "植"],
  ["f-whysc", "武汉示例彩色印务有限公司", "湖北 武汉", "reviewed", "熊"],
  ["f-xysbc", "襄阳示例软包装有限公司", "湖北 襄阳", "registered", "商"],
  ["f-qcyyc", "黄冈示例中药饮片有限公司", "湖北 黄冈", "reviewed", "尚"],
  ["f-xnycc", "咸宁示例茶业有限公司", "湖北 咸宁", "registered", "镇"],
  ["f-gzhzp", "广州示例化妆品有限公司", "广东 广州", "verified", "劳"],
  ["f-ycjyc", "宜昌示例白酒酿造有限公司", "湖北 宜昌", "verified", "望"],
  ["f-cqhgd", "重庆示例火锅底料食品有限公司", "重庆 合川区", "reviewed", "冉"],
  ["f-szlyc", "随州示例粮油食品有限公司", "湖北 随州", "registered", "聂"],
  ["f-zjscc", "湛江示例水产食品有限公司", "广东 湛江", "registered", "梅"],
  ["f-xstcc", "咸宁示例陶瓷有限公司", "湖北 咸宁", "registered", "庹"],
  ["f-qyblc", "宜昌示例玻璃有限公司", "湖北 宜昌", "reviewed", "屈"],
  ["f-szyyp", "随州示例石材有限公司", "湖北 随州", "registered", "冷"],
];
