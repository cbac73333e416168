import { unit } from "../units/units.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { AttributeDefinition, FamilyCode } from "../vocabulary/vocabulary.ts";
import { choicesOf, column, freeColumns, idColumn, type SheetColumn } from "./column.ts";
import type { SheetNoun } from "./import.ts";
import { listingHead, listingTail } from "./listing-columns.ts";
import { needHead, needTail } from "./need-columns.ts";

const parts = {
  listing: { head: listingHead, tail: listingTail, prefix: "spec" },
  need: { head: needHead, tail: needTail, prefix: "req" },
} as const;

/** Lines of free parameters that a template has. */
export const templateFreeLines = 3;

/** The most that a posting's form reads. */
export const mostFreeLines = 40;

/** The column of a family's attribute: 排气量（m³/min）. */
export function attributeColumn(noun: SheetNoun, attribute: AttributeDefinition): SheetColumn {
  const symbol = attribute.unit === null ? "" : (unit(attribute.unit)?.symbol ?? "");
  const units = attribute.allowedUnits.flatMap((code) => unit(code)?.symbol || []);
  const figure = attribute.kind !== "choice" && attribute.kind !== "text";
  const fill = noun === "need" ? "≥、≤、等于、范围都可以" : "数字或范围";
  return column({
    key: `${parts[noun].prefix}.${attribute.code}`,
    header: symbol ? `${attribute.name}（${symbol}）` : attribute.name,
    kind: figure ? "figure" : "words",
    note: figure ? `${fill}${units.length > 1 ? `；可写单位 ${units.join("、")}` : ""}` : "",
    example: figure ? exampleOf(noun, symbol) : (attribute.choices[0] ?? ""),
    choices: choicesOf(
      attribute.choices,
      Object.fromEntries(attribute.choices.map((each) => [each, each])),
    ),
    attribute,
  });
}

function exampleOf(noun: SheetNoun, symbol: string): string {
  const figure = symbol ? `13 ${symbol}` : "13";
  return noun === "need" ? `≥ ${figure}（硬性）` : figure;
}

/** The columns that a sheet of these families is written with; templates name one. */
export function columnsOf(
  noun: SheetNoun,
  families: readonly FamilyCode[],
  vocabulary: Vocabulary,
  freeLines: number,
): readonly SheetColumn[] {
  const { head, tail } = parts[noun];
  const attributes = new Set(families.flatMap((code) => vocabulary.attributesOf(code)));
  return [
    ...head.filter(({ onlyRead }) => !onlyRead),
    ...[...attributes].map((attribute) => attributeColumn(noun, attribute)),
    ...freeColumns(noun, freeLines),
    ...tail,
    idColumn,
  ];
}

/** Every column that a sheet may be read with, by key. */
export type KnownColumns = ReadonlyMap<string, SheetColumn>;

const known = new WeakMap<Vocabulary, Map<SheetNoun, KnownColumns>>();

export function knownColumns(noun: SheetNoun, vocabulary: Vocabulary): KnownColumns {
  const kept = known.get(vocabulary) ?? new Map<SheetNoun, KnownColumns>();
  known.set(vocabulary, kept);
  const found = kept.get(noun) ?? everyColumn(noun, vocabulary);
  kept.set(noun, found);
  return found;
}

function everyColumn(noun: SheetNoun, vocabulary: Vocabulary): KnownColumns {
  const { head, tail } = parts[noun];
  const all = [
    ...head,
    ...tail,
    idColumn,
    ...freeColumns(noun, mostFreeLines),
    ...vocabulary.attributes.map((attribute) => attributeColumn(noun, attribute)),
  ];
  return new Map(all.map((each) => [each.key, each]));
}

/** The common columns, for those who choose by hand. */
export function commonColumns(noun: SheetNoun): readonly SheetColumn[] {
  return [...parts[noun].head, ...parts[noun].tail];
}

export function attributeKey(noun: SheetNoun, code: string): string {
  return `${parts[noun].prefix}.${code}`;
}
