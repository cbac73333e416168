import type { Operator, Requirement, Wanted } from "#app/domain/demand/requirement.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import type { QuantityRange } from "#app/domain/units/quantity.ts";
import type { AttributeDefinition } from "#app/domain/vocabulary/vocabulary.ts";

export type AttributeOf = (code: string) => AttributeDefinition | null;

/**
 * Reads "displacement 13.2 m3/min; speedControl 永磁变频; !控制器 触摸屏". A code may carry the name as
 * written: "displacement@产气量"; ! begins a name that is in no vocabulary. Throws on an unknown code.
 */
export function readSpecs(line: string, attributeOf: AttributeOf): SpecValue[] {
  return parts(line).map((part) => {
    const { attribute, name, rest } = subject(part, attributeOf);
    const range = attribute && !isWords(attribute) ? readRange(rest, part) : null;
    return {
      attribute: attribute?.code ?? null,
      name,
      figure: range ? { kind: "quantity", ...range } : { kind: "words", text: rest },
      source: "entered",
    };
  });
}

/**
 * Reads "displacement >= 13 m3/min; ~ speedControl = 永磁变频; ratedPower 55-90 kW; !质保 = 两年". A tilde
 * makes a line nice to have; without a comparison a range is 介于 and anything else 等于 or 为.
 */
export function readRequirements(line: string, attributeOf: AttributeOf): Requirement[] {
  return parts(line).map((part) => {
    const nice = part.startsWith("~");
    const { attribute, name, rest } = subject(part.replace(/^~\s*/, ""), attributeOf);
    return {
      attribute: attribute?.code ?? null,
      name,
      wanted: readWanted(rest, attribute, part),
      strength: nice ? "nice" : "must",
    };
  });
}

const comparisons: Record<string, Exclude<Operator, "is" | "between">> = {
  ">=": "gte",
  "<=": "lte",
  "=": "eq",
};

function readWanted(text: string, attribute: AttributeDefinition | null, part: string): Wanted {
  const [, sign = "", rest = ""] = /^(>=|<=|=)?\s*(.+)$/.exec(text) ?? [];
  const figure = attribute === null ? /\d/.test(rest) && sign !== "=" : !isWords(attribute);
  if (!figure) return { op: "is", text: rest };
  const range = readRange(rest, part);
  if (range.min !== range.max) return { op: "between", range };
  return { op: comparisons[sign] ?? "eq", range };
}

function parts(line: string): string[] {
  return line
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function subject(part: string, attributeOf: AttributeOf) {
  const space = part.indexOf(" ");
  if (space < 0) throw new Error(`demo world: “${part}” has a name and no value`);
  const [head, rest] = [part.slice(0, space), part.slice(space + 1).trim()];
  if (head.startsWith("!")) return { attribute: null, name: head.slice(1), rest };
  const [code = "", written] = head.split("@");
  const attribute = attributeOf(code);
  if (!attribute) throw new Error(`demo world: no attribute “${code}” in “${part}”`);
  return { attribute, name: written ?? attribute.name, rest };
}

function isWords({ kind }: AttributeDefinition): boolean {
  return kind === "choice" || kind === "text";
}

/** "75 kW", "12.5-16.2 m3/min", "4" (a count), "<=8 bar" as an open range. */
function readRange(text: string, part: string): QuantityRange {
  const match = /^(<=|>=)?\s*(-?[\d.]+)(?:-(-?[\d.]+))?(?:\s+(\S+))?$/.exec(text);
  if (!match) throw new Error(`demo world: “${text}” is no figure in “${part}”`);
  const [, sign, low, high, unit = "pcs"] = match;
  const [min, max] = [Number(low), Number(high ?? low)];
  if (sign === "<=") return { min: null, max, unit };
  return sign === ">=" ? { min, max: null, unit } : { min, max, unit };
}
