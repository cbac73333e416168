import type { PhaseOutEntry } from "./edition.ts";
import type { FindingLine, FindingVerdict } from "./finding.ts";
import {
  capacityKva,
  currentAmps,
  steamTonsPerHour,
  voltageKv,
  type OldMachineQuery,
  type ReadFigure,
} from "./old-machine.ts";

interface Asked {
  readonly entry: PhaseOutEntry;
  readonly machine: OldMachineQuery;
  readonly key: string;
}

/** The conditions of an entry, read from its year and its printed text, in the order in which they are shown. */
export function conditionLines(asked: Asked): FindingLine[] {
  const { condition, spec, madeBeforeYear } = asked.entry;
  if (condition === "" && spec === "" && madeBeforeYear === null) return [];
  return [
    ...years(asked),
    ...capacity(asked),
    ...voltage(asked),
    ...frame(asked),
    ...current(asked),
    ...steam(asked),
    ...temperature(asked),
    ...power(asked),
  ];
}

const year = (value: number | null) => (value === null ? "" : `${value} 年`);

function upTo(limit: number, given: number | null): FindingVerdict {
  if (given === null) return "unknown";
  return given <= limit ? "met" : "violated";
}

function years({ entry, machine }: Asked): FindingLine[] {
  const { condition, madeBeforeYear: limit } = entry;
  const { yearMade } = machine;
  const branch = /(\d{4})年（含）前生产的该系列产品，立即停止使用；\d{4}年以后生产/.exec(condition);
  if (branch) {
    const last = Number(branch[1]);
    const which =
      yearMade === null
        ? "两种情形都要停用，只是期限不同"
        : yearMade <= last
          ? "立即停止使用"
          : "期限为后一种";
    return [line("出厂年份", condition, year(yearMade), "met", which)];
  }
  if (limit === null) return [];
  if (/生产投运/.test(condition)) return madeAndCommissioned(condition, limit, machine);
  if (/改进升级/.test(condition)) {
    const verdict = yearMade !== null && yearMade <= limit ? "met" : "unknown";
    const note =
      yearMade === null || yearMade <= limit
        ? "“以后”不含本年"
        : `${limit} 年以后生产：改进升级过的不在此列，是否改进请核对`;
    return [line("出厂年份", condition, year(yearMade), verdict, note)];
  }
  return [
    line("出厂年份", `${limit}年（含）前`, year(yearMade), upTo(limit, yearMade), "“含”为原文所写"),
  ];
}

/** 生产投运: made and commissioned, both; where one is on the other side, the text does not say which counts. */
function madeAndCommissioned(
  condition: string,
  limit: number,
  { yearMade, yearCommissioned }: OldMachineQuery,
): FindingLine[] {
  const printed = `${limit}年（含）前生产投运`;
  const sides = [upTo(limit, yearMade), upTo(limit, yearCommissioned)];
  const split = sides.includes("met") && sides.includes("violated");
  const encouraged = /\d{4}年以后生产投运的该系列产品鼓励[^。；]*/.exec(condition)?.[0] ?? "";
  const note = split
    ? "一个在前、一个在后，原文没有写以哪个为准"
    : sides.every((side) => side === "violated")
      ? encouraged
      : "出厂和投运都要在前";
  const verdict = (side: FindingVerdict) => (split ? "unknown" : side);
  const settled = sides.includes("unknown") && sides.includes("violated");
  return [
    line("出厂年份", printed, year(yearMade), settled ? "unknown" : verdict(sides[0]!), note),
    line(
      "投运年份",
      printed,
      year(yearCommissioned),
      settled ? "unknown" : verdict(sides[1]!),
      note,
    ),
  ];
}

function capacity({ entry, machine, key }: Asked): FindingLine[] {
  const range = /(\d+)～(\d+)kVA/.exec(entry.condition);
  if (!range) return [];
  const given = capacityKva(machine, key);
  const verdict = within(given, Number(range[1]), Number(range[2]));
  return [line("额定容量", range[0], shown(given), verdict, from(given, "含两端"))];
}

function voltage({ entry, machine, key }: Asked): FindingLine[] {
  const { condition, family } = entry;
  const given = voltageKv(machine, key, family === "transformer");
  const single = /^(?:[^；]*[，；])?(\d+(?:\.\d+)?)kV(?:[；（]|$)/.exec(condition);
  if (single && (family === "transformer" || family === "motor")) {
    const limit = Number(single[1]);
    const verdict = given === null ? "unknown" : given.value === limit ? "met" : "violated";
    return [line("额定电压", `${single[1]}kV`, shown(given), verdict, from(given))];
  }
  const most = /额定电压(\d+)V及以下/.exec(condition);
  if (most) {
    const verdict = within(given, 0, Number(most[1]) / 1000);
    return [line("额定电压", most[0], shown(given), verdict, "“及以下”含本数")];
  }
  const several = /额定电压([\d、/V或]+)/.exec(condition);
  if (!several) return [];
  const allowed = (several[1]!.match(/\d+/g) ?? []).map((volts) => Number(volts) / 1000);
  const verdict = given === null ? "unknown" : allowed.includes(given.value) ? "met" : "violated";
  return [line("额定电压", several[0], shown(given), verdict, "")];
}

/** Frame sizes stand in a motor's model: YB-160M-4. */
function frame({ entry, key }: Asked): FindingLine[] {
  const range = /机座号(\d+)～(\d+)mm/.exec(entry.condition);
  if (!range) return [];
  const size = /(\d{2,3})[SML]/.exec(key)?.[1];
  const given: ReadFigure | null =
    size === undefined ? null : { value: Number(size), shown: `${size} mm`, from: "model" };
  const verdict = within(given, Number(range[1]), Number(range[2]));
  return [line("机座号", range[0], shown(given), verdict, from(given, "含两端"))];
}

function current({ entry, machine, key }: Asked): FindingLine[] {
  const band = /额定焊接电流(\d+)A~(\d+)A/.exec(entry.condition);
  if (!band) return [];
  const given = currentAmps(machine, key);
  const verdict = within(given, Number(band[1]), Number(band[2]));
  return [line("额定焊接电流", band[0], shown(given), verdict, from(given, "含两端"))];
}

function steam({ entry, machine }: Asked): FindingLine[] {
  const most = /蒸发量≤(\d+)t\/h/.exec(entry.condition);
  if (!most) return [];
  const given = steamTonsPerHour(machine);
  return [
    line("蒸发量", most[0], shown(given), within(given, 0, Number(most[1])), "“及以下”含本数"),
  ];
}

/** RX-45-9: the last number of a box furnace's model is its temperature in hundreds of degrees. */
function temperature({ entry, key }: Asked): FindingLine[] {
  if (!/^950℃/.test(entry.condition)) return [];
  const hundreds = /-\d+-(\d{1,2})(?!\d)/.exec(key)?.[1];
  const verdict = hundreds === undefined ? "unknown" : hundreds === "9" ? "met" : "violated";
  const given = hundreds === undefined ? "" : `型号末段 ${hundreds}`;
  return [line("额定温度", entry.condition, given, verdict, "9 即 950℃")];
}

/** A motor's printed power is no condition; a nameplate with another one needs a second look. */
function power({ entry, machine }: Asked): FindingLine[] {
  const printed = /(\d+(?:\.\d+)?)kW/.exec(`${entry.condition} ${entry.spec}`);
  if (entry.family !== "motor" || !printed || machine.powerKw === null) return [];
  const same = Math.abs(machine.powerKw - Number(printed[1])) <= 0.02 * Number(printed[1]);
  const given = `${machine.powerKw} kW`;
  const note = same ? "" : "与目录所印不同，请核对铭牌";
  return [line("功率", printed[0], given, same ? "met" : "unknown", note)];
}

function within(given: ReadFigure | null, least: number, most: number): FindingVerdict {
  if (given === null) return "unknown";
  return given.value >= least && given.value <= most ? "met" : "violated";
}

function shown(given: ReadFigure | null): string {
  return given?.shown ?? "";
}

function from(given: ReadFigure | null, note = ""): string {
  return [given?.from === "model" ? "从型号读出" : "", note].filter(Boolean).join("，");
}

function line(
  name: string,
  printed: string,
  given: string,
  verdict: FindingVerdict,
  note: string,
): FindingLine {
  return { name, printed, given, verdict, note };
}
