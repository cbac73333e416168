/** Characters that are taken for one another on paper, on a worn nameplate or in a hurry; each line is one set. */
const sets = `
悍焊捍 檫擦察 磨摩麾 扎轧札 侵浸漫 拨拔泼 折拆析 未末木 己已巳 钢纲刚 炉沪庐护 压庄庒 年车牛东 几机杌 千干于 土士 人入八
喷愤 涂途徐 镀渡度 铣洗铳 镗膛堂 刨创抱 铇刨 钻钴占 锻锻煅缎 铸涛筹 模摸膜 具县俱 冲种冲 剪箭 拉垃 丝纟 绞校铰 铰较 齿凿 轮伦轮抡轧
泵崩汞 阀伐阎 风凤冈 扇煽 缩宿 滤虑 筛师 离禽 干千 燥躁操澡噪 烘拱洪 烤拷铐 炼练 熔溶榕 窑窖 锅祸 汽气 汔汽 热熟 换唤 冷泠冶 凝疑
却去 塔搭塌 储诸 罐灌 釜斧 搅觉 拌伴 混棍 粉纷 碎粹 研妍 球琳 磁滋 选远 输榆 送迭 带滞 链涟 提堤 升井 吊掉 起赶 重里量 堆推 叉又
搬般 运云 码玛 垛跺 托拖 盘盆 包句 装袋 封卦 贴帖 标际 印卯 刷涮 切功 割剖 裁栽 缝逢 织识 纺防访 梳流 络洛各 筒简 染柒 整正 定走
注住 塑朔逆 挤济 吹炊 吸圾 成戒 型刑 橡像 胶校 硫琉 化华 密蜜 炼拣 开升 检捡俭 测侧 试拭 验险 仪议 显湿 微徵 镜境 光先 谱普 色邑
激檄缴 雷需 切叨 电申甲 动功 变恋 频顿 器嚣 控腔 制剁 编偏 程呈 伺饲伺 服报 主王 轴铀 导异 轨轧 刀力 库车 工土 件伴 数教 立位 卧卦
式试 五王 龙尤 门闩 加如 中仲 心必 台抬 床庆 螺骡 杆杠秆 旋施 涡锅 转传 速迅 永水 无元 油抽 膜模 真直 空窒 低抵 高膏 温湿
配酿 柜拒 开丌 关矢 母毋 线钱 缆览 池他 充允 芯蕊 片斤 板扳 硅桂 晶品 圆园 蚀蚁 刻该 焊悍 接按 缝峰 点占 熔镕 氩氢 弧孤 等筹
抛拋 砂沙 丸九 打找 磷鳞 脱说 脂指 洗冼 清请 净挣 除徐 尘坐 废度 水永 处外 理埋 污圬 泥尼 曝暴 生主 膜幕 消削 防妨 火灾 报服
`;

const groupsOf = new Map<string, number[]>();
for (const [i, set] of sets.trim().split(/\s+/).entries())
  for (const character of set) groupsOf.set(character, [...(groupsOf.get(character) ?? []), i]);

export function lookAlike(a: string, b: string): boolean {
  const others = groupsOf.get(b);
  return (groupsOf.get(a) ?? []).some((group) => others?.includes(group) ?? false);
}
