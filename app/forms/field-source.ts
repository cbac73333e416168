import type { FactSource } from "#app/domain/supply/spec-value.ts";
import { valueOf, type FormValues } from "./form-values.ts";

/** Where a proposed value comes from; it holds until the person changes the field. */
export interface FieldSource {
  readonly source: "text" | "inferred";
  /** The words of the text, or why it is assumed; may be empty. */
  readonly passage: string;
}

/** What a field says now, with its unit and comparison. */
function said(values: FormValues, field: string): string {
  const value = (values[field] ?? []).join(",");
  return [value, valueOf(values, `${field}.unit`), valueOf(values, `${field}.op`)].join(" ").trim();
}

/** The hidden field beside a proposed one: how it was read, from which words, and what was read. */
export function withSource(
  values: FormValues,
  field: string,
  { source, passage }: FieldSource,
): FormValues {
  const words = passage.replace(/[|\s]+/g, " ").trim();
  return { ...values, [`${field}.from`]: [`${source}|${words}|${said(values, field)}`] };
}

/** The same for a stored value, whose passage is no longer known. */
export function sourceField(values: FormValues, field: string, source: FactSource): FormValues {
  if (source !== "text" && source !== "inferred") return {};
  return { [`${field}.from`]: [`${source}||${said(values, field)}`] };
}

/** Fields that one proposal fills together. */
const companions: Readonly<Record<string, readonly string[]>> = {
  "origin.province": ["origin.city"],
  "site.province": ["site.city"],
  priceMin: ["priceMax"],
};

/** Every control that is emptied when the proposal of a field is not wanted. */
export function droppedNames(field: string): readonly string[] {
  return [field, ...(companions[field] ?? [])];
}

/** The form without a proposal. */
export function droppedField(values: FormValues, field: string): FormValues {
  const gone = new Set([...droppedNames(field), `${field}.from`]);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !gone.has(name)));
}

/** Null for what was typed, and for a proposal that was changed. */
export function fieldSource(values: FormValues, field: string): FieldSource | null {
  const match = /^(text|inferred)\|([^|]*)\|(.*)$/s.exec(valueOf(values, `${field}.from`));
  if (!match || match[3] !== said(values, field) || match[3] === "") return null;
  return { source: match[1] as FieldSource["source"], passage: match[2]! };
}
