import { moneyUnits, type Fen } from "#app/domain/shared/money.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import type { Day } from "#app/domain/shared/time.ts";
import {
  chargings,
  conditions,
  deliveries,
  isDigital,
  listingKinds,
  type Charging,
  type Delivery,
  type ListingContent,
  type ServiceTerms,
  type UsedMachine,
} from "#app/domain/supply/listing.ts";
import type { FactSource, SpecValue } from "#app/domain/supply/spec-value.ts";
import { parseQuantity } from "#app/domain/units/parse-quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { fieldSource, sourceField } from "./field-source.ts";
import { FieldReader, freeLineCount, valueOf, type FormValues } from "./form-values.ts";
import {
  figureText,
  type FormReading,
  limits,
  ownFields,
  readFamily,
  readFigure,
  readMoney,
  readPlace,
  readSectorRows,
} from "./posting-fields.ts";

/** The form of a listing → what the supplier states, or what is wrong with which field. */
export function readListingForm(
  values: FormValues,
  vocabulary: Vocabulary,
  today: Day,
): Result<ListingContent, readonly FieldProblem[]> {
  const { content, problems } = readListingDraft(values, vocabulary, today);
  return problems.length > 0 ? refuse(problems) : ok(content);
}

/** What can be read of an unfinished form; fields that are wrong stay empty in it. */
export function readListingDraft(
  values: FormValues,
  vocabulary: Vocabulary,
  today: Day,
): FormReading<ListingContent> {
  const reader = new FieldReader(values);
  const kind = reader.oneOf("kind", listingKinds, "equipment");
  const digital = isDigital(kind);
  const condition = digital ? "new" : reader.oneOf("condition", conditions, "new");
  const family = readFamily(reader, vocabulary);
  const priceMin = readMoney(reader, "priceMin");
  const priceMax = readMoney(reader, "priceMax");
  if (priceMin !== null && priceMax !== null && priceMin > priceMax)
    reader.refuse("priceMax", "最高单价低于最低单价，请核对");
  const content: ListingContent = {
    kind,
    condition,
    family,
    title: reader.line("title", limits.title),
    model: reader.line("model", limits.model),
    brand: reader.line("brand", limits.brand),
    description: reader.text("description", limits.description),
    origin: readPlace(reader, "origin", "产地"),
    sectorRows: readSectorRows(reader),
    specs: [...familySpecs(reader, family, vocabulary), ...freeSpecs(reader, family, vocabulary)],
    used: condition === "new" ? null : readUsed(reader, today),
    terms: digital ? readTerms(reader) : null,
    priceMin,
    priceMax,
    leadTimeDays: reader.whole("leadTimeDays", 0, 1500),
  };
  const reversed = priceMin !== null && priceMax !== null && priceMin > priceMax;
  return {
    content: reversed ? { ...content, priceMax: null } : content,
    problems: reader.problems,
  };
}

function readUsed(reader: FieldReader, today: Day): UsedMachine {
  return {
    yearMade: reader.whole("used.yearMade", 1950, Number(today.slice(0, 4))),
    hoursRun: reader.whole("used.hoursRun", 0, 1_000_000),
    refurbishment: reader.text("used.refurbishment", limits.passage),
    mayBeInspected: valueOf(reader.values, "used.mayBeInspected") !== "",
  };
}

function readTerms(reader: FieldReader): ServiceTerms {
  return {
    delivery: reader.oneOf<Delivery | "">("terms.delivery", ["", ...deliveries], "") || null,
    charging: reader.oneOf<Charging | "">("terms.charging", ["", ...chargings], "") || null,
    worksWith: reader.text("terms.worksWith", limits.passage),
    scope: reader.text("terms.scope", limits.passage),
  };
}

function familySpecs(
  reader: FieldReader,
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): SpecValue[] {
  if (!family) return [];
  return vocabulary.attributesOf(family).flatMap((attribute): SpecValue[] => {
    const field = `spec.${attribute.code}`;
    if (valueOf(reader.values, field).trim() === "") return [];
    const source: FactSource = fieldSource(reader.values, field)?.source ?? "entered";
    const line = { attribute: attribute.code, name: attribute.name, source } as const;
    if (attribute.kind === "choice") {
      const text = reader.oneOf(field, ["", ...attribute.choices], "");
      return text ? [{ ...line, figure: { kind: "words", text } }] : [];
    }
    if (attribute.kind === "text")
      return [{ ...line, figure: { kind: "words", text: reader.line(field, limits.words) } }];
    const range = readFigure(reader, field, attribute);
    return range ? [{ ...line, figure: { kind: "quantity", ...range } }] : [];
  });
}

/** A line with a name of its own: a figure where the name is an attribute's, words otherwise. */
function freeSpecs(
  reader: FieldReader,
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): SpecValue[] {
  return Array.from({ length: freeLineCount(reader.values) }, (_, n) => n).flatMap(
    (n): SpecValue[] => {
      const name = reader.line(`other.${n}.name`, limits.name);
      const text = reader.line(`other.${n}.value`, limits.words);
      if (name === "" && text === "") return [];
      if (name === "") return (reader.refuse(`other.${n}.name`, "请写参数名称"), []);
      if (text === "") return (reader.refuse(`other.${n}.value`, `请填写“${name}”的值`), []);
      const code = vocabulary.findAttribute(name, family);
      const attribute = code ? vocabulary.attribute(code) : null;
      const line = { attribute: code, name, source: "entered" } as const;
      if (attribute && attribute.kind !== "choice" && attribute.kind !== "text") {
        const parsed = parseQuantity(text, {
          kind: attribute.kind,
          defaultUnit: attribute.unit ?? undefined,
        });
        if (!parsed.ok) return (reader.refuse(`other.${n}.value`, parsed.error.message), []);
        return [{ ...line, figure: { kind: "quantity", ...parsed.value } }];
      }
      return [{ ...line, figure: { kind: "words", text } }];
    },
  );
}

/** The stored listing as its form shows it. */
export function listingFormValues(listing: ListingContent, vocabulary: Vocabulary): FormValues {
  const hasField = ownFields(listing.family, vocabulary);
  const values: FormValues = {
    kind: [listing.kind],
    condition: [listing.condition],
    family: [listing.family ?? ""],
    title: [listing.title],
    model: [listing.model],
    brand: [listing.brand],
    description: [listing.description],
    "origin.province": [listing.origin.province],
    "origin.city": [listing.origin.city ?? ""],
    sectorRows: [...listing.sectorRows],
    priceMin: [wan(listing.priceMin)],
    priceMax: [wan(listing.priceMax)],
    leadTimeDays: [listing.leadTimeDays === null ? "" : String(listing.leadTimeDays)],
    ...usedFields(listing.used),
    ...termsFields(listing.terms),
  };
  let free = 0;
  for (const { attribute, name, figure, source } of listing.specs) {
    const text = figure.kind === "words" ? figure.text : figureText(figure);
    if (attribute && hasField(attribute) && !values[`spec.${attribute}`]) {
      values[`spec.${attribute}`] = [text];
      if (figure.kind === "quantity") values[`spec.${attribute}.unit`] = [figure.unit];
      Object.assign(values, sourceField(values, `spec.${attribute}`, source));
    } else {
      values[`other.${free}.name`] = [name];
      values[`other.${free}.value`] = [text];
      free += 1;
    }
  }
  return values;
}

function usedFields(used: UsedMachine | null): FormValues {
  if (!used) return {};
  return {
    "used.yearMade": [used.yearMade === null ? "" : String(used.yearMade)],
    "used.hoursRun": [used.hoursRun === null ? "" : String(used.hoursRun)],
    "used.refurbishment": [used.refurbishment],
    "used.mayBeInspected": used.mayBeInspected ? ["yes"] : [],
  };
}

function termsFields(terms: ServiceTerms | null): FormValues {
  if (!terms) return {};
  return {
    "terms.delivery": [terms.delivery ?? ""],
    "terms.charging": [terms.charging ?? ""],
    "terms.worksWith": [terms.worksWith],
    "terms.scope": [terms.scope],
  };
}

/** 万元 without grouping, so that it parses back to the same 分. */
export function wan(amount: Fen | null): string {
  if (amount === null) return "";
  const digits = String(amount).padStart(7, "0");
  const places = String(moneyUnits.万元).length - 1;
  const fraction = digits.slice(-places).replace(/0+$/, "");
  return digits.slice(0, -places) + (fraction ? `.${fraction}` : "");
}
