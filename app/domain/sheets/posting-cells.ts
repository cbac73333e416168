import { unit } from "../units/units.ts";
import { placeName, type Province } from "../shared/place.ts";
import { cellText, type SheetValue } from "./cell.ts";
import { freeKey } from "./column.ts";
import type { MappedColumn, SheetLayout } from "./layout.ts";
import { freeLinesOf, type Fields } from "./row-fields.ts";

const numeric = /^-?\d+(?:\.\d+)?$/;
/** What a spreadsheet keeps of a number; longer ones stay text. */
const digitsKept = 15;

/** The cell of a column for a posting, from the fields of its form. What is written reads back the same. */
export function cellOf(fields: Fields, mapped: MappedColumn, layout: SheetLayout): SheetValue {
  return cellsOf(fields, layout)(mapped);
}

/** The same for many columns of one posting, whose free lines are looked through once. */
export function cellsOf(fields: Fields, layout: SheetLayout): (mapped: MappedColumn) => SheetValue {
  const lines = freeLinesOf(fields);
  return (mapped) => cell({ fields, lines, layout }, mapped);
}

/** A posting on its way into cells. */
interface Source {
  readonly fields: Fields;
  /** Places of its free lines, by name. */
  readonly lines: ReadonlyMap<string, number>;
  readonly layout: SheetLayout;
}

function cell(source: Source, mapped: MappedColumn): SheetValue {
  const { fields, layout } = source;
  const { column } = mapped;
  const [field = "", money] = column.key.split("@");
  const value = fields[field]?.[0] ?? "";
  switch (column.kind) {
    case "whole":
    case "days":
    case "year":
      return numberIfKept(value);
    case "money":
      return numberIfKept(money ? inYuan(value) : value);
    case "span": {
      const [low = "", high = ""] = [fields.priceMin?.[0], fields.priceMax?.[0]];
      const [from, to] = money ? [inYuan(low), inYuan(high)] : [low, high];
      return from === to ? numberIfKept(from) : `${from}-${to}`;
    }
    case "place": {
      const [province, city] = [fields[`${field}.province`]?.[0], fields[`${field}.city`]?.[0]];
      return province ? placeName({ province: province as Province, city: city || null }) : "";
    }
    case "choice":
      return column.choices.find((choice) => choice.value === value)?.label ?? value;
    case "yes":
      return value !== "" ? "是" : fields[field] ? "否" : "";
    case "family":
      return layout.vocabulary.family(value)?.name ?? value;
    case "rows":
      return (fields.sectorRows ?? []).join("；");
    case "figure":
    case "words":
      return lineCell(source, mapped);
    case "free":
      return column.key === freeKey
        ? freeCell(source, mapped.header)
        : withStrength(fields, field, field.replace(/value$/, "strength"), spelledEqual(value));
    default:
      return value;
  }
}

function lineCell(source: Source, { column }: MappedColumn): SheetValue {
  const { fields, layout } = source;
  const attribute = column.attribute!;
  const family = fields.family?.[0] || null;
  if (!layout.hasField(family, attribute.code)) return freeCell(source, attribute.name);
  const field = column.key;
  const value = fields[field]?.[0] ?? "";
  if (value === "") return "";
  if (layout.noun === "need")
    return withStrength(fields, field, `${field}.strength`, comparedWish(fields, field, value));
  if (column.kind === "words") return value;
  const usual = fields[`${field}.unit`]?.[0] === attribute.unit;
  const symbol = attribute.unit === null ? "" : (unit(attribute.unit)?.symbol ?? "");
  const bare = symbol && value.endsWith(` ${symbol}`) ? value.slice(0, -symbol.length - 1) : value;
  return usual && numeric.test(bare) && numberIfKept(bare) !== bare ? Number(bare) : value;
}

function comparedWish(fields: Fields, field: string, value: string): string {
  const op = fields[`${field}.op`]?.[0] ?? "";
  const sign = { gte: "≥ ", lte: "≤ ", eq: "等于 " }[op] ?? "";
  return value.startsWith(sign) ? value : sign + value;
}

/** A sign of equality at the beginning would look like a formula. */
function spelledEqual(value: string): string {
  return value.replace(/^= /, "等于 ");
}

function withStrength(fields: Fields, field: string, strength: string, value: string): string {
  return value !== "" && fields[strength]?.[0] === "nice" ? `${value}（期望）` : value;
}

function freeCell({ fields, lines, layout }: Source, name: string): SheetValue {
  const n = lines.get(name);
  // A line that has columns of its own stands there, and once.
  if (n === undefined || layout.freeLines.has(n)) return "";
  const value = spelledEqual(fields[`other.${n}.value`]?.[0] ?? "");
  return withStrength(fields, `other.${n}.value`, `other.${n}.strength`, value);
}

function numberIfKept(text: string): SheetValue {
  if (!numeric.test(text)) return text;
  const significant = text.replace(/[-.]/g, "").replace(/^0+/, "").length;
  return significant <= digitsKept && String(Number(text)) === text ? Number(text) : text;
}

/** 万元 as text in 元. */
function inYuan(text: string): string {
  if (!numeric.test(text)) return text;
  return String(Number((Number(text) * 10_000).toFixed(2)));
}

/**
 * Columns whose cells say something else than an export of the posting would. A row that was found by
 * model and title says nothing with an empty cell; one that came back with its id empties the field.
 */
export function changedColumns(
  cells: readonly string[],
  base: Fields,
  layout: SheetLayout,
  emptiesCount: boolean,
): ReadonlySet<MappedColumn> {
  const written = cellsOf(base, layout);
  return new Set(
    layout.columns.filter((mapped) => {
      if (mapped.column.kind === "id") return false;
      const text = cells[mapped.index] ?? "";
      if (text === "" && !emptiesCount) return false;
      return text !== cellText(written(mapped)).trim();
    }),
  );
}

/** The id that a row carries; empty without one. */
export function idIn(cells: readonly string[], { columns }: SheetLayout): string {
  const at = columns.find(({ column }) => column.kind === "id")?.index;
  return at === undefined ? "" : (cells[at] ?? "");
}
