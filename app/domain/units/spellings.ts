import { foldText } from "./fold-text.ts";
import type { QuantityKind, UnitCode } from "./quantity.ts";
import { unit, units } from "./units.ts";

interface Reading {
  readonly code: UnitCode;
  readonly kind: QuantityKind;
  readonly written: string;
  readonly fieldOnly: boolean;
}

/** A unit found at a place of folded text. No readings: a known word that is no unit here (转让, cSt). */
export interface SpelledUnit {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly readings: readonly Reading[];
  /** The figure counts this many of the unit: 斤 is half a kg. */
  readonly times: number;
}

/** Customary units without a code of their own, stored as another: written, code, how many of it. */
const customary: readonly (readonly [string, UnitCode, number])[] = [
  ["斤", "kg", 0.5],
  ["市斤", "kg", 0.5],
  ["千米", "m", 1000],
  ["公里", "m", 1000],
  ["km", "m", 1000],
  ["周", "d", 7],
  ["星期", "d", 7],
  ["压", "bar", 1],
  ["krpm", "r/min", 1000],
  ["‰", "%", 0.1],
  ["下/分", "pcs/min", 1],
  ["下/分钟", "pcs/min", 1],
];

/**
 * Longer words that begin like a unit and are none of ours; they win by length.
 * A unit that is missing from the table (cSt, mm/r) belongs here too, or its head would be taken for another.
 */
const otherWords = `
  托盘 托辊 托板 托架 托底 托链 托轮 托臂 托运 托管
  平台 平均 平行 平整 平衡 平面 平稳 平板 平车 平床 平缝 平移 平刨 平磨 平头 平口 平滑 平焊 平坦 平时 平推 平压 平动 平幅 平洗 平纹 平铺 平轨
  压力 压缩 压机 压滤 压延 压铸 压榨 压块 压片 压力机 压辊 压边 压花 压型 压装 压合 压降 压差 压强 压头 压板 压紧 压制 压实 压路 压接 压痕 压线 压光 压敏 压电 压井 压裂 压盖 压气 压风 压塑 压入 压模 压平 压平机 压送
  cSt mm/r mm/rev ℃/min
  度数 度假 转速 转让 转移 转向 转型 转换 转轮 转台 转塔 转子 转杯 转炉 转产 转化 转动 转矩 转运
  方面 方案 方法 方向 方便 方式 方位 方形 方钢 方管 升级 升降 升高 升温 升压 级别 级联 级配 级数 极管 极限 极片 极柱 极耳 极板 极端
  轴承 轴向 轴线 轴径 轴流 头部 条件 路由 路线 路径 把手 把关 片材 片区 片剂 个体 个性 台阶 台面 套筒 套管 套利 套餐 件套
  米兰 米黄 米线 层面 层次 层流 层析 丝杠 丝印 丝网 丝锥 瓦楞 瓦片 巴西 克拉 安装 安全 安徽 安卓 牛皮 匹配 组合 组装 组成 组织 色谱 色差 色母 区域 区间 区别
  刀具 刀库 刀片 刀塔 刀架 座谈 排放 排气 排量 排名 孔径 孔距 缸径 缸体 腔体 块状 块煤 根据 支持 支架 支撑 名称 名单 枚举 轴距 只能 只有 只要 分之
  年代 年度 年份 年底 年初 年末 年产 年版 年月 年前 年后 天然 天津 天车 秒杀 周期 周长 周边 周转 斤顶 伏羲 赫尔 路面 路桥 路灯 片状 锭子 辊道 辊压 点焊 极性 英寸屏
`;

const index = new Map<string, Reading[]>();
const keyOf = (text: string) =>
  foldText(text).replaceAll("每", "/").replace(/\s/g, "").toLowerCase();

for (const word of otherWords.trim().split(/\s+/)) index.set(keyOf(word), []);
for (const each of units)
  for (const [list, fieldOnly] of [
    [each.spellings, false],
    [each.fieldSpellings, true],
  ] as const)
    for (const written of list) {
      const key = keyOf(written);
      const readings = index.get(key) ?? [];
      if (!readings.some((reading) => reading.code === each.code && reading.written === written))
        readings.push({ code: each.code, kind: each.kind, written, fieldOnly });
      index.set(key, readings);
    }

const times = new Map<string, number>();
for (const [written, code, count] of customary) {
  const found = unit(code);
  if (!found) continue;
  index.set(keyOf(written), [{ code, kind: found.kind, written, fieldOnly: false }]);
  times.set(keyOf(written), count);
}

const longest = Math.max(...[...index.keys()].map((key) => key.length));

/** Written with deliberate case these are smaller units than ours: 5 mW is no power plant. */
const deliberateCase = new Set(["mW", "mN", "mHz", "mVA"]);

/** 75 kW/台 says the same of each machine; any other "/" or "·" makes a compound that must be known whole. */
const perMachine = /^\/(台|套|个|只|机)/;
/** A time for each piece is a time: 45 s/件. */
const perPiece = /^\/[件根支把片块条双盘颗枚辆]/;

/** 5V300A, 48V100Ah, 10kV250kW: electric figures are written without a blank between them. */
const electric = /^(?:k?v|k?a|kw|hz)$/;
const electricFigure = /^\d{1,5}(?:\.\d{1,3})?(?:[kK]?V|[kK]?A|Ah|[kK]?W|Hz|kVA|KVA)(?![A-Za-z\d])/;

const pieces =
  /^个(?:立方|方(?![案法面向便位式形程钢管])|公斤|大气压|千瓦|兆帕|平方?(?![台衡均整面板])|压(?![力缩机滤延])|μm?|um|微米|丝(?![杠印网锥])|分贝)/;

/**
 * The longest unit at an index of folded text (one space before it and spaces around "/" are passed over),
 * or null. Constant time.
 */
export function unitAt(text: string, at: number): SpelledUnit | null {
  let from = at;
  while (from < at + 3 && text.charAt(from) === " ") from++;
  // 13个立方, 8个公斤: the word for a piece says nothing before a unit.
  if (pieces.test(text.slice(from, from + 5))) from++;
  const ends: number[] = [];
  let collected = "";
  for (let i = from; i < text.length && collected.length < longest; i++) {
    const letter = text.charAt(i);
    if (letter === " ") {
      if (collected.endsWith("/") || /^ ?[/每]/.test(text.slice(i + 1, i + 3))) continue;
      break;
    }
    collected += letter === "每" ? "/" : letter;
    ends.push(i + 1);
  }
  const lower = collected.toLowerCase();
  for (let length = collected.length; length > 0; length--) {
    const key = lower.slice(0, length);
    const readings = index.get(key);
    const to = ends[length - 1];
    if (!readings || to === undefined) continue;
    const next = text.slice(to, to + 2);
    const runsOn = /[a-z0-9]$/.test(key) && /^[A-Za-z0-9²³]/.test(next);
    if (runsOn && !(electric.test(key) && electricFigure.test(text.slice(to, to + 12)))) continue;
    const each =
      perMachine.test(next) ||
      (perPiece.test(next) && readings.some(({ kind }) => kind === "duration"));
    if (/^[/·][^\d\s]/.test(next) && !each) return { from, to, key, readings: [], times: 1 };
    if (deliberateCase.has(text.slice(from, to))) return { from, to, key, readings: [], times: 1 };
    return { from, to, key, readings, times: times.get(key) ?? 1 };
  }
  return null;
}

/**
 * The units a spelling can mean, likeliest first. With a kind: those of the kind, `preferred` before others
 * (立方 is m³/min beside a compressor and m³/h beside a pump). Without: every candidate that free text allows.
 */
export function meaningsOf(
  text: string,
  spelled: SpelledUnit,
  kind?: QuantityKind,
  preferred?: UnitCode,
): readonly UnitCode[] {
  if (kind) {
    const ofKind = spelled.readings.filter((reading) => reading.kind === kind);
    // Where case alone tells two units apart (mΩ, MΩ), the text's own case decides.
    const asWritten = text.slice(spelled.from, spelled.to);
    const sure = ofKind.filter((reading) => reading.written === asWritten);
    const codes = codesOf([...sure, ...ofKind]);
    return preferred !== undefined && codes.includes(preferred)
      ? [preferred, ...codes.filter((code) => code !== preferred)]
      : codes;
  }
  const free = spelled.readings.filter((reading) => !reading.fieldOnly);
  const written = text.slice(spelled.from, spelled.to);
  const exact = free.filter((reading) => reading.written === written);
  // One Latin letter is a unit only in its own case: 5G, 3D are none.
  if (exact.length > 0 || /^[A-Za-z]$/.test(written)) return codesOf(exact);
  return codesOf(free);
}

/** A plain quantity is likelier than the rate, force or pressure that the same word can stand for. */
const plainKinds: readonly QuantityKind[] = ["mass", "volume", "length", "area"];

function codesOf(readings: readonly Reading[]): readonly UnitCode[] {
  const plain = readings.filter((reading) => plainKinds.includes(reading.kind));
  return [...new Set([...plain, ...readings].map((reading) => reading.code))];
}

/** The units of a whole spelling: ("吨") → t, tf, t/h; ("吨", "force") → tf. Empty when it is no unit of the table (斤). */
export function unitsSpelled(spelling: string, kind?: QuantityKind): readonly UnitCode[] {
  const text = foldText(spelling.trim());
  const spelled = unitAt(text, 0);
  return spelled?.to === text.length && spelled.times === 1 ? meaningsOf(text, spelled, kind) : [];
}

/** The rate that a word before the number makes of a unit: 每分钟 + 转 → r/min. Null when there is none. */
export function perTime(spelled: SpelledUnit, time: string): SpelledUnit | null {
  const readings = index.get(`${spelled.key}/${time}`);
  return readings ? { ...spelled, key: `${spelled.key}/${time}`, readings } : null;
}

/** The rate that a word of time makes of a noun that is counted, behind a bare number at `at`: 托 of 每小时60托. */
export function countedPerTime(text: string, at: number, time: string): SpelledUnit | null {
  const from = text.charAt(at) === " " ? at + 1 : at;
  const key = `${text.charAt(from).toLowerCase()}/${time}`;
  const readings = /\p{Script=Han}/u.test(text.charAt(from)) ? index.get(key) : undefined;
  return readings ? { from, to: from + 1, key, readings, times: 1 } : null;
}

/** The kinds that a spelling can have. */
export function kindsOf(spelled: SpelledUnit): readonly QuantityKind[] {
  return [...new Set(spelled.readings.map((reading) => reading.kind))];
}
