import { parseQuantity } from "../units/parse-quantity.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import {
  readDay,
  readDays,
  readPlaceName,
  readSpan,
  readStrength,
  readWhole,
  readYear,
  saysNothing,
  withUnitAbove,
} from "./cell-reading.ts";
import { freeKey } from "./column.ts";
import { attributeKey, mostFreeLines } from "./columns.ts";
import type { RowProblem } from "./import.ts";
import type { MappedColumn, SheetLayout } from "./layout.ts";
import { unit as unitOf } from "../units/units.ts";

/** A posting as its form sends it: values by field. */
export type Fields = Record<string, string[]>;

/** A row as the fields of a posting's form, and what could not be read of it. */
export interface RowReading {
  readonly fields: Fields;
  readonly problems: readonly RowProblem[];
  /** The column that filled a field. */
  columnOf(field: string): MappedColumn | null;
}

/**
 * Puts cells into the fields of a posting: those of a new one, or (with `base`) of one that exists, where
 * `changed` says which columns are to be read and their old values go.
 */
export function rowFields(
  cells: readonly string[],
  layout: SheetLayout,
  base: Fields = {},
  changed: (mapped: MappedColumn) => boolean = () => true,
): RowReading {
  const fields: Fields = { ...base };
  const columns = layout.columns.filter(changed);
  const filledBy = new Map<string, MappedColumn>();
  const problems: RowProblem[] = [];
  for (const { column } of columns) clear(fields, column.key);
  const text = (mapped: MappedColumn) => (cells[mapped.index] ?? "").trim();
  const put = (field: string, value: string, mapped: MappedColumn) => {
    fields[field] = [value];
    filledBy.set(field, mapped);
  };
  const refuse = (mapped: MappedColumn, message: string) =>
    problems.push({ column: mapped.index, value: text(mapped).slice(0, 60), message });

  // The family first: it says where figures belong.
  const named = columns.find(({ column }) => column.kind === "family");
  const name = named ? text(named) : "";
  let family: FamilyCode | null = fields.family?.[0] || null;
  if (named && name !== "" && !saysNothing(name)) {
    family = layout.familyOf(name);
    if (family) put("family", family, named);
    else
      refuse(
        named,
        `没有设备类别“${name.slice(0, 20)}”，请写平台的类别名称，例如 螺杆式空气压缩机`,
      );
  } else if (family === null && layout.family) {
    family = layout.family;
    fields.family = [family];
  }

  for (const mapped of columns) {
    const value = text(mapped);
    if (value === "" || mapped === named) continue;
    const { column, unit } = mapped;
    if (column.kind !== "line" && column.kind !== "text" && saysNothing(value)) continue;
    const [field = "", money] = column.key.split("@");
    const amount = (each: string) => (money && /^[\d.,\s]+$/.test(each) ? `${each}${money}` : each);
    switch (column.kind) {
      case "id":
        break;
      case "line":
      case "text":
        put(field, value, mapped);
        break;
      case "whole":
        put(field, readWhole(value), mapped);
        break;
      case "days":
        put(field, readDays(value, unit), mapped);
        break;
      case "year":
        put(field, readYear(value), mapped);
        break;
      case "day":
        put(field, readDay(value), mapped);
        break;
      case "money":
        put(field, amount(value), mapped);
        break;
      case "span": {
        const [low, high] = readSpan(value);
        put("priceMin", amount(low), mapped);
        put("priceMax", amount(high), mapped);
        break;
      }
      case "place": {
        const { province, city } = readPlaceName(value);
        put(`${field}.province`, province, mapped);
        put(`${field}.city`, city, mapped);
        break;
      }
      case "choice":
        choose(field, value, mapped);
        break;
      case "yes":
        if (/^(?:是|可以?|yes|y|√|✓|1|true)$/i.test(value)) put(field, "yes", mapped);
        else if (!/^(?:否|不可以?|no|n|×|0|false)$/i.test(value))
          refuse(mapped, `“${value.slice(0, 20)}”不能用，请写 是 或 否`);
        break;
      case "rows":
        sectorRows(value, mapped);
        break;
      case "figure":
      case "words":
        line(value, mapped);
        break;
      case "free":
        if (column.key === freeKey) free(mapped.header, value, mapped);
        else if (layout.noun === "need")
          wishFor(field, field.replace(/value$/, "strength"), value, mapped);
        else put(field, value, mapped);
    }
  }

  function choose(field: string, value: string, mapped: MappedColumn): void {
    const { choices } = mapped.column;
    if (field.endsWith(".province")) {
      const { province, city } = readPlaceName(value);
      put(field, province, mapped);
      const cityField = field.replace(/province$/, "city");
      if (city && !fields[cityField]?.[0]) put(cityField, city, mapped);
      return;
    }
    const found = choices.find((each) => each.label === value || each.value === value);
    if (found) put(field, found.value, mapped);
    else refuse(mapped, notAmong(value, choices));
  }

  function sectorRows(value: string, mapped: MappedColumn): void {
    const found: string[] = [];
    for (const each of value.split(/[;；、,，\n]+/)) {
      if (each.trim() === "") continue;
      const row = layout.sectorRowOf(each);
      if (row) found.push(row);
      else refuse(mapped, `没有专栏行“${each.trim().slice(0, 20)}”，请写编号，例如 HB-1-10`);
    }
    fields.sectorRows = found;
    filledBy.set("sectorRows", mapped);
  }

  /** A line of the family's own data sheet; under another family it becomes a free line. */
  function line(value: string, mapped: MappedColumn): void {
    const { column, unit } = mapped;
    const attribute = column.attribute!;
    const own = layout.hasField(family, attribute.code);
    const figure = withUnitAbove(value, unit);
    if (!own) return free(attribute.name, figure, mapped);
    const field = attributeKey(layout.noun, attribute.code);
    if (layout.noun === "need") return wishFor(field, `${field}.strength`, figure, mapped);
    if (attribute.kind === "choice" && !attribute.choices.includes(value))
      return void refuse(mapped, notAmong(value, column.choices));
    put(field, figure, mapped);
  }

  function wishFor(
    field: string,
    strengthField: string,
    value: string,
    mapped: MappedColumn,
  ): void {
    const { wish, strength } = readStrength(value);
    if (wish === "") return;
    const { attribute } = mapped.column;
    fields[strengthField] = [strength];
    if (attribute?.kind === "choice" && !attribute.choices.includes(wish))
      return void refuse(mapped, notAmong(wish, mapped.column.choices));
    const equal = /^(?:=|＝|等于)\s*/.exec(wish);
    if (!equal || field.startsWith("other.")) return put(field, wish, mapped);
    fields[`${field}.op`] = ["eq"];
    put(field, wish.slice(equal[0].length), mapped);
  }

  /** A line under its own name; the same name keeps its place. */
  function free(name: string, value: string, mapped: MappedColumn): void {
    const n = freePlace(fields, name, layout);
    if (n === null) return void refuse(mapped, `其他参数最多 ${mostFreeLines} 项`);
    put(`other.${n}.name`, name.slice(0, 40), mapped);
    if (layout.noun === "need") wishFor(`other.${n}.value`, `other.${n}.strength`, value, mapped);
    else put(`other.${n}.value`, value, mapped);
  }

  for (const [field, mapped] of filledBy) {
    const wrong = notForThis(field, fields);
    if (wrong) refuse(mapped, wrong);
  }
  if (Object.keys(base).length === 0 && fields.sectorRows === undefined && family)
    fields.sectorRows = proposedRows(family, layout);
  return { fields, problems, columnOf: (field) => filledBy.get(field) ?? null };
}

/** What a column says that this kind of listing does not have; null when it fits. */
function notForThis(field: string, fields: Fields): string | null {
  const kind = fields.kind?.[0];
  const digital = kind === "software" || kind === "service";
  if (field.startsWith("terms.") && !digital)
    return "只有软件、服务填这一列：请把“供给类型”改成软件或服务/方案，或者清空这一格";
  const used = fields.condition?.[0] ?? "new";
  if (field.startsWith("used.") && (used === "new" || digital))
    return "只有二手、再制造设备填这一列：请改“成色”，或者清空这一格";
  return null;
}

/** The 专栏 rows that a family brings where a new posting names none. */
export function proposedRows(family: FamilyCode, { vocabulary }: SheetLayout): string[] {
  return [...(vocabulary.family(family)?.sectorRows ?? [])];
}

function notAmong(value: string, choices: readonly { readonly label: string }[]): string {
  return `“${value.slice(0, 20)}”不在可选范围内，可填：${choices.map(({ label }) => label).join("、")}`;
}

/** Places of the free lines of a posting by their names; of two lines of one name the first. */
export function freeLinesOf(fields: Fields): Map<string, number> {
  const lines = new Map<string, number>();
  for (let n = 0; n < mostFreeLines; n += 1) {
    const name = fields[`other.${n}.name`]?.[0];
    if (name && !lines.has(name)) lines.set(name, n);
  }
  return lines;
}

/** Where a free line of this name stands, or the next place; null when all are taken. */
function freePlace(fields: Fields, name: string, { freeLines }: SheetLayout): number | null {
  const own = freeLinesOf(fields).get(name);
  if (own !== undefined) return own;
  let next = freeLines.size === 0 ? 0 : Math.max(...freeLines) + 1;
  for (let n = next; n < mostFreeLines; n += 1) if (fields[`other.${n}.name`]?.[0]) next = n + 1;
  return next < mostFreeLines ? next : null;
}

/** The fields that belong to a column, emptied before it is read again. */
function clear(fields: Fields, key: string): void {
  const [field = ""] = key.split("@");
  const parts: Record<string, readonly string[]> = {
    price: ["priceMin", "priceMax"],
    origin: ["origin.province", "origin.city"],
    site: ["site.province", "site.city"],
  };
  for (const each of parts[field] ?? [field]) delete fields[each];
  if (/^(?:spec|req)\./.test(field))
    for (const part of ["unit", "op", "strength", "from"]) delete fields[`${field}.${part}`];
  const free = /^other\.\d+\./.exec(field)?.[0];
  if (free && field.endsWith(".value")) delete fields[`${free}strength`];
}

/** What to write instead of a figure that cannot be read: 请写 13 或 13 m³/min. */
export function figureProblem(value: string, { column }: MappedColumn): string | null {
  const { attribute } = column;
  if (!attribute || attribute.kind === "choice" || attribute.kind === "text") return null;
  const read = parseQuantity(value, {
    kind: attribute.kind,
    defaultUnit: attribute.unit ?? undefined,
  });
  if (read.ok || read.error.code !== "no-number") return null;
  const symbol = attribute.unit === null ? "" : (unitOf(attribute.unit)?.symbol ?? "");
  const number = /\d+(?:\.\d+)?/.exec(value)?.[0] ?? "13";
  const fix = symbol ? `${number} 或 ${number} ${symbol}` : number;
  return `“${value.slice(0, 24)}”读不出数字，请写 ${fix}`;
}
