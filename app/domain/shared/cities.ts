import type { Province } from "./place.ts";

/** Cities, prefectures and districts of the three provinces of the programme, by the name that people write. */
export const cities: Partial<Record<Province, readonly string[]>> = {
  湖北: [
    ..."武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架".split(
      " ",
    ),
  ],
  广东: [
    ..."广州 深圳 珠海 汕头 韶关 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮".split(
      " ",
    ),
  ],
  重庆: [
    ..."万州区 涪陵区 渝中区 大渡口区 江北区 沙坪坝区 九龙坡区 南岸区 北碚区 綦江区 大足区 渝北区 巴南区 黔江区 长寿区 江津区 合川区 永川区 南川区 璧山区 铜梁区 潼南区 荣昌区 开州区 梁平区 武隆区".split(
      " ",
    ),
  ],
};
