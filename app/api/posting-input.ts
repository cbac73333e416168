import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import { formatNumber } from "#app/domain/units/format-quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { valueOf, cleanText, type FormValues } from "#app/forms/form-values.ts";
import { acceptedFields, readProposals, type PostingNoun } from "#app/forms/proposal.ts";
import type { ReadingReference } from "#app/forms/proposal.ts";
import { onceField } from "#app/use-cases/verb.ts";
import type { ApiRefusal, RequestProblem } from "./operation.ts";

/**
 * A body turned into the fields of the site's own form, so that one set of rules reads both. It remembers
 * where in the body each field stood, for the words about what is wrong with it.
 */
export class BodyFields {
  readonly values: FormValues = {};
  private readonly places = new Map<string, string>();
  private readonly wrong: RequestProblem[] = [];
  private free = 0;

  constructor(readonly vocabulary: Vocabulary) {}

  /** Absent values leave the field as it is. */
  put(field: string, value: string | readonly string[] | number | null | undefined, at: string) {
    if (value === undefined) return;
    const texts = value === null ? [""] : Array.isArray(value) ? value : [String(value)];
    this.values[field] = texts.map((text) => cleanText(text));
    this.places.set(field, at);
  }

  /** 元 as a number; the form takes amounts with their unit. */
  money(field: string, amount: number | null | undefined, at: string) {
    if (amount === undefined) return;
    this.put(field, amount === null ? "" : `${formatNumber(amount, 15)}元`, at);
  }

  refuse(at: string, message: string) {
    this.wrong.push({ at, message });
  }

  /** The field of a line that names its attribute by code or by name: one of the family's, or a free one. */
  line(
    prefix: "spec" | "req",
    { code, name }: { readonly code?: string; readonly name?: string },
    family: string | null,
    at: string,
  ): { readonly field: string; readonly free: boolean } | null {
    const own = family === null ? [] : this.vocabulary.attributesOf(family);
    if (code !== undefined) {
      // The family itself is refused already.
      if (family !== null && !this.vocabulary.family(family)) return null;
      if (own.some((attribute) => attribute.code === code))
        return { field: `${prefix}.${code}`, free: false };
      this.refuse(
        `${at}/code`,
        `类别没有参数“${code}”，请用 GET /families/{code} 里的代码，或改用 name`,
      );
      return null;
    }
    if (name === undefined) {
      this.refuse(at, "请写 code 或 name");
      return null;
    }
    const found = this.vocabulary.findAttribute(name, family);
    const field =
      found && own.some((attribute) => attribute.code === found) ? `${prefix}.${found}` : null;
    if (field && this.values[field] === undefined) return { field, free: false };
    const n = this.free++;
    this.put(`other.${n}.name`, name, `${at}/name`);
    return { field: `other.${n}.value`, free: true };
  }

  /** Problems of the form, at their places in the body. */
  placed(problems: readonly FieldProblem[]): readonly RequestProblem[] {
    return [
      ...this.wrong,
      ...problems.map(({ field, message }) => ({ at: this.placeOf(field), message })),
    ];
  }

  private placeOf(field: string): string {
    if (field === onceField) return field;
    const known = this.places.get(field);
    if (known !== undefined) return known;
    const short = field.split(".")[0] ?? field;
    return this.places.get(short) ?? `/${bodyNames[short] ?? short}`;
  }
}

const bodyNames: Readonly<Record<string, string>> = {
  sectorRows: "sectors",
  old: "oldMachine",
  other: "specs",
};

export interface Inferred {
  readonly at: string;
  readonly label: string;
  readonly value: string;
  readonly source: "text" | "inferred";
  readonly passage: string;
}

/**
 * What the text says about fields that the body leaves out. A family that the body names is kept, and
 * figures are read only when the text is about that family.
 */
export function readInto(
  fields: BodyFields,
  text: string,
  noun: PostingNoun,
  reference: ReadingReference,
): readonly Inferred[] {
  const oldModel = valueOf(fields.values, "old.model");
  const certain = { ...reference, onlySure: true };
  const proposals = readProposals(cleanText(text), noun, certain, oldModel);
  const family = proposals.find(({ field }) => field === "family")?.fields.family?.[0] ?? null;
  const stated = valueOf(fields.values, "family");
  const sameFamily = stated === "" || stated === family;
  const wanted = proposals.filter(({ field, fields: all }) => {
    if (/^(?:spec|req)\.|^sectorRows$/.test(field) && !sameFamily) return false;
    return Object.keys(all).every((name) => fields.values[name] === undefined);
  });
  const accepted = new Set(wanted.map(({ field }) => field));
  if (sameFamily) accepted.add("family");
  const { description, ...read } = acceptedFields(cleanText(text), proposals, accepted);
  for (const [name, value] of Object.entries(read))
    if (fields.values[name] === undefined) fields.values[name] = value;
  if (fields.values.description === undefined && description)
    fields.values.description = description;
  return wanted.map(({ field, label, shown, source, passage }) => ({
    at: field,
    label,
    value: shown,
    source,
    passage: passage ? text.slice(passage.from, passage.to) : "",
  }));
}

/** What was read, or everything that is wrong with the body. */
export function readOrRefuse<Content>(
  fields: BodyFields,
  read: { readonly content: Content; readonly problems: readonly FieldProblem[] },
): Result<Content, ApiRefusal> {
  const problems = fields.placed(read.problems);
  if (problems.length === 0) return ok(read.content);
  return refuse({
    code: "invalid",
    problems: problems.map(({ at, message }) => ({ field: at, message })),
  });
}

/** Verbs name the fields of the form: their problems are told at the places of the body. */
export function placedRefusal(fields: BodyFields, refusal: ApiRefusal): ApiRefusal {
  if (refusal.code !== "invalid") return refusal;
  const problems = fields.placed(refusal.problems);
  return { code: "invalid", problems: problems.map(({ at, message }) => ({ field: at, message })) };
}
