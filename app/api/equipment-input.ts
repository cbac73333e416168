import type { Result } from "#app/domain/shared/result.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { ListingContent } from "#app/domain/supply/listing.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { listingFormValues, readListingDraft } from "#app/forms/listing-form.ts";
import { valueOf } from "#app/forms/form-values.ts";
import type { ReadingReference } from "#app/forms/proposal.ts";
import type { ApiRefusal } from "./operation.ts";
import { BodyFields, readInto, readOrRefuse, type Inferred } from "./posting-input.ts";
import type { EquipmentFields } from "./schemas/equipment.ts";
import { figureOf } from "./figure-input.ts";

export interface ReadBody<Content> {
  readonly fields: BodyFields;
  readonly content: Result<Content, ApiRefusal>;
  readonly inferred: readonly Inferred[];
}

/** The content that a body states, with what its text adds. */
export function readEquipment(
  body: EquipmentFields,
  reference: ReadingReference,
): ReadBody<ListingContent> {
  const { vocabulary, today, place } = reference;
  const fields = fieldsOf(body, new BodyFields(vocabulary), body.family ?? null);
  const text = body.text ?? [body.title, body.description].filter(Boolean).join("\n");
  const inferred = text === "" ? [] : readInto(fields, text, "listing", reference);
  if (fields.values["origin.province"] === undefined && place) {
    fields.put("origin.province", place.province, "/origin");
    fields.put("origin.city", place.city ?? "", "/origin");
  }
  return { fields, content: contentOf(fields, vocabulary, today), inferred };
}

/** The stored content with the parts that a body names in their place. */
export function patchEquipment(
  stored: ListingContent,
  body: EquipmentFields,
  vocabulary: Vocabulary,
  today: Day,
): ReadBody<ListingContent> {
  const fields = new BodyFields(vocabulary);
  const before = listingFormValues(stored, vocabulary);
  // Specifications are named whole: those of before go where new ones come.
  const kept = Object.entries(before).filter(
    ([name]) => body.specs === undefined || !/^(?:spec|other)\./.test(name),
  );
  Object.assign(fields.values, Object.fromEntries(kept));
  fieldsOf(body, fields, body.family ?? stored.family);
  return { fields, content: contentOf(fields, vocabulary, today), inferred: [] };
}

function contentOf(fields: BodyFields, vocabulary: Vocabulary, today: Day) {
  return readOrRefuse(fields, readListingDraft(fields.values, vocabulary, today));
}

function fieldsOf(body: EquipmentFields, fields: BodyFields, family: string | null): BodyFields {
  const { origin, used, terms } = body;
  for (const name of [
    "kind",
    "condition",
    "family",
    "title",
    "model",
    "brand",
    "description",
  ] as const)
    fields.put(name, body[name], `/${name}`);
  fields.put("leadTimeDays", body.leadTimeDays, "/leadTimeDays");
  fields.money("priceMin", body.priceMin, "/priceMin");
  fields.money("priceMax", body.priceMax, "/priceMax");
  if (origin) {
    fields.put("origin.province", origin.province, "/origin/province");
    fields.put("origin.city", origin.city ?? "", "/origin/city");
  }
  fields.put("sectorRows", body.sectors, "/sectors");
  fields.put("used.yearMade", used?.yearMade, "/used/yearMade");
  fields.put("used.hoursRun", used?.hoursRun, "/used/hoursRun");
  fields.put("used.refurbishment", used?.refurbishment, "/used/refurbishment");
  if (used?.mayBeInspected !== undefined)
    fields.put("used.mayBeInspected", used.mayBeInspected ? "yes" : "", "/used/mayBeInspected");
  for (const name of ["delivery", "charging", "worksWith", "scope"] as const)
    fields.put(`terms.${name}`, terms?.[name], `/terms/${name}`);
  for (const [n, spec] of (body.specs ?? []).entries()) {
    const at = `/specs/${n}`;
    const chosen = family ?? (valueOf(fields.values, "family") || null);
    const line = fields.line("spec", spec, chosen, at);
    if (line) fields.put(line.field, figureOf(spec.value, spec.unit), `${at}/value`);
  }
  return fields;
}
