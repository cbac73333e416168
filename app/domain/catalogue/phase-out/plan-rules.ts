import type { Day } from "../../shared/time.ts";
import type { ReadFamily } from "./family-words.ts";
import { yearOf, type FindingVerdict } from "./finding.ts";
import { tons, volumeM3, type OldMachineQuery, type ReadFigure } from "./old-machine.ts";

/** A rule of a province's plan about old machines, word for word. */
export interface PlanRule {
  readonly id: string;
  readonly title: string;
  /** 湖北省. */
  readonly jurisdiction: string;
  readonly documentTitle: string;
  readonly documentNumber: string;
  readonly clause: string;
  readonly quote: string;
}

export interface PlanFinding {
  readonly ruleId: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly quote: string;
  readonly document: string;
  readonly clause: string;
  readonly verdict: FindingVerdict;
  readonly evaluated: string;
}

export interface PlanFindings {
  readonly rules: readonly PlanFinding[];
  readonly otherRules: readonly PlanFinding[];
  readonly directions: readonly PlanFinding[];
}

interface Reading {
  readonly verdict: FindingVerdict;
  readonly evaluated: string;
}

interface Asked {
  readonly machine: OldMachineQuery;
  readonly is: (family: string) => boolean;
  readonly on: Day;
}

/** How each rule is evaluated; null where it is not about such a machine. */
const readings: Readonly<Record<string, (asked: Asked) => Reading | null>> = {
  "HB24-E01": machineTool,
  "CQ24-E01": (asked) => machineTool(asked) ?? chemicalOver(asked),
  "GD24-E01": machineTool,
  "HB24-E02": steelworks,
  "HB24-E03": chemicalAged,
  "HB24-E04": gasifier,
  "HB24-E05": phosphorus,
};

const efficiencyRules = new Set(["HB24-E06", "CQ24-E02", "GD24-E02"]);
const energyFamilies = ["motor", "pump", "boiler", "transformer", "compressor"];

/** What was found of the last machines: lists repeat the same few types and years. */
const known = new WeakMap<readonly PlanRule[], Map<string, PlanFindings>>();
const mostKnown = 500;

/** What the plans say of such a machine on that day. */
export function planFindings(
  machine: OldMachineQuery,
  family: ReadFamily | null,
  rules: readonly PlanRule[],
  on: Day,
): PlanFindings {
  const { type, capacity, yearMade, yearCommissioned, inChemicalPlant } = machine;
  const facts = `${type}\n${capacity}\n${yearMade}\n${yearCommissioned}\n${inChemicalPlant}`;
  const key = `${facts}\n${family?.families.join()}\n${on}`;
  const ofRules = known.get(rules) ?? new Map<string, PlanFindings>();
  known.set(rules, ofRules);
  const before = ofRules.get(key);
  if (before) return before;
  const findings = findingsOf(machine, family, rules, on);
  if (ofRules.size >= mostKnown) ofRules.clear();
  ofRules.set(key, findings);
  return findings;
}

function findingsOf(
  machine: OldMachineQuery,
  family: ReadFamily | null,
  rules: readonly PlanRule[],
  on: Day,
): PlanFindings {
  const is = (wanted: string) => family?.families.some((each) => each === wanted) ?? false;
  const found = rules.flatMap((rule) => {
    const reading = readings[rule.id]?.({ machine, is, on }) ?? null;
    return reading ? [findingOf(rule, reading)] : [];
  });
  const energy = energyFamilies.some(is) || /换热器/.test(machine.type);
  const directions = rules.filter(({ id }) => energy && efficiencyRules.has(id)).map(directionOf);
  return {
    rules: found.filter(({ verdict }) => verdict === "met"),
    otherRules: found.filter(({ verdict }) => verdict !== "met"),
    directions,
  };
}

const direction: Reading = {
  verdict: "met",
  evaluated: "属于该条列举的重点用能设备，按新设备的能效选型",
};

const directionsKnown = new WeakMap<PlanRule, PlanFinding>();

/** The same for every machine. */
function directionOf(rule: PlanRule): PlanFinding {
  const known = directionsKnown.get(rule) ?? findingOf(rule, direction);
  directionsKnown.set(rule, known);
  return known;
}

function findingOf(rule: PlanRule, { verdict, evaluated }: Reading): PlanFinding {
  const { id, title, jurisdiction, quote, clause, documentTitle, documentNumber } = rule;
  const document = `${documentTitle} ${documentNumber}`;
  return { ruleId: id, title, jurisdiction, quote, document, clause, verdict, evaluated };
}

interface Service {
  readonly years: number | null;
  readonly words: string;
}

/** Years of service by the calendar: from the year of commissioning, else of making. */
function serviceYears({ yearMade, yearCommissioned }: OldMachineQuery, on: Day): Service {
  const since = yearCommissioned ?? yearMade;
  if (since === null) return { years: null, words: "没有填投运年份和出厂年份" };
  const years = yearOf(on) - since;
  const which = yearCommissioned === null ? "未填投运年份，按出厂年份" : "投运";
  return { years, words: `${which} ${since} 年，到 ${yearOf(on)} 年为 ${years} 年（按年份相减）` };
}

/** 超过 does not include the number itself. */
function over(asked: Asked, limit: number): Reading {
  const { years, words } = serviceYears(asked.machine, asked.on);
  if (years === null) return { verdict: "unknown", evaluated: `${words}，无法判定` };
  const met = years > limit;
  const reading = `“超过 ${limit} 年”不含 ${limit} 年本数`;
  return {
    verdict: met ? "met" : "violated",
    evaluated: `${words}，${met ? "" : "未"}超过 ${limit} 年；${reading}`,
  };
}

function machineTool(asked: Asked): Reading | null {
  if (asked.is("machine-tool")) return over(asked, 10);
  if (!asked.is("forming-machine")) return null;
  const reading = over(asked, 10);
  const doubt = "锻压设备是否属于“机床”，文件没有写明";
  return {
    verdict: reading.verdict === "violated" ? "violated" : "unknown",
    evaluated: `${reading.evaluated}；${doubt}`,
  };
}

const chemicalWords =
  /化工|反应[釜器塔]|聚合釜|合成塔|裂解炉|精馏塔|吸收塔|纯碱|烧碱|氯碱|碳化塔|蒸氨|煅烧炉/;

function isChemical({ machine }: Asked): boolean {
  return machine.inChemicalPlant || chemicalWords.test(machine.type);
}

function chemicalOver(asked: Asked): Reading | null {
  if (!isChemical(asked)) return null;
  const reading = over(asked, 10);
  if (/纯碱/.test(asked.machine.type) || reading.verdict !== "met") return reading;
  const doubt = "原文为“纯碱等老旧化工装置”，是否属于装置请核对";
  return { verdict: "unknown", evaluated: `${reading.evaluated}；${doubt}` };
}

/** 运行 10 年、特别是 15 年以上: both include the number. */
function chemicalAged(asked: Asked): Reading | null {
  if (!isChemical(asked)) return null;
  const { years, words } = serviceYears(asked.machine, asked.on);
  if (years === null) return { verdict: "unknown", evaluated: `${words}，无法判定` };
  if (years < 10) return { verdict: "violated", evaluated: `${words}，未到 10 年` };
  const part = years >= 15 ? "在“特别是 15 年以上”之内（含本数）" : "已到 10 年，未到 15 年";
  return { verdict: "met", evaluated: `${words}，${part}` };
}

interface SizeLimit {
  readonly words: RegExp;
  readonly printed: string;
  readonly most: number;
  readonly read: (machine: OldMachineQuery) => ReadFigure | null;
}

/** The narrower kind stands before the wider one. */
const steel: readonly SizeLimit[] = [
  {
    words: /炼铁高炉|高炉(?!鼓风|煤气)/,
    printed: "1200 立方米以下炼铁高炉",
    most: 1200,
    read: volumeM3,
  },
  { words: /转炉/, printed: "100 吨以下炼钢转炉", most: 100, read: tons },
  { words: /合金钢.{0,4}电炉/, printed: "50 吨以下合金钢电炉", most: 50, read: tons },
  { words: /炼钢.{0,4}电炉|电弧炉/, printed: "100 吨以下炼钢电炉", most: 100, read: tons },
];

const phosphorusLimits: readonly SizeLimit[] = [
  { words: /磷铵|磷酸[一二]铵/, printed: "10 万吨／年以下磷铵设备", most: 100_000, read: tons },
  { words: /磷酸/, printed: "10 万吨以下磷酸生产设备", most: 100_000, read: tons },
  { words: /碳酸钙/, printed: "2万吨／年以下普通级碳酸钙生产设备", most: 20_000, read: tons },
];

function steelworks({ machine }: Asked): Reading | null {
  return machine.type.includes("炉") ? sized(machine, steel) : null;
}

function phosphorus({ machine }: Asked): Reading | null {
  return /[磷碳]/.test(machine.type) ? sized(machine, phosphorusLimits) : null;
}

/** 以下 includes the number; the document does not define it, so the reading is said. */
function sized(machine: OldMachineQuery, limits: readonly SizeLimit[]): Reading | null {
  const limit = limits.find(({ words }) => words.test(machine.type));
  if (!limit) return null;
  const given = limit.read(machine);
  const { printed, most } = limit;
  if (!given) return { verdict: "unknown", evaluated: `“${printed}”：没有填容量，无法判定` };
  const met = given.value <= most;
  const side = met ? "在范围内" : "超出范围";
  return {
    verdict: met ? "met" : "violated",
    evaluated: `“${printed}”：填的是 ${given.shown}，${side}；“以下”按含本数读`,
  };
}

function gasifier({ machine }: Asked): Reading | null {
  const { type } = machine;
  if (!/固定床/.test(type) || !/气化炉/.test(type)) return null;
  if (/间歇/.test(type)) return { verdict: "met", evaluated: "设备类别与原文相同" };
  return { verdict: "unknown", evaluated: "是固定床气化炉，没有写明是否间歇式" };
}
