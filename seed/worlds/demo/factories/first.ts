import type { FactoryRow } from "../organisation.ts";

/** The factories that the demo began with. */
export const firstFactories: readonly FactoryRow[] = [
  ["f-xyqc", "襄阳示例汽车零部件有限公司", "湖北 襄阳", "verified", "陆"],
  ["f-whcb", "武汉示例船舶制造有限公司", "湖北 武汉", "verified", "江"],
  ["f-ycph", "宜昌示例磷化工有限公司", "湖北 宜昌", "reviewed", "蔡"],
  ["f-ezgt", "鄂州示例钢铁有限公司", "湖北 鄂州", "registered", "贾"],
  ["f-jzfz", "荆州示例棉纺织有限公司", "湖北 荆州", "registered", "丁"],
  ["f-jmdc", "荆门示例动力电池有限公司", "湖北 荆门", "verified", "魏"],
  ["f-whyy", "武汉示例生物制药有限公司", "湖北 武汉", "reviewed", "薛"],
  ["f-xndd", "孝感示例电动自行车厂", "湖北 孝感", "registered", "叶"],
  ["f-hssn", "黄石示例水泥有限公司", "湖北 黄石", "registered", "阎"],
  ["f-szgc", "随州示例工程机械有限公司", "湖北 随州", "registered", "余"],
  ["f-xymb", "宜昌示例民爆器材有限公司", "湖北 宜昌", "registered", "潘"],
  ["f-fstc", "佛山示例陶瓷家居有限公司", "广东 佛山", "reviewed", "杜"],
  ["f-dgdz", "东莞示例智能终端有限公司", "广东 东莞", "verified", "戴"],
  ["f-gznz", "广州示例汽车部件有限公司", "广东 广州", "registered", "夏"],
  ["f-mmsh", "茂名示例石化有限公司", "广东 茂名", "registered", "钟"],
  ["f-jmwj", "江门示例五金制品有限公司", "广东 江门", "registered", "汪"],
  ["f-szjm", "深圳示例精密仪器有限公司", "广东 深圳", "registered", "田"],
  ["f-cqmt", "重庆示例摩托车制造有限公司", "重庆 渝北区", "verified", "任"],
  ["f-cqly", "重庆示例铝业有限公司", "重庆 涪陵区", "registered", "姜"],
  ["f-cqhg", "重庆示例化工有限公司", "重庆 长寿区", "registered", "范"],
  ["f-zzhk", "株洲示例航空部件有限公司", "湖南 株洲", "registered", "方"],
  ["f-jxgf", "上饶示例光伏科技有限公司", "江西 上饶", "reviewed", "石"],
  ["f-xgdz", "孝感示例电子涂装有限公司", "湖北 孝感", "registered", "韦"],
];
