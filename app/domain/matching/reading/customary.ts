import { foundAs, type FoundQuantity } from "../../units/find-quantities.ts";
import type { QuantityKind, QuantityRange, UnitCode } from "../../units/quantity.ts";
import { unit } from "../../units/units.ts";
import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";

/**
 * Kinds that a machine's text uses for one thing only. Lengths, percentages, counts, masses, times and the like
 * are said of anything, so they need a name beside them.
 */
const tellingKinds: readonly QuantityKind[] = [
  "power",
  "apparentPower",
  "pressure",
  "volumeFlow",
  "massFlow",
  "force",
  "torque",
  "rotationalSpeed",
  "voltage",
  "current",
  "energyPerMass",
  "specificPower",
  "throughput",
  "soundLevel",
  "charge",
];
/** Said of a machine's size where the size is among its first attributes: a crane of 5 吨, a kettle of 3 方. */
const sizeKinds: readonly QuantityKind[] = ["mass", "volume", "area", "massFlow", "temperature"];
const firstAttributes = 3;

/** What people call a quantity without its full name; it means the machine's only attribute of the kind. */
const plainNames: readonly (readonly [RegExp, QuantityKind])[] = [
  [/(?:压力|气压|压强|耐压|承压|打压|出气|水压)$/, "pressure"],
  [/(?:流量|气量|风量|水量|排量|排气|产气|打气|出水|供气|送风)$/, "volumeFlow"],
  [/(?:功率|电机|马达|动力|电动机|主机)$/, "power"],
  [/(?:转速|转数|主轴)$/, "rotationalSpeed"],
  [/(?:容积|容量|体积|罐子|釜)$/, "volume"],
  [/(?:吨位|载重|载荷|承重|承载|负载|起重|能吊|吊重|举重|装载)$/, "mass"],
  [/(?:吨位|压力|压制力|公称力|合模|锁模|冲压力|出力)$/, "force"],
  [/(?:蒸发量|产汽|产量|出力|蒸汽量)$/, "massFlow"],
  [/(?:产能|产量|速度|效率|节拍|能力|出料|处理量)$/, "throughput"],
  [/(?:车速|线速度?|速度|机速|布速|纸速)$/, "speed"],
  [/(?:电压|供电|电源)$/, "voltage"],
  [/(?:噪[声音]|声音)$/, "soundLevel"],
  [/(?:温度|温升|高温|耐温)$/, "temperature"],
  [/(?:扭矩|力矩)$/, "torque"],
  [/(?:面积)$/, "area"],
];

/** What people leave out of a unit: a machine runs 150 米 a minute, exhaust has 30 毫克 a cubic metre. */
const customaryUnits: readonly (readonly [QuantityKind, UnitCode, UnitCode])[] = [
  ["speed", "m", "m/min"],
  ["concentration", "mg", "mg/m3"],
  ["throughput", "pcs", "pcs/min"],
  ["areaRate", "m2", "m2/h"],
];

const byCompressor: ReadonlySet<string> = new Set(["coolingCapacity", "heatOutput"]);
const horsepower = /^(?:hp|PS)$/i;

/**
 * The figure in the kind of an attribute, in its own unit where the words can mean it: 200 方 beside a pump are m³/h, and
 * 150 米 of a machine's speed m/min. Null when it cannot be of that kind.
 */
export function readAs(found: FoundQuantity, attribute: AttributeDefinition): QuantityRange | null {
  const { kind } = attribute;
  if (kind === "choice" || kind === "text") return null;
  // 10匹 of a chiller or a heat pump is the size of its compressor, not its cooling or heat.
  if (byCompressor.has(attribute.code) && horsepower.test(found.units[0] ?? "")) return null;
  const range = foundAs(found, kind, attribute.unit ?? undefined);
  if (range) return range;
  const customary = customaryUnits.find(
    ([of, written]) => of === kind && found.units.includes(written),
  );
  return customary ? { min: found.min, max: found.max, unit: customary[2] } : null;
}

/** The attribute that a plain name at the end of `head` means beside a figure; null when several could be meant. */
export function plainlyNamed(
  head: string,
  found: FoundQuantity,
  attributes: readonly AttributeDefinition[],
): AttributeDefinition | null {
  for (const [name, kind] of plainNames) {
    if (!name.test(head)) continue;
    const only = single(attributes, kind);
    if (only && readAs(found, only)) return only;
  }
  return endingLike(
    head,
    attributes.filter((one) => readAs(found, one) !== null),
  );
}

/** Words before a name that leave it what it is: 额定功率, 整机功率, 要求功率. 风机功率 is another machine's. */
export const qualifier =
  /(?:额定|名义|公称|标称|设计|总|整机|单机|单台|每台|主|设备|机器|其|的|且|和|及|与|而|但|要求|需要|需|要|最大|最高|最小|最低|实测|工作|最好|希望|期望|优先|尽量|能|可|运行|满载|保证|参数|对|是|让|把|就是|主要|另外|同时|还要|以及|一定|水分|有效|实际)$/;

/** 宽度 said of a shear is its 剪切宽度: the only attribute of which a name ends so. */
export function endingLike(
  head: string,
  attributes: readonly AttributeDefinition[],
): AttributeDefinition | null {
  for (let length = Math.min(4, head.length); length >= 2; length--) {
    const word = head.slice(-length);
    if (!/^[\u4e00-\u9fff]+$/.test(word)) continue;
    const rest = head.slice(0, -length).trimEnd();
    if (/[\u4e00-\u9fff]$/.test(rest) && !qualifier.test(rest)) continue;
    const all = (like: (name: string) => boolean) =>
      attributes.filter(({ name, synonyms }) => [name, ...synonyms].some(like));
    const ending = all((each) => each.endsWith(word));
    const named =
      ending.length > 0
        ? ending
        : all((each) => each.startsWith(word) && each.length <= word.length + 2);
    if (named.length > 0) return named.length === 1 ? named[0]! : null;
  }
  return null;
}

/** The only attribute of a kind, else the only one of them among the machine's first. */
function single(attributes: readonly AttributeDefinition[], kind: QuantityKind) {
  const all = attributes.filter((one) => one.kind === kind);
  if (all.length === 1) return all[0]!;
  const first = attributes.slice(0, firstAttributes).filter((one) => one.kind === kind);
  return first.length === 1 ? first[0]! : null;
}

/**
 * The attribute that a figure without a name can only mean. `heading`: it stands directly before or behind the
 * machine's name, where people put its size.
 */
export function onlyMeaning(
  found: FoundQuantity,
  attributes: readonly AttributeDefinition[],
  heading: boolean,
): AttributeDefinition | null {
  // 20匹 of a chiller is neither its cooling nor, to the kilowatt, its motor.
  if (horsepower.test(found.units[0] ?? "") && attributes[0]?.code === "coolingCapacity")
    return null;
  const kinds = new Set(found.units.map((code) => unit(code)?.kind));
  const first = attributes.slice(0, firstAttributes);
  const telling = attributes.filter(
    (one) =>
      kinds.has(one.kind as QuantityKind) &&
      !one.name.includes("耗") &&
      readAs(found, one) !== null &&
      (tellingKinds.includes(one.kind as QuantityKind) ||
        (sizeKinds.includes(one.kind as QuantityKind) && first.includes(one))),
  );
  if (telling.length === 1) return telling[0]!;
  const leading = telling.filter((one) => first.includes(one));
  // The first of all is what its size is said in.
  return leading.length === 1 || heading || leading[0] === first[0] ? (leading[0] ?? null) : null;
}
