import type { OldMachineQuery } from "./old-machine.ts";
import type { PhaseOutFamily } from "./edition.ts";

/** Words by which a machine's type names its family. The last one decides: 锅炉给水泵 is a pump. */
const words: readonly (readonly [RegExp, readonly PhaseOutFamily[]])[] = [
  [/柴油(?:机|发动机|发电机组?|机组)|内燃机/, ["diesel-engine"]],
  [/电动机|电机|马达/, ["motor"]],
  [/风机|罗茨/, ["fan"]],
  [/泵/, ["pump"]],
  [/锅炉|热载体炉|导热油炉|蒸汽炉|热水炉|手烧炉|快装炉/, ["boiler"]],
  [/变压器|调压器|配变|箱变/, ["transformer"]],
  [/压缩机|空压机/, ["compressor"]],
  [/电?焊机|弧焊|焊接电源|焊条弧焊整流器/, ["welder"]],
  [
    /(?:电阻|渗碳|盐浴|铅浴|熔炼|感应|中频|热处理|坩埚|箱式|管式|井式|台车|油浴|马弗)炉|油浴|感应加热|中频(?:电源|发电机)/,
    ["furnace"],
  ],
  [
    /加工中心|(?:车|铣|镗|钻|磨|刨|插|锯|拉)床|插齿机|滚齿机|车削中心|铣齿机|磨齿机/,
    ["machine-tool"],
  ],
  [/机床/, ["machine-tool", "forming-machine"]],
  [
    /压力机|冲床|液压机|油压机|剪板机|卷板机|折弯机|空气锤|锻锤|冷镦机|搓丝机|滚丝机|剪断机|卷簧机|轧机|校直机|压装/,
    ["forming-machine"],
  ],
  [/高压\S{0,6}(?:开关|断路器|熔断器|开关柜)|隔离开关|少油断路器|多油断路器/, ["hv-apparatus"]],
  [/断路器|开关柜|负荷开关|熔断器|接触器/, ["lv-apparatus", "hv-apparatus"]],
  [/开关|继电器|按钮|起动器|启动器|控制器|电磁铁|变阻器|接线端子|接线板/, ["lv-apparatus"]],
  [/空分|制氧机/, ["air-separation"]],
  [/疏水阀|阀门?/, ["valve"]],
  [/制冷机|冷冻机|冷水机组?|冷水主机|空调机?组?/, ["refrigeration"]],
  [/电容器/, ["capacitor"]],
  [/膨胀机/, ["expander"]],
  [/磁钢/, ["meter-part"]],
  [/电解槽|过滤机|压滤机/, ["other"]],
];

/** Designations that say what they are of by their build alone: series, frame, length and poles of a motor … */
const designations: readonly (readonly [RegExp, PhaseOutFamily])[] = [
  [/^Y[A-Z]{0,4}\d?-?\d{2,3}[SML]\d?-\d{1,2}(?!\d)/, "motor"],
  [/^(?:B?J[A-XZ0]{1,4}\d?|J\d?(?=-\d+-)|DM)-?\d{2,4}[SML]?\d?-\d{1,2}(?![\d/])/, "motor"],
  [/^S[A-Z]{0,4}(?:\(B\))?\d{0,2}(?:-[A-Z.]+)?-\d{2,5}\/\d+/, "transformer"],
  [/^(?:BX|AX|ZX|ZXG|NSA|NBC)\d?-?\d{2,4}/, "welder"],
  [/^[CXTZMYBG][A-Z]{0,2}\d{3,4}[A-Z]?(?:-\d)?$/, "machine-tool"],
  [/^(?:[SRX]|ZS|ZH)1\d{2,3}[A-Z]{0,2}$/, "diesel-engine"],
  [
    /^(?:[2-8]|12)V?(?:95|100|102|105|110|115|120|125|135|138|146|150|160)[A-Z]{0,3}(?:-\d)?$/,
    "diesel-engine",
  ],
];

export interface ReadFamily {
  /** Empty: it is something that the catalogues do not cover. */
  readonly families: readonly PhaseOutFamily[];
  readonly from: "type" | "vocabulary" | "model";
}

/** What kind of machine it is: by its type, else by its model's build; null where neither tells. */
export function familyOfMachine(machine: OldMachineQuery, key: string): ReadFamily | null {
  const byType = familiesNamed(machine.type);
  if (byType) return { families: byType, from: "type" };
  if (machine.familyName !== null)
    return { families: familiesNamed(machine.familyName) ?? [], from: "vocabulary" };
  // A type that nobody knows may be anything: the model alone must not decide against it.
  if (machine.type.trim() !== "") return null;
  const built = designations.find(([build]) => build.test(key));
  return built ? { families: [built[1]], from: "model" } : null;
}

const anyWord = new RegExp(words.map(([pattern]) => `(${pattern.source})`).join("|"), "g");

/** What was read of the last types: lists repeat the same few. */
const readTypes = new Map<string, readonly PhaseOutFamily[] | null>();
const mostTypes = 200;

/** The families that the words of a type name; null where none is known. */
export function familiesNamed(type: string): readonly PhaseOutFamily[] | null {
  const known = readTypes.get(type);
  if (known !== undefined) return known;
  const found = lastNamed(type);
  if (readTypes.size >= mostTypes) readTypes.clear();
  readTypes.set(type, found);
  return found;
}

function lastNamed(type: string): readonly PhaseOutFamily[] | null {
  const text = type.replace(/[(（][^)）]*[)）]/g, "").replace(/\s+/g, "");
  const last = [...text.matchAll(anyWord)].at(-1);
  if (!last) return null;
  return words[last.slice(1).findIndex((group) => group !== undefined)]![1];
}

/** How a family is called where we speak of it ourselves. */
export const phaseOutFamilyLabels: Record<PhaseOutFamily, string> = {
  motor: "电动机",
  pump: "泵",
  fan: "风机",
  boiler: "工业锅炉",
  transformer: "变压器",
  compressor: "压缩机",
  welder: "电焊机",
  furnace: "电炉与热处理设备",
  "machine-tool": "机床",
  "forming-machine": "锻压设备",
  "lv-apparatus": "低压电器",
  "hv-apparatus": "高压电器",
  "air-separation": "空分设备",
  valve: "阀",
  refrigeration: "制冷设备",
  capacitor: "电容器",
  expander: "膨胀机",
  "meter-part": "仪表部件",
  "diesel-engine": "柴油机",
  other: "其他设备",
};
