import { readEquipment } from "#app/api/equipment-input.ts";
import { readNeed } from "#app/api/need-input.ts";
import { figureOf } from "#app/api/figure-input.ts";
import type { BodyFields } from "#app/api/posting-input.ts";
import type { EquipmentFields } from "#app/api/schemas/equipment.ts";
import type { NeedFields } from "#app/api/schemas/need.ts";
import type { NeedContent } from "#app/domain/demand/need.ts";
import type { Requirement } from "#app/domain/demand/requirement.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { ListingContent } from "#app/domain/supply/listing.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import { valueOf } from "#app/forms/form-values.ts";
import { readListingDraft } from "#app/forms/listing-form.ts";
import { readNeedDraft } from "#app/forms/need-form.ts";
import { limits } from "#app/forms/posting-fields.ts";
import type { ReadingReference } from "#app/forms/proposal.ts";
import { comparisons, type GradedListing, type GradedNeed } from "./evaluation-file.ts";

/** A posting as the site would hold it, and what of the row could not be kept. */
export interface GradedPosting<Content> {
  readonly content: Content;
  readonly lost: readonly string[];
}

/**
 * The listing as the API reads a body that names no family: the family, and figures of the text, are proposed. A
 * line that the form refuses stays in its own words.
 */
export function listingOf(
  row: GradedListing,
  reference: ReadingReference,
): GradedPosting<ListingContent> {
  const specs = row.specs.map((spec) => ({
    name: clipped(spec.name, limits.name),
    value: "text" in spec ? clipped(spec.text, limits.words) : spec.value,
    ...("text" in spec || spec.unit === "" ? {} : { unit: spec.unit }),
  }));
  const body: EquipmentFields = {
    ...titled(row),
    brand: clipped(row.brand, limits.brand),
    model: clipped(row.model, limits.model),
    ...(row.origin ? { origin: row.origin } : {}),
    ...given("priceMin", row.priceMin),
    ...given("priceMax", row.priceMax),
    ...given("leadTimeDays", row.leadTimeDays),
  };
  const family = valueOf(readEquipment(body, reference).fields.values, "family");
  const { fields } = readEquipment({ ...body, specs, ...(family && { family }) }, reference);
  const { vocabulary, today } = reference;
  const { content, problems } = readListingDraft(fields.values, vocabulary, today);
  const refused = refusedLines(fields, problems, "specs");
  const kept = specs
    .filter((_, n) => refused.lines.has(n))
    .map(({ name, value, unit }): SpecValue => ({
      attribute: null,
      name,
      figure: { kind: "words", text: figureOf(value, unit) },
      source: "entered",
    }));
  return { content: { ...content, specs: [...content.specs, ...kept] }, lost: refused.others };
}

/** The need as the API reads a body that names no family, likewise. */
export function needOf(row: GradedNeed, reference: ReadingReference): GradedPosting<NeedContent> {
  const requirements = row.specs.map((spec) => ({
    name: clipped(spec.name, limits.name),
    ...("text" in spec
      ? { value: clipped(spec.text, limits.words) }
      : {
          value: spec.value,
          op: comparisons[spec.op],
          ...(spec.unit === "" ? {} : { unit: spec.unit }),
          ...given("max", spec.max),
        }),
  }));
  const body: NeedFields = {
    ...titled(row),
    ...given("quantity", row.quantity),
    ...given("budget", row.budgetMax),
    ...given("deadline", row.deadline),
    ...(row.location ? { site: row.location } : {}),
    ...(row.existing
      ? {
          oldMachine: {
            name: clipped(row.existing.name, limits.name),
            model: clipped(row.existing.model, limits.model),
            ...given("yearMade", row.existing.commissionedYear),
          },
        }
      : {}),
  };
  const family = valueOf(readNeed(body, reference).fields.values, "family");
  const { fields } = readNeed({ ...body, requirements, ...(family && { family }) }, reference);
  const { content, problems } = readNeedDraft(fields.values, reference.vocabulary);
  const refused = refusedLines(fields, problems, "requirements");
  const kept = requirements
    .filter((_, n) => refused.lines.has(n))
    .map((line): Requirement => ({
      attribute: null,
      name: line.name,
      wanted: { op: "is", text: wantedWords(line) },
      strength: "must",
    }));
  const all = [...content.requirements, ...kept];
  return { content: { ...content, requirements: all }, lost: refused.others };
}

function titled(row: { readonly title: string; readonly description: string }) {
  return {
    title: clipped(row.title, limits.title),
    description: clipped(row.description, limits.description),
  };
}

function given<K extends string, V>(
  name: K,
  value: V | null | undefined,
): Partial<Record<K, NonNullable<V>>> {
  return value === null || value === undefined
    ? {}
    : ({ [name]: value } as Record<K, NonNullable<V>>);
}

function clipped(text: string, most: number): string {
  return [...text].slice(0, most).join("");
}

const signs = { gte: "≥ ", lte: "≤ ", eq: "= ", between: "", is: "" } as const;

function wantedWords(line: {
  readonly value: number | string;
  readonly op?: keyof typeof signs;
  readonly unit?: string;
  readonly max?: number;
}): string {
  const { value, op = "is", unit, max } = line;
  if (max === undefined) return `${signs[op]}${figureOf(value, unit)}`;
  return `${figureOf(value, undefined)} 至 ${figureOf(max, unit)}`;
}

/** Which lines of the body were refused, and what else was. */
function refusedLines(
  fields: BodyFields,
  problems: readonly FieldProblem[],
  noun: "specs" | "requirements",
): { readonly lines: ReadonlySet<number>; readonly others: readonly string[] } {
  const lines = new Set<number>();
  const others: string[] = [];
  for (const { at, message } of fields.placed(problems)) {
    const line = new RegExp(`^/${noun}/(\\d+)`).exec(at)?.[1];
    if (line === undefined) others.push(`${at}: ${message}`);
    else lines.add(Number(line));
  }
  return { lines, others };
}
