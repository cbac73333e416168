import { parseMoney, type Fen } from "#app/domain/shared/money.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { parseProvince, type Place } from "#app/domain/shared/place.ts";
import type { QuantityRange } from "#app/domain/units/quantity.ts";
import { parseQuantity } from "#app/domain/units/parse-quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { formatNumber } from "#app/domain/units/format-quantity.ts";
import { unit } from "#app/domain/units/units.ts";
import type {
  AttributeCode,
  AttributeDefinition,
  FamilyCode,
} from "#app/domain/vocabulary/vocabulary.ts";
import { valueOf, type FieldReader } from "./form-values.ts";

export const limits = {
  title: 80,
  model: 60,
  brand: 40,
  description: 4000,
  passage: 500,
  name: 40,
  words: 200,
};

/** A form as far as it can be read, and what is wrong with the rest. */
export interface FormReading<Content> {
  readonly content: Content;
  readonly problems: readonly FieldProblem[];
}

/** Longer than any amount that is written out. */
const longestFigure = 40;

/** Province and city of a pair of fields; a province is required. */
export function readPlace(reader: FieldReader, prefix: string, what: string): Place {
  const province = parseProvince(valueOf(reader.values, `${prefix}.province`));
  if (!province) reader.refuse(`${prefix}.province`, `请选择${what}所在省份`);
  const city = reader.line(`${prefix}.city`, 20).replace(/市$/, "");
  return { province: province ?? "湖北", city: city || null };
}

/** 万元 as people type it, in 分; null when empty. */
export function readMoney(reader: FieldReader, field: string): Fen | null {
  const text = valueOf(reader.values, field).trim();
  if (text === "") return null;
  if (text.length > longestFigure)
    return reader.refuse(field, `“${text.slice(0, 20)}…”不是金额，请填数字，例如 12.5`);
  const money = parseMoney(text, "万元");
  return money.ok ? money.value : reader.refuse(field, money.error);
}

export function readFamily(reader: FieldReader, vocabulary: Vocabulary): FamilyCode | null {
  const code = valueOf(reader.values, "family");
  if (code === "") return null;
  if (vocabulary.family(code)) return code;
  return reader.refuse("family", "没有这个设备类别，请从列表中选择");
}

/** A figure of a known attribute, in the unit beside the field unless the text names its own. */
export function readFigure(
  reader: FieldReader,
  field: string,
  attribute: AttributeDefinition,
): QuantityRange | null {
  if (attribute.kind === "choice" || attribute.kind === "text") return null;
  const chosen = valueOf(reader.values, `${field}.unit`);
  if (chosen !== "" && !attribute.allowedUnits.includes(chosen))
    return reader.refuse(
      field,
      `${attribute.name}不能用单位“${chosen.slice(0, 20)}”，可用 ${attribute.allowedUnits.join("、")}`,
    );
  const parsed = parseQuantity(valueOf(reader.values, field), {
    kind: attribute.kind,
    defaultUnit: chosen || attribute.unit || undefined,
  });
  return parsed.ok ? parsed.value : reader.refuse(field, parsed.error.message);
}

/** A figure as its field shows it: with all its digits, so that it reads back as the same. */
export function figureText({ min, max, unit: code }: QuantityRange): string {
  const number = (value: number) => formatNumber(value, exactDigits);
  const symbol = unit(code)?.symbol ?? code;
  const figure =
    min === null
      ? `≤ ${number(max ?? 0)}`
      : max === null
        ? `≥ ${number(min)}`
        : min === max
          ? number(min)
          : `${number(min)} 至 ${number(max)}`;
  return symbol ? `${figure} ${symbol}` : figure;
}

/** Enough for every number that a computer holds. */
const exactDigits = 17;

/** Attributes that have a field of their own in the form of a posting; all others go to the free lines. */
export function ownFields(
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): (attribute: AttributeCode) => boolean {
  const codes = new Set(family ? vocabulary.attributesOf(family).map(({ code }) => code) : []);
  return (attribute) => codes.has(attribute);
}

export function readSectorRows(reader: FieldReader): string[] {
  return [...new Set(reader.values.sectorRows ?? [])].filter((row) => row !== "").slice(0, 30);
}
