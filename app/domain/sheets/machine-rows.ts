import type { OldAssetContent } from "../demand/old-asset.ts";
import { machineProblems } from "../demand/old-asset.ts";
import type { SheetRow } from "./cell.ts";
import { sheetLimits } from "./limits.ts";

/** Columns of a list of machines in service, and what they are called. */
export const machineColumns = [
  { key: "number", header: "资产编号", names: /^(?:资产|设备|固定资产)?(?:编号|编码|代码)$/ },
  {
    key: "type",
    header: "设备类别",
    names: /^(?:设备|资产)?(?:名称|类别|种类|类型)$|^(?:设备|品名)$/,
  },
  { key: "model", header: "型号", names: /^(?:设备|产品|规格)?型号(?:规格)?$|^规格型号$/ },
  { key: "power", header: "功率（kW）", names: /^(?:额定|装机|电机|轴)?功率$/ },
  {
    key: "capacity",
    header: "容量或规格",
    names: /^(?:额定|产能|处理)?(?:容量|规格|产能|能力|蒸发量)(?:或规格)?$|^(?:主要|技术)?参数$/,
  },
  { key: "voltage", header: "电压", names: /^(?:额定)?电压(?:等级)?$/ },
  { key: "yearMade", header: "出厂年份", names: /^(?:出厂|制造|生产)(?:年份?|日期|时间|年月)$/ },
  {
    key: "yearCommissioned",
    header: "投运年份",
    names: /^(?:投运|投产|投用|启用|使用|投入使用|安装|购置)(?:年份?|日期|时间|年月)$/,
  },
  { key: "chemical", header: "化工装置", names: /^(?:是否)?(?:属于?)?化工装置?(?:内?设备)?$/ },
  {
    key: "place",
    header: "安装位置",
    names: /^(?:安装|存放|所在)?(?:位置|地点|车间|部门)$|^使用(?:部门|车间)$/,
  },
] as const;
export type MachineColumn = (typeof machineColumns)[number]["key"];

/** Without a header the columns stand in this order. */
const usualOrder: readonly MachineColumn[] = [
  "model",
  "type",
  "power",
  "capacity",
  "yearMade",
  "yearCommissioned",
];

export interface ReadMachine {
  /** Number of the row as the spreadsheet shows it, or of the line. */
  readonly row: number;
  readonly machine: OldAssetContent;
}

export interface BadRow {
  readonly row: number;
  /** As it was written, shortened. */
  readonly written: string;
  readonly why: string;
}

export interface ReadMachines {
  readonly machines: readonly ReadMachine[];
  readonly bad: readonly BadRow[];
  /** Headers that mean nothing here; empty where there is no header. */
  readonly unread: readonly string[];
}

/** A list of machines: below a header in whatever order, without one in the usual order. */
export function readMachineRows(rows: readonly SheetRow[]): ReadMachines {
  const at = headerAt(rows);
  const columns = at >= 0 ? headerOf(rows[at]!.cells) : usualOrder;
  const machines: ReadMachine[] = [];
  const bad: BadRow[] = [];
  for (const { row, cells } of rows.slice(at + 1)) {
    const values = at < 0 && cells.length === 1 ? fromLine(cells[0]!) : inColumns(cells, columns);
    const { machine, why } = readMachine(values);
    if (why.length === 0) machines.push({ row, machine });
    else bad.push({ row, written: cells.join(" ").slice(0, 60), why: why.join("；") });
  }
  const unread =
    at < 0 ? [] : rows[at]!.cells.filter((cell, n) => cell !== "" && columns[n] === null);
  return { machines, bad, unread };
}

/** Where the row of names stands: two known names, or 型号 alone; -1 without one. */
function headerAt(rows: readonly SheetRow[]): number {
  const named = rows
    .slice(0, sheetLimits.headerWithin)
    .findIndex(({ cells }) => headerOf(cells).filter((key) => key !== null).length >= 2);
  if (named >= 0) return named;
  const [first] = rows;
  return first?.cells.length === 1 && headerOf(first.cells)[0] === "model" ? 0 : -1;
}

/** The rows as a text that reads back to the same machines in the same rows, without what is not read. */
export function rowsAsText(rows: readonly SheetRow[]): string {
  const at = headerAt(rows);
  const columns = at < 0 ? null : headerOf(rows[at]!.cells);
  const lines: string[] = [];
  for (const { row, cells } of rows.slice(Math.max(0, at))) {
    const kept = columns
      ? columns.flatMap((key, n) => (key === null ? [] : [cells[n] ?? ""]))
      : cells;
    while (lines.length < row - 1) lines.push("");
    lines.push(kept.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"));
  }
  return lines.join("\n");
}

/** A pasted list as rows: columns apart by tabs, as a spreadsheet copies them. */
export function pastedRows(text: string): SheetRow[] {
  // eslint-disable-next-line no-control-regex -- these very characters are taken out
  const clean = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
  return clean.split(/\r\n|\r|\n/).flatMap((line, n): SheetRow[] => {
    if (line.trim() === "") return [];
    return [{ row: n + 1, cells: line.split("\t").map((cell) => cell.trim()) }];
  });
}

function keyOf(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/\([^)]*\)/g, "")
    .replace(/\/[A-Za-z·]+$/, "")
    .replace(/[\s*:：]/g, "");
}

function headerOf(cells: readonly string[]): (MachineColumn | null)[] {
  const taken = new Set<string>();
  return cells.map((cell) => {
    const key = keyOf(cell);
    const found = machineColumns.find(
      ({ names, key: name }) => !taken.has(name) && names.test(key),
    );
    if (!found) return null;
    taken.add(found.key);
    return found.key;
  });
}

type Values = Partial<Record<MachineColumn, string>>;

function inColumns(cells: readonly string[], columns: readonly (MachineColumn | null)[]): Values {
  const values: Values = {};
  for (const [n, key] of columns.entries()) {
    const cell = (cells[n] ?? "").trim();
    if (key !== null && cell !== "" && !/^(?:\/|-|—|无|不详|未知|n\/?a)$/i.test(cell))
      values[key] = cell;
  }
  return values;
}

/** One line of words: Y160M-4 三相异步电动机 11kW 1998年出厂 2000年投运. */
function fromLine(line: string): Values {
  const values: Values = {};
  let rest = line.normalize("NFKC").replace(/[,，;；、]+/g, " ");
  const take = (key: MachineColumn, pattern: RegExp) => {
    const match = pattern.exec(rest);
    if (!match || values[key] !== undefined) return;
    values[key] = match[1] ?? match[0];
    rest = rest.replace(match[0], " ");
  };
  take("yearCommissioned", /((?:19|20)\d\d)\s*年?\s*(?:投运|投产|投用|启用|投入使用)/);
  take("yearMade", /((?:19|20)\d\d)\s*年?\s*(?:出厂|生产|制造|产)/);
  take("yearCommissioned", /(?:投运|投产|投用|启用)\s*((?:19|20)\d\d)\s*年?/);
  take("yearMade", /(?:出厂|生产|制造)\s*((?:19|20)\d\d)\s*年?/);
  take("yearMade", /(?:^|\s)((?:19|20)\d\d)\s*年?(?=\s|$)/);
  take("power", /(?:^|\s)(\d+(?:\.\d+)?\s*(?:kw|千瓦|mw|hp|马力))(?=\s|$)/i);
  take("voltage", /(?:^|\s)(\d+(?:\.\d+)?\s*k?v)(?=\s|$)/i);
  take(
    "capacity",
    /(?:^|\s)(\d+(?:\.\d+)?\s*(?:[km]va|t\/h|蒸吨|吨|万吨\/年|立方米|m3|a))(?=\s|$)/i,
  );
  const words = rest.trim().split(/\s+/).filter(Boolean);
  const model = words.find((word) => /\d/.test(word) && !/^[\u4e00-\u9fff]{4,}/.test(word));
  if (model !== undefined) values.model = model;
  const type = words.filter((word) => word !== model && /[\u4e00-\u9fff]/.test(word)).join("");
  if (type !== "") values.type = type;
  if (model === undefined && type === "" && words[0]) values.model = words.join(" ");
  return values;
}

/** What the fields of a machine say; `why` names what cannot be read. Texts are as they were written. */
export function readMachine(values: Values): {
  readonly machine: OldAssetContent;
  readonly why: readonly string[];
} {
  const why: string[] = [];
  const year = (key: "yearMade" | "yearCommissioned", name: string): number | null => {
    const written = (values[key] ?? "").trim();
    if (written === "") return null;
    const found = /^((?:19|20)\d\d)(?:\.0)?(?:\s*年|[-./年]\s*\d{1,2}.*)?$/.exec(written)?.[1];
    if (found !== undefined && Number(found) >= 1940) return Number(found);
    why.push(`${name}“${written.slice(0, 20)}”看不懂，请写四位年份，例如 1998`);
    return null;
  };
  const text = (key: MachineColumn, name: string, longest: number): string => {
    const written = (values[key] ?? "").replace(/\s+/g, " ").trim();
    if (written.length > longest) why.push(`${name}超过 ${longest} 字`);
    return written.slice(0, longest);
  };
  const machine: OldAssetContent = {
    number: text("number", "资产编号", 60),
    place: text("place", "安装位置", 60),
    model: text("model", "型号", 80),
    type: text("type", "设备类别", 60),
    powerKw: powerIn((values.power ?? "").trim(), why),
    capacity: text("capacity", "容量或规格", 80),
    voltage: text("voltage", "电压", 30),
    yearMade: year("yearMade", "出厂年份"),
    yearCommissioned: year("yearCommissioned", "投运年份"),
    inChemicalPlant: /^(?:是|有|√|✓|yes|y|1|true)$/i.test((values.chemical ?? "").trim()),
  };
  return { machine, why: [...why, ...machineProblems(machine).map(({ message }) => message)] };
}

const perUnit: Readonly<Record<string, number>> = {
  "": 1,
  kw: 1,
  千瓦: 1,
  mw: 1000,
  w: 0.001,
  hp: 0.7355,
  马力: 0.7355,
};

function powerIn(written: string, why: string[]): number | null {
  if (written === "") return null;
  const match = /^(\d+(?:\.\d+)?)\s*(kw|千瓦|mw|w|hp|马力|)$/.exec(
    written.normalize("NFKC").replace(/,/g, "").toLowerCase(),
  );
  const value = match && Number(match[1]) * (perUnit[match[2]!] ?? 1);
  if (value && value <= 1_000_000) return Math.round(value * 1000) / 1000;
  why.push(`功率“${written.slice(0, 20)}”看不懂，请写成 11 kW`);
  return null;
}

/** The machines as a list that `readMachineRows` reads back: one line each under a header. */
export function machineLines(machines: readonly OldAssetContent[]): string {
  const cell = (value: string | number | null) => String(value ?? "").replace(/[\t\r\n]+/g, " ");
  const lines = machines.map((machine) =>
    [
      machine.number,
      machine.type,
      machine.model,
      machine.powerKw,
      machine.capacity,
      machine.voltage,
      machine.yearMade,
      machine.yearCommissioned,
      machine.inChemicalPlant ? "是" : "",
      machine.place,
    ]
      .map(cell)
      .join("\t"),
  );
  return [machineColumns.map(({ header }) => header).join("\t"), ...lines].join("\n");
}
