import { convert } from "../../units/convert.ts";
import { foldText } from "../../units/fold-text.ts";
import { formatWanted } from "../../units/format-quantity.ts";
import type { UnitCode } from "../../units/quantity.ts";
import { unit } from "../../units/units.ts";
import { withFigure } from "../worded-figure.ts";
import { clauseAround, type Span } from "./clauses.ts";
import type { NeedReading, ReadRequirement } from "./need-reading.ts";
import { isInside, otherZones } from "./other-machines.ts";
import { isNotAsked, strengthAt } from "./requirements.ts";
import { wordedFigures, type WordedFigure } from "./worded-figures.ts";

/** A bound that prose sets, with the words that it stands by. */
export interface WordedBound extends Pick<WordedFigure, "before" | "behind" | "units" | "strict"> {
  readonly name: string;
  readonly op: "gte" | "lte" | "between";
  readonly range: { readonly min: number | null; readonly max: number | null };
  readonly strength: "must" | "nice";
  /** The bound as it is shown: ≥ 1250 mm. */
  readonly words: string;
  readonly passage: string;
}

const made = new WeakMap<NeedReading, readonly WordedBound[]>();

/** Made once for a reading. */
export function boundsOf(reading: NeedReading): readonly WordedBound[] {
  const known = made.get(reading) ?? boundsIn(reading);
  made.set(reading, known);
  return known;
}

/** What is no property of the machine: money, time, the order, the house. */
const noProperty =
  /(?:预算|价|元|费|工期|质保|保修|交期|年限|寿命|年产|产值|占地|层高|净高|电梯|门洞|人工|用工|员工|账期|付款|时间|[一二三两\d]班|同时|一共|共计?|总共|数量|采购|需要|订购|加|度电|吨水|每吨)$/;
/** The piece that is worked on: the machine has to take it, and is larger. */
const workpiece = /^(?:工件|零件|毛坯|产品|物料|铸件|锻件|板材|钢板|来料|原料|钢坯|管材)/;
const longTimes: readonly UnitCode[] = ["h", "d", "month", "a"];
const counted: readonly UnitCode[] = ["pcs"];
const loads: readonly UnitCode[] = ["kg", "t", "L", "m3"];
/** Sizes of which a machine of at least that is wanted, where no comparison stands. */
const capacity =
  /(?:载重量?|负载|载荷|承重|装载量?|载药量?|料箱|产量|产能|处理量|处理能力|产水|蒸发量|供热量|制热量|面积|容积|容量|锁模力?|公称力|流量|风量|气量|抽速|车速|链速|(?:稳定|生产|工作|运行|设计|机械)速度|幅宽|电流|日产|台产|时产|单托|托重|吊重|件重|最重|^重|工件重量?|耐温?|滤料耐)$/;

/** 门幅要能织到3.4米, 扭矩到120牛米: the machine has to get there. */
const reaches = /(?:[^直报]到|[^不主只][要需]|得|必须|能[装染切磨织夹吊举跑走打下放出折卷吃])\s?$/;
/** 一锅能下1200公斤, 一炉800公斤: what goes in at once. */
const batch = /[一每][锅炉车缸釜批次罐槽箱][^\d,，。;；]{0,4}$/;
const lessIsMore = /耗|比|噪|排放|损|费|误差|温差|偏差|间隙$/;
/** 高到2.2米, 重1.2吨: the word for a measure alone. */
const measures: Readonly<Record<string, string>> = {
  高: "高度",
  宽: "宽度",
  长: "长度",
  厚: "厚度",
  深: "深度",
  重: "重量",
  跨: "跨度",
};
/** What a machine does to a size: 能车到3400 is the diameter that it turns, in mm where no unit stands. */
const deeds: Readonly<Record<string, string>> = {
  车: "车削直径",
  磨: "磨削直径",
  镗: "镗孔直径",
  钻: "钻孔直径",
  锯: "锯切直径",
  折: "折弯长度",
  剪: "剪切宽度",
};

function ofDeed({ before, units: [code] }: WordedFigure): string | null {
  if (code !== undefined && unit(code)?.kind !== "length") return null;
  const verb = /(?:能|可|要|会)(?:够|以)?([车磨镗钻锯折剪])$/.exec(before)?.[1];
  return verb === undefined ? null : deeds[verb]!;
}

/** Said of the web that a machine takes: 上到2.6米的布 is its width, 走到每分钟80米 its speed. */
function ofWeb({ before, behind, units: [code] }: WordedFigure): string | null {
  const kind = code === undefined ? undefined : unit(code)?.kind;
  if (kind === "length" && /^(?:宽幅)?(?:坯?布|织物|面料|原?纸|薄?膜|卷材|无纺布)/.test(behind))
    return /[宽厚长深高径幅距程]$/.test(before) ? null : "幅宽";
  // 跑400米以上: the minute is understood.
  if (kind === "length" && /跑$/.test(before)) return "车速";
  return kind === "speed" && /[走跑开]$/.test(before) ? "车速" : null;
}

/** What is done in a time is what the machine has to do at least: 一小时要做6000瓶. */
const rates = [
  { kind: "throughput", name: "产能" },
  { kind: "speed", name: "速度" },
  { kind: "massFlow", name: "每小时产量" },
] as const;

function ofRate({ units }: Pick<WordedFigure, "units">) {
  return rates.find(({ kind }) => units.length > 0 && unit(units[0]!)?.kind === kind) ?? null;
}

/** 25 m/min alone may be any speed; 每小时6吨 is what is to be done in the hour. */
function isRate(units: WordedFigure["units"], said: string): boolean {
  const rate = ofRate({ units });
  if (rate?.kind === "throughput") return true;
  return rate?.kind === "massFlow" && /^(?:每|一|1)个?(?:小时|天|分)/.test(said);
}

function boundsIn(reading: NeedReading): WordedBound[] {
  const { text, requirements, exclusions } = reading;
  const folded = foldText(text);
  const zones = otherZones(folded);
  const taken = exclusions.flatMap(({ span }) => (span ? [span] : []));
  return wordedFigures(text).flatMap((figure): WordedBound[] => {
    const span = figure.span!;
    if (isInside(span, zones) || isNotAsked(folded, span) || overlaps(span, taken)) return [];
    if (requirements.some((each) => asksFor(each, figure))) return [];
    const [code] = figure.units;
    const deed = ofDeed(figure);
    const isBatch =
      code !== undefined &&
      loads.includes(code) &&
      batch.test(folded.slice(Math.max(0, span.from - 7), span.from));
    const op = isBatch && figure.op === "eq" ? "gte" : comparisonOf(figure, folded);
    const web = isBatch ? "装载量" : (deed ?? ofWeb(figure));
    const said = (web ?? (figure.before || figure.behind)).replace(/^[的且和与]/, "");
    const name =
      code === "pcs" && figure.behind !== "" && figure.before === ""
        ? `${figure.behind}数`
        : said.length < 2
          ? (measures[said] ?? ofRate(figure)?.name ?? said)
          : said;
    if (op === null || name.length < 2 || noProperty.test(figure.before)) return [];
    if (code !== undefined && (longTimes.includes(code) || code === "grade")) return [];
    if (code !== undefined && counted.includes(code) && figure.op === "eq") return [];
    if (workpiece.test(figure.before) && op === "lte") return [];
    const ends = roughEnds(figure, op, folded);
    const isRun = web === "车速" && code === "m";
    const units: readonly UnitCode[] =
      deed && figure.units.length === 0 ? ["mm"] : isRun ? ["m/min"] : figure.units;
    const clause = clauseAround(folded, span);
    return [
      {
        before: web ?? measures[figure.before] ?? figure.before,
        behind: figure.behind,
        ...{ strict: figure.strict, units, name, op },
        range: ends,
        strength: strengthAt(folded, span),
        words: wordsOf(op, ends, units[0]),
        passage: text.slice(clause.from, clause.to).trim(),
      },
    ];
  });
}

function overlaps({ from, to }: Span, spans: readonly Span[]): boolean {
  return spans.some((each) => each.from < to && from < each.to);
}

/** 棒料直径最大16 is what the machine has to take; 噪音最大75 is what it may have. */
function comparisonOf(
  { op, span, before, min, max, units }: WordedFigure,
  folded: string,
): "gte" | "lte" | "between" | null {
  const said = folded.slice(span!.from, span!.to);
  if (/^最[大高多]/.test(said)) return /耗|噪|排放|损/.test(before) ? "lte" : "gte";
  if (/^最[低小少]/.test(said)) return null;
  if (op === "eq") {
    const tail = folded.slice(span!.to);
    // 含固率0.8%左右 is what comes in, not what the machine is.
    const isFeed = /含|浓度|水分|湿度/.test(before);
    if (/^(?:左右|上下)/.test(tail) && units.length > 0) return isFeed ? null : "between";
    if (/^级(?![别数])/.test(tail) && units.length > 0) return "gte";
    if (/精度|误差|偏差|均匀性|[圆平直]度$|平面度/.test(before)) return "lte";
    // 锥度±20度 is as far as the machine turns, ±0.01 how little it errs.
    if (units.includes("deg") && /[锥角斜坡]度$|角$/.test(before)) return "gte";
    if (/^±|正负/.test(folded.slice(Math.max(0, span!.from - 2), span!.from + 1))) return "lte";
    const reached = reaches.test(folded.slice(Math.max(0, span!.from - 4), span!.from));
    const isLeast =
      reached && !lessIsMore.test(before)
        ? (min ?? 0) > 0
        : capacity.test(before) || isRate(units, said);
    return isLeast && min !== null && max !== null ? "gte" : null;
  }
  if (op === "between") return null;
  return op;
}

/** 200平上下 is the size, give or take a quarter; 420米级 is of that size or larger. */
function roughEnds(figure: WordedFigure, op: "gte" | "lte" | "between", folded: string) {
  const { min, max } = endsOf(figure, op);
  const about = figure.op === "eq" && /^级/.test(folded.slice(figure.span!.to));
  if (op !== "between" && !about) return { min, max };
  const scaled = (end: number | null, times: number) =>
    end === null ? null : Number((end * times).toPrecision(6));
  return { min: scaled(min, 0.75), max: scaled(max, 1.33) };
}

function endsOf({ min, max }: WordedFigure, op: "gte" | "lte" | "between") {
  if (op === "gte") return { min: min ?? max, max: null };
  if (op === "lte") return { min: null, max: max ?? min };
  return { min, max };
}

/** Whether a line of the need asks for this very figure already. */
function asksFor(line: ReadRequirement, { min, max, units, span }: WordedFigure): boolean {
  if (line.span && overlaps(line.span, [span!])) return true;
  const { wanted } = withFigure(line);
  if (wanted.op === "is") return false;
  const own = wanted.range.min ?? wanted.range.max;
  const value = min ?? max;
  if (own === null || value === null) return false;
  if (units.length === 0) return Math.abs(own - value) <= 1e-9 * Math.abs(own);
  return units.some((code) => {
    const moved = convert(value, code, wanted.range.unit);
    return moved.ok && Math.abs(moved.value - own) <= 1e-6 * Math.abs(own);
  });
}

function wordsOf(
  op: "gte" | "lte" | "between",
  ends: { readonly min: number | null; readonly max: number | null },
  code: UnitCode | undefined,
): string {
  return formatWanted(op, { ...ends, unit: code !== undefined && unit(code) ? code : "pcs" });
}
