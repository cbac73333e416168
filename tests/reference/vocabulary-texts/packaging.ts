import { withFamilies } from "./texts.ts";

export const titles = withFamilies(
  {
    "packaging-machine": ["全自动包装机 粉料 60包/分", "湿巾包装机", "连续封口机 900型"],
    "pillow-packaging-machine": [
      "枕式包装机 250型 饼干",
      "自动理料枕式包装线 月饼",
      "想换台枕包机",
    ],
    "vertical-form-fill-seal-machine": [
      "420立式包装机 十头秤 膨化食品",
      "三边封颗粒包装机 糖包",
      "多列条包机 6列",
    ],
    "premade-pouch-packaging-machine": ["八工位给袋式包装机 坚果", "吸嘴袋灌装机", "给袋机 预制菜"],
    "wrapping-machine": ["托盘缠绕机 转盘1650", "在线式缠绕机 出库线", "钢卷缠绕包装机"],
    "vacuum-packaging-machine": [
      "DZ600双室真空包装机",
      "拉伸膜真空包装机 420 豆干",
      "盒式气调包装机 鲜肉",
    ],
    "shrink-packaging-machine": [
      "袖口式热收缩包装机 12包/分",
      "瓶装水膜包机 25包",
      "L型封切机 彩盒",
    ],
    "cartoning-machine": ["120盒/分全自动装盒机 药板", "面膜装盒机"],
    "weighing-bagging-machine": [
      "DCS-50定量包装秤 化肥",
      "吨袋包装机 钛白粉",
      "想换一台面粉包装秤，25公斤袋",
    ],
    "filling-machine": [
      "24000瓶/小时饮料灌装线",
      "称重式灌装机 20L 涂料",
      "想换一条白酒灌装线，目前6000瓶/小时",
      "CGF24-24-8三合一灌装机",
      "酱料灌装机 12头",
    ],
    "capping-machine": ["直线式旋盖机 六轮", "真空封罐机 马口铁"],
    "labelling-machine": ["圆瓶贴标机 120瓶/分 精度±1", "即时打印贴标机 纸箱", "热收缩套标机"],
    "case-packing-machine": ["自动开箱机 10箱/分", "折盖封箱机", "机器人装箱机 袋装奶粉"],
    "strapping-machine": ["纸箱打包机", "无人化打包机 纸箱", "卧式废纸打包机 125吨", "钢带打包机"],
    "coding-machine": ["小字符喷码机 电缆用", "TTO打码机 53mm", "一物一码赋码系统"],
    "bag-making-machine": ["方底纸袋机 280型", "三边封制袋机 600", "想换背心袋制袋机，产量高点的"],
    checkweigher: ["动态检重秤 200件/分 ±0.1g", "禽类分级秤"],
    "metal-detection-machine": ["输送式金检机 铁0.8mm", "食品X光机 玻璃碎骨"],
  },
  [
    "喷码机墨水 黑色",
    "缠绕膜 50cm",
    "打包带 PET",
    "标签打印机",
    "吨袋 1吨",
    "热收缩膜 POF",
    "灌装阀",
  ],
);
