import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { FormValues } from "#app/use-cases/ports.ts";

/** What was typed, by field; kept to fill the form again after an error. */
export type { FormValues } from "#app/use-cases/ports.ts";

/** Lines of a posting form for what the family's attributes do not name: at least, and at most. */
const freeLines = { least: 4, most: 40 } as const;

/** How many free lines a form holds: all that are filled, however many. */
export function freeLineCount(values: FormValues): number {
  const filled = Object.keys(values).map(
    (name) => Number(/^other\.(\d+)\./.exec(name)?.[1] ?? -1) + 1,
  );
  return Math.min(freeLines.most, Math.max(freeLines.least, ...filled));
}

/** Longer input is cut before anything looks at it; every field's own limit is far below. */
const longestField = 20_000;

export function formValues(form: FormData): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of form.entries())
    if (typeof value === "string")
      values.set(name, [...(values.get(name) ?? []), cleanText(value)]);
  // Own properties only: a field may be called "constructor".
  return Object.fromEntries(values);
}

/** Postgres refuses NUL, and no field needs the others; directional marks could disguise a text. */
const invisible =
  // eslint-disable-next-line no-control-regex -- these very characters are taken out
  /[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One writing of the same text: composed characters, plain line ends, no control characters. */
export function cleanText(text: string): string {
  return text
    .slice(0, longestField)
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(invisible, "");
}

/** The first of the values of each field. */
export function firstValues(values: FormValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all[0] ?? ""]));
}

export function valueOf(values: FormValues, name: string): string {
  return Object.hasOwn(values, name) ? (values[name]?.[0] ?? "") : "";
}

/** Reads fields one after the other and collects what is wrong with them. */
export class FieldReader {
  readonly problems: FieldProblem[] = [];
  constructor(readonly values: FormValues) {}

  refuse(field: string, message: string): null {
    this.problems.push({ field, message });
    return null;
  }

  /** Trimmed text of at most `longest` characters. */
  text(field: string, longest: number): string {
    const value = valueOf(this.values, field).trim();
    const length = [...value].length;
    if (length <= longest) return value;
    this.refuse(field, `最多 ${longest} 字，现在 ${length} 字`);
    return [...value].slice(0, longest).join("");
  }

  line(field: string, longest: number): string {
    return this.text(field, longest).replace(/\s+/g, " ");
  }

  oneOf<T extends string>(field: string, allowed: readonly T[], fallback: T): T {
    const value = valueOf(this.values, field);
    if (value === "") return fallback;
    const found = allowed.find((each) => each === value);
    if (found === undefined) this.refuse(field, `“${value.slice(0, 20)}”不在可选范围内`);
    return found ?? fallback;
  }

  /** A whole number from `least` to `most`, or null when empty. */
  whole(field: string, least: number, most: number): number | null {
    const value = valueOf(this.values, field).normalize("NFKC").replace(/[,\s]/g, "");
    if (value === "") return null;
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most)
      return this.refuse(
        field,
        `“${value.slice(0, 20)}”不能用，请填 ${least} 到 ${most} 之间的整数`,
      );
    return number;
  }
}
