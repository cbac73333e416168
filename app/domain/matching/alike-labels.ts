import { remembered } from "../shared/remembered.ts";
import type { QuantityKind } from "../units/quantity.ts";

/** The words that stand directly before and behind a figure. */
export interface Labels {
  readonly before: string;
  readonly behind: string;
}

/** What is measured, by the end of its word. One machine has several lengths, and 车速 is no 转速. */
const sorts: readonly (readonly [string, RegExp])[] = [
  ["batch", /(?:批处理量|批次处理量|批次?量|[每单一]批(?:容量|处理量|装量)?|每锅|单釜产量)$/],
  ["rotation", /(?:转速|转数|主轴|锭速)$/],
  ["speed", /(?:速度|车速|线速|链速|带速|机速|走行|行走|布速|纸速|走速|进给|送料|快移|出条)$/],
  ["diameter", /(?:[直内外口孔辊锅鼓缸轴筒罐桶棒辊管杆盘砂]径|直径|规格径)$/],
  ["table", /(?:工作台|台面)(?:边长|尺寸|宽度?)?$/],
  ["width", /(?:宽度?|幅宽|门幅|幅面|布幅|[板有筘]幅)$/],
  ["thickness", /(?:厚度?)$/],
  ["length", /(?:长度?|轨长|台面长)$/],
  ["height", /(?:高度?|净高|举高|提升高)$/],
  ["depth", /(?:深度?|熔深)$/],
  ["stroke", /(?:行程|轨道)$/],
  ["fineness", /(?:粒度|细度|粒径|D50|D90|D97|目数)$/i],
  ["consumption", /(?:电耗|耗电|单耗|能耗|吨耗|热耗|耗汽|汽耗|气耗|耗气量?|水耗|耗水量?|油耗)$/],
  [
    "output",
    /(?:产量|产能|处理量|处理能力|台时|时产|台产|日产|生产率|生产能力|能力|效率|节拍|出力|净选|产水|蒸发量|供热量|制热量|换热量|速率|装药)$/,
  ],
  ["own mass", /(?:机|自|净|毛|设备|机器|总)重量?$/],
  [
    "load",
    /(?:载重量?|负载|载荷|承重|承载|起重量|装载量?|载药量?|装料量?|投料量?|单重|托重|吊重|件重|最重|重量|^重|额定载|料箱)$/,
  ],
  [
    "force",
    /(?:公称力|压制力|锁模力?|合模力?|主压力?|预压力?|激振力|打击力|轧制力|吨位|出力|拉力|推力)$/,
  ],
  ["drop", /(?:压降|压损|阻力)$/],
  ["pressure", /(?:压力|气压|水压|耐压|承压|全压|静压|真空度?)$/],
  ["temperature", /(?:温度?|炉温|油温|烟温|耐)$/],
  ["accuracy", /(?:精度|误差|偏差|公差|温差|均匀[性度]|COV|重复性|[圆平直]度|平面度|平整度)$/i],
  ["volume", /(?:容积|容量|体积|罐容|炉容|总容|测试空间|试验空间|工作室|内箱|内容积)$/],
  ["area", /(?:面积)$/],
  ["power", /(?:功率|电机|马达|主机)$/],
  ["current", /(?:电流|电源)$/],
  ["voltage", /(?:电压|管电压)$/],
  ["force-of-head", /(?:扬程)$/],
];

const sortOf = (word: string): string | null =>
  sorts.find(([, ending]) => ending.test(word))?.[0] ?? null;

/** What a figure without a telling word is by its unit. */
const sortOfKind: Partial<Record<QuantityKind, string>> = {
  power: "power",
  pressure: "pressure",
  current: "current",
  energyPerMass: "consumption",
  energyPerVolume: "consumption",
};

/** Words that many parameters have: what they share tells nothing. */
const filling =
  /额定|名义|公称|标称|设计|总|单机|单台|整机|设备|机组|最大|最高|最小|最低|最厚|最宽|最长|有效|允许|标准|实际|要求|主要|不低于|不小于|单个|每|适用|适合|工作|使用|加工|可达|性能|产品|工件|可|约|为/g;

/** The mere measure at the end of a word: what stands before it is the part that is measured. */
const measure =
  /(?:直径|内径|外径|规格径|径|宽度?|幅宽|幅面?|厚度?|长度?|[举净]?高度?|提升高度?|起升高度?|深度?|行程|转[速数]|速度?|粒[度径]|细度|目数|能耗|[电单]?耗|耗[气水]?量?|产量|产能|处理量|处理能力|生产能力|能力|效率|功率|耐?高?温度?|压力?|精度|误差|偏差|容积|容量|体积|[罐炉总]容|(?:测试|试验)空间|工作室|内箱|面积|电流|电压|扬程|重量?|载荷|负载|[量力度])$/;

interface Label {
  readonly core: string;
  readonly sort: string | null;
  /** What is measured; empty where the word names the measure alone. */
  readonly part: string;
}

const labelOf = remembered(10_000, (word): Label => {
  const core = word.replace(/nox/i, "氮氧化物").replace(/so2/i, "二氧化硫").replace(filling, "");
  const sort = sortOf(word);
  return { core, sort, part: sort === null ? core : core.replace(measure, "") };
});

/** The likeness of one measure of two parts: 台车宽度 and 炉门宽. */
export const otherParts = 0.7;

/**
 * 3: the same thing is measured of the same part. 2: they share a telling word. 1: the same sort of measure, 0.8: a
 * word, but the other names no measure, 0.7: the same sort of measure of parts with other names. 0: nothing ties them.
 * Null: they measure different things.
 */
export function likenessOfLabels(
  one: Labels,
  other: Labels,
  kind: QuantityKind | undefined,
): number | null {
  if (kind === "count" && countsTheSame(one.behind, other)) return 3;
  if (areOtherAxes(one.before, other.before)) return null;
  const [a, b] = [labelOf(one.before), labelOf(other.before)];
  const ends = [labelOf(one.behind), labelOf(other.behind)] as const;
  const natural = kind === undefined ? null : (sortOfKind[kind] ?? null);
  const sort = a.sort ?? ends[0].sort ?? natural;
  const theirs = b.sort ?? ends[1].sort ?? natural;
  if (sort !== null && theirs !== null && sort !== theirs) return null;
  // Of two measures the parts have to be alike; a word that is no measure may hold one: 负载含抓手.
  const told = a.sort !== null && b.sort !== null ? "part" : "core";
  const shares =
    share(a[told], b[told]) ||
    share(ends[0].core, b.core) ||
    share(a.core, ends[1].core) ||
    share(ends[0].core, ends[1].core);
  if (sort !== null && sort === theirs) {
    if (shares || a.core === b.core || holds(a.part, b.part)) return 3;
    return told === "part" && areOthers(a.part, b.part) ? otherParts : 1;
  }
  // 裁床 9 公分 is no width of a 裁床.
  return !shares ? 0 : sort !== null && theirs === null ? 0.8 : 2;
}

/** X轴行程 and Z轴行程 are two measures. */
function areOtherAxes(one: string, other: string): boolean {
  const [a, b] = [axis.exec(one)?.[1], axis.exec(other)?.[1]];
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}

const axis = /^([xyz])(?=$|[轴向行方])/i;
const countTail = /(?:个数|数量?)$/;

/** 嘴 of 八个嘴 and of 出料嘴数. */
function countsTheSame(noun: string, { before, behind }: Labels): boolean {
  if (noun === "" || noun.length > 3) return false;
  return behind === noun || before.replace(countTail, "").endsWith(noun);
}

/** Two characters in a row. */
function share(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= one.length; at++) {
    const pair = one.slice(at, at + 2);
    if (/\p{Script=Han}/u.test(pair) && other.includes(pair)) return true;
  }
  return false;
}

/** 折 of 折长 is the 折弯 of 折弯长度. */
function holds(one: string, other: string): boolean {
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}

/** 台车 and 炉门 are two parts; of 锅 and nothing it is not known. */
function areOthers(one: string, other: string): boolean {
  return one !== "" && other !== "" && ![...one].some((letter) => other.includes(letter));
}

/** Kinds that a machine's text uses for one thing, so that the unit alone tells what is meant. */
export const tellingKinds: readonly QuantityKind[] = [
  "throughput",
  "volumeFlow",
  "massFlow",
  "force",
  "torque",
  "energyPerMass",
  "energyPerVolume",
  "fuelPerEnergy",
  "specificPower",
  "soundLevel",
  "concentration",
  "areaRate",
  "rotationalSpeed",
  "charge",
];
