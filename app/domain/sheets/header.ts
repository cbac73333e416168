import { fold } from "../shared/fold.ts";
import { parseQuantity } from "../units/parse-quantity.ts";
import type { UnitCode } from "../units/quantity.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import type { SheetRow } from "./cell.ts";
import { idColumn, remarkHeader, type SheetColumn } from "./column.ts";
import { attributeKey, commonColumns, knownColumns, type KnownColumns } from "./columns.ts";
import type { ColumnMapping, SheetNoun } from "./import.ts";
import { sheetLimits } from "./limits.ts";

/** A header without what people decorate it with: blanks, stars, 必填, colons. */
export function headerKey(header: string): string {
  return fold(header)
    .replace(/[\s*:：]/g, "")
    .replace(/[(（](必填|选填|可不填)[)）]/g, "");
}

/** The header without the parentheses at its end: 单价(万元) → 单价. */
function bare(key: string): string {
  return key.replace(/[([{【<（][^)\]}】>）]*[)\]}】>）]?$/, "");
}

/** The unit that a header states, in parentheses or behind a slash: 功率（kW）, 功率/kW. Empty without one. */
export function headerUnit(header: string): string {
  const inside = /[(（[【]([^)）\]】]+)[)）\]】]\s*$/.exec(header)?.[1];
  return (inside ?? /[/／]\s*([^/／\s]+)\s*$/.exec(header)?.[1] ?? "").trim();
}

/** The stated unit of a figure's column, where it is one of the attribute's kind and not the usual one. */
export function otherUnit(header: string, { attribute }: SheetColumn): string | null {
  if (!attribute || attribute.kind === "choice" || attribute.kind === "text") return null;
  const stated = headerUnit(header);
  if (stated === "") return null;
  const defaultUnit: UnitCode | undefined = attribute.unit ?? undefined;
  const read = parseQuantity(`1 ${stated}`, { kind: attribute.kind, defaultUnit });
  return read.ok && read.value.unit !== attribute.unit ? stated : null;
}

type Names = ReadonlyMap<string, string>;
const names = new Map<SheetNoun, Names>();

/** Keys of the common columns by everything that they are called. */
function namesOf(noun: SheetNoun): Names {
  const found = names.get(noun);
  if (found) return found;
  const made = new Map<string, string>();
  for (const { key, header, words } of [...commonColumns(noun), idColumn])
    for (const name of [header, ...words])
      if (!made.has(headerKey(name))) made.set(headerKey(name), key);
  names.set(noun, made);
  return made;
}

/** The key of the column that a header means, or null. Money needs its unit: 98000 may be 元 or 万元. */
export function recogniseHeader(
  header: string,
  noun: SheetNoun,
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): string | null {
  const key = headerKey(header);
  if (key === "" || key === headerKey(remarkHeader)) return null;
  const free = /^其他(?:参数|要求)(\d{1,2})(名称|值|内容)$/.exec(key);
  if (free && Number(free[1]) >= 1)
    return `other.${Number(free[1]) - 1}.${free[2] === "名称" ? "name" : "value"}`;
  const common = namesOf(noun).get(key) ?? namesOf(noun).get(bare(key));
  if (common) return moneyKeys.includes(common) ? withMoneyUnit(common, key) : common;
  const own = ownHeaders(noun, vocabulary).get(key);
  if (own) return own;
  const code = vocabulary.findAttribute(header, family);
  return code === null ? null : attributeKey(noun, code);
}

const attributeHeaders = new WeakMap<KnownColumns, Names>();

/** Attributes by the headers that our own sheets are written with. */
function ownHeaders(noun: SheetNoun, vocabulary: Vocabulary): Names {
  const known = knownColumns(noun, vocabulary);
  const found = attributeHeaders.get(known);
  if (found) return found;
  const attributes = [...known.values()].filter(({ attribute }) => attribute !== null);
  const made = new Map(attributes.map(({ key, header }) => [headerKey(header), key]));
  attributeHeaders.set(known, made);
  return made;
}

const moneyKeys = ["price", "priceMin", "priceMax", "budget"];

function withMoneyUnit(key: string, header: string): string | null {
  if (/万/.test(header)) return key;
  return /元|rmb|cny|￥|¥/.test(header) ? `${key}@元` : null;
}

/** A money column without a unit: the person says which. */
export function needsMoneyUnit(header: string, noun: SheetNoun): boolean {
  const names = namesOf(noun);
  const key = headerKey(header);
  const common = names.get(key) ?? names.get(bare(key));
  return common !== undefined && moneyKeys.includes(common) && withMoneyUnit(common, key) === null;
}

/** What each column of a header means; of two that mean the same the first is taken. */
export function recogniseColumns(
  headers: readonly string[],
  noun: SheetNoun,
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): ColumnMapping {
  const taken = new Set<string>();
  return headers.map((header) => {
    const key = recogniseHeader(header, noun, family, vocabulary);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
}

export interface FoundHeader {
  /** Index among the given rows. */
  readonly index: number;
  /** How many columns were recognised; 0 where the header was guessed. */
  readonly recognised: number;
}

/**
 * The row that names the columns: the one among the first with most of them known. Titles and remarks
 * above it are passed over. Without any known name it is the first row with more than one cell.
 */
export function findHeader(
  rows: readonly SheetRow[],
  noun: SheetNoun,
  vocabulary: Vocabulary,
): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const [index, { cells }] of rows.slice(0, sheetLimits.headerWithin).entries()) {
    const known = recogniseColumns(cells, noun, null, vocabulary).filter((key) => key !== null);
    if (known.length > (best?.recognised ?? 0)) best = { index, recognised: known.length };
  }
  if (best && best.recognised >= 2) return best;
  const guess = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  return best ?? (guess < 0 ? null : { index: guess, recognised: 0 });
}

/** The headers of a file as one text: files with the same text are mapped the same way. */
export function fingerprintOf(headers: readonly string[]): string {
  return headers.map(headerKey).join("\n");
}

/** The family that a name means: its own name, or another word for just it. */
export function familyNamed(name: string, vocabulary: Vocabulary): FamilyCode | null {
  const wanted = headerKey(name);
  if (wanted === "") return null;
  const named = vocabulary.families.find((each) => headerKey(each.name) === wanted);
  if (named) return named.code;
  const same = vocabulary.families.filter(({ synonyms }) =>
    synonyms.some(({ term, relation }) => relation !== "ambiguous" && headerKey(term) === wanted),
  );
  return same.length === 1 ? same[0]!.code : null;
}
