import { convertRange, roundFigure } from "#app/domain/units/convert.ts";
import { parseQuantity } from "#app/domain/units/parse-quantity.ts";
import type { QuantityKind, UnitCode } from "#app/domain/units/quantity.ts";
import { unit, unitsOf } from "#app/domain/units/units.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { AttributeCode, AttributeDefinition } from "#app/domain/vocabulary/vocabulary.ts";
import type { SpecFilter, SpecFilters, SpecSort } from "#app/use-cases/search-port.ts";

/** Parameters of an attribute: spec.ratedPower.gte, .lte, .unit, .missing, and spec.drive for choices. */
export const specName = /^spec\.([a-zA-Z0-9]{1,60})(?:\.(gte|lte|unit|missing))?$/;
/** An order by an attribute: spec.ratedPower, -spec.ratedPower. */
export const specSortName = /^(-?)spec\.([a-zA-Z0-9]{1,60})$/;
const longestFigure = 60;
const mostValues = 60;

/** What kind of figure an attribute is; null for choices and text. */
export function figureKind({ kind }: AttributeDefinition): QuantityKind | null {
  return kind === "choice" || kind === "text" ? null : kind;
}

/** The unit in which an attribute is asked: the one of the address, else the canonical one. */
export function askedUnit(params: URLSearchParams, attribute: AttributeDefinition): UnitCode {
  return unitOf(params.get(`spec.${attribute.code}.unit`) ?? "", attribute) ?? attribute.unit ?? "";
}

/** By its code or as it is shown. */
function unitOf(written: string, { kind }: AttributeDefinition): UnitCode | null {
  const asked = unit(written);
  if (asked?.kind === kind) return asked.code;
  if (kind === "choice" || kind === "text" || written === "") return null;
  return unitsOf(kind).find(({ symbol }) => symbol === written)?.code ?? null;
}

/** Reads what an address asks of attributes, in canonical units; `ignore` is told of what is not understood. */
export function readSpecParams(
  params: URLSearchParams,
  vocabulary: Pick<Vocabulary, "attribute">,
  ignore: (name: string, value: string) => void,
): SpecFilters {
  const found = new Map<AttributeCode, SpecFilter>();
  for (const name of new Set(params.keys())) {
    if (!name.startsWith("spec.")) continue;
    const [, code = "", part = "value"] = specName.exec(name) ?? [];
    const attribute = vocabulary.attribute(code);
    const values = [...new Set(params.getAll(name).filter((value) => value.trim() !== ""))];
    for (const value of values.slice(0, mostValues)) {
      const before = found.get(code) ?? { min: null, max: null, values: [], missing: false };
      const next = attribute && withPart(before, attribute, part, value, params);
      if (next) found.set(code, next);
      else ignore(name, value);
    }
  }
  return Object.fromEntries(
    [...found].filter(
      ([, { min, max, values, missing }]) =>
        min !== null || max !== null || values.length > 0 || missing,
    ),
  );
}

/** The filter with one parameter more; null for one that is not understood. */
function withPart(
  before: SpecFilter,
  attribute: AttributeDefinition,
  part: string,
  value: string,
  params: URLSearchParams,
): SpecFilter | null {
  switch (part) {
    case "missing":
      return value === "1" && attribute.kind !== "text" ? { ...before, missing: true } : null;
    case "unit":
      return unitOf(value, attribute) === null ? null : before;
    case "gte": {
      const min = figureOf(value, attribute, params, "gte");
      return min === null ? null : { ...before, min };
    }
    case "lte": {
      const max = figureOf(value, attribute, params, "lte");
      return max === null ? null : { ...before, max };
    }
    default:
      return attribute.choices.includes(value)
        ? { ...before, values: [...before.values, value].sort() }
        : null;
  }
}

/** A figure in the canonical unit: 75, 75kW, 0.1 MW. Of a range the end that is asked. */
function figureOf(
  text: string,
  attribute: AttributeDefinition,
  params: URLSearchParams,
  end: "gte" | "lte",
): number | null {
  const kind = figureKind(attribute);
  if (kind === null || attribute.unit === null) return null;
  const defaultUnit = askedUnit(params, attribute);
  const read = parseQuantity(text.slice(0, longestFigure), { kind, defaultUnit });
  const moved = read.ok ? convertRange(read.value, attribute.unit) : null;
  if (!moved?.ok) return null;
  const { min, max } = moved.value;
  const value = end === "gte" ? (min ?? max) : (max ?? min);
  return value === null ? null : roundFigure(value);
}

export function readSpecSort(
  sort: string,
  vocabulary: Pick<Vocabulary, "attribute">,
): SpecSort | null {
  const [, sign, code = ""] = specSortName.exec(sort) ?? [];
  const attribute = vocabulary.attribute(code);
  return attribute && figureKind(attribute) !== null
    ? { attribute: code, descending: sign === "-" }
    : null;
}

export function specSortParam({ attribute, descending }: SpecSort): string {
  return `${descending ? "-" : ""}spec.${attribute}`;
}
