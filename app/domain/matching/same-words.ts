/**
 * Ways of saying one choice. A row holds words of one meaning; who asks for one of them is served by any other of its
 * row. Chinese names, trade names, standards' designations.
 */
const rows: readonly string[] = [
  "变频 变频调速 变频驱动 变频控制 VSD VFD 无级调速",
  "工频 定频 定速 恒速",
  "水冷 水冷式 水冷却 循环水冷却",
  "风冷 风冷式 空冷 空气冷却 强制风冷",
  "油浸 油浸式 油变 油浸自冷",
  "干式 干变 环氧浇注 环氧树脂浇注",
  "立式 立式安装",
  "卧式 卧式安装",
  "油压 油压式 液压 液压式 液压驱动",
  "气动 气动式 气压驱动",
  "电动 电动式 电驱动",
  "伺服 伺服驱动 伺服控制 全伺服",
  "直联 直连 直驱 直接传动",
  "皮带 皮带传动 皮带驱动 带传动",
  "304 SUS304 S30408 06Cr19Ni10 304不锈钢 不锈钢304",
  "316L SUS316L S31603 022Cr17Ni12Mo2 316L不锈钢 不锈钢316L",
  "碳钢 Q235 Q235B 普通碳钢",
  "西门子 SIEMENS",
  "发那科 FANUC 法那科",
  "三菱 MITSUBISHI",
  "海德汉 HEIDENHAIN",
  "施耐德 SCHNEIDER",
  "欧姆龙 OMRON",
  "天然气 燃气 管道天然气",
  "柴油 燃油 轻柴油 0#柴油",
  "电加热 电热 电热式",
  "全自动 自动 自动化",
  "人工 手动 手动式",
  "防爆 防爆型 隔爆 隔爆型",
  "三相四线 三相四线制",
  "软启动 软起动 软启",
  "星三角 星三角启动 Y-△ Y-△启动",
  "触摸屏 人机界面 HMI",
  "PLC PLC控制 可编程控制器",
  "以太网 Ethernet 工业以太网",
  "MODBUS Modbus-RTU MODBUS协议",
  "滚珠丝杠 滚珠丝杆",
  "线轨 直线导轨 线性导轨 滚动导轨",
  "硬轨 滑动导轨 矩形硬轨 矩形导轨",
  "螺杆 螺杆式",
  "活塞 活塞式 往复式",
  "离心 离心式",
  "罗茨 罗茨式",
  "涡旋 涡旋式",
  "磁悬浮 磁悬浮轴承 磁浮",
  "空气悬浮 空气轴承 气悬浮",
  "喷油 喷油式 微油 有油",
  "无油 无油式 全无油 100%无油",
  "永磁 永磁同步 永磁电机 PM",
  "异步 感应 三相异步 鼠笼",
  "单级 单级压缩 一级压缩",
  "双级 两级 双级压缩 两级压缩 二级压缩",
  "氟利昂 氟机 氟制冷 R22 R404A R507 R507A R410A R407C R134a",
  "氨 R717 氨机 氨制冷",
  "固定式 固定",
  "移动式 移动",
  "悬挂式 悬挂",
  "落地式 落地",
  "国产 国内品牌 国产品牌",
  "进口 进口品牌 国外品牌",
];

const groupOf = new Map(
  rows.flatMap((row, i) => row.split(" ").map((word) => [plain(word), i] as const)),
);

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s-]/g, "");
}

/** Whether two words name one thing, apart from a closing 式, 型, 类 or 制. */
export function sameWord(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === other || bare(one) === bare(other)) return true;
  const group = groupOf.get(one) ?? groupOf.get(bare(one));
  return (
    group !== undefined && (group === groupOf.get(other) || group === groupOf.get(bare(other)))
  );
}

function bare(word: string): string {
  return word.length > 2 ? word.replace(/[式型类制]$/, "") : word;
}

/** The other words of one meaning, the word itself included. */
export function wordsLike(word: string): readonly string[] {
  const group = groupOf.get(plain(word)) ?? groupOf.get(bare(plain(word)));
  return group === undefined ? [word] : [word, ...rows[group]!.split(" ")];
}
