/** Provinces of the cities that the authored texts use. */
const citiesOf = {
  湖北省:
    "武汉 襄阳 宜昌 十堰 荆州 黄石 孝感 黄冈 咸宁 荆门 鄂州 随州 仙桃 潜江 天门 恩施 大冶 应城 枝江",
  广东省: "广州 深圳 东莞 佛山 中山 珠海 惠州 江门 汕头 肇庆 清远 韶关 云浮 揭阳",
  江苏省: "南京 苏州 无锡 常州 南通 徐州 扬州 泰州 盐城 镇江 宜兴 江阴 昆山 张家港",
  浙江省: "杭州 宁波 温州 台州 绍兴 嘉兴 金华 湖州 衢州",
  山东省: "济南 青岛 烟台 潍坊 淄博 临沂 泰安 济宁 滕州 威海",
  河南省: "郑州 洛阳 新乡 南阳 许昌 焦作 周口",
  湖南省: "长沙 株洲 湘潭 衡阳 岳阳 郴州",
  四川省: "成都 德阳 绵阳 自贡 宜宾",
  陕西省: "西安 宝鸡 咸阳",
  辽宁省: "沈阳 大连 鞍山",
  安徽省: "合肥 芜湖 马鞍山 滁州 安庆",
  福建省: "厦门 泉州 福州 龙岩",
  江西省: "南昌 九江 赣州 宜春 景德镇",
  河北省: "石家庄 唐山 沧州 廊坊",
  山西省: "太原 晋中",
  贵州省: "贵阳 遵义",
  云南省: "昆明 曲靖",
  广西壮族自治区: "南宁 柳州",
  黑龙江省: "哈尔滨 齐齐哈尔",
  内蒙古自治区: "包头 鄂尔多斯",
  新疆维吾尔自治区: "乌鲁木齐",
  重庆市: "渝北区 涪陵区 永川区 璧山区 江津区 长寿区 九龙坡区",
  上海市: "嘉定区 松江区 闵行区",
  天津市: "滨海新区 北辰区",
  北京市: "大兴区",
} as const;

const provinceOf = new Map(
  Object.entries(citiesOf).flatMap(([province, cities]) =>
    cities.split(" ").map((city) => [city, province] as const),
  ),
);

/** Place of a short city name: 武汉 → 湖北省 武汉市, 渝北区 → 重庆市 渝北区; throws on an unknown one. */
export function placeOf(city: string): { province: string; city: string } {
  const province = provinceOf.get(city);
  if (!province) throw new Error(`unknown city: ${city}`);
  if (city === "恩施") return { province, city: "恩施州" };
  return { province, city: city.endsWith("区") ? city : `${city}市` };
}
