import { moneyUnits, type Fen } from "#app/domain/shared/money.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import { conditions, listingKinds, type ListingContent } from "#app/domain/supply/listing.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import { parseQuantity } from "#app/domain/units/parse-quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { FieldReader, freeLineCount, valueOf, type FormValues } from "./form-values.ts";
import {
  figureText,
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
): Result<ListingContent, readonly FieldProblem[]> {
  const reader = new FieldReader(values);
  const family = readFamily(reader, vocabulary);
  const priceMin = readMoney(reader, "priceMin");
  const priceMax = readMoney(reader, "priceMax");
  if (priceMin !== null && priceMax !== null && priceMin > priceMax)
    reader.refuse("priceMax", "最高单价低于最低单价，请核对");
  const content: ListingContent = {
    kind: reader.oneOf("kind", listingKinds, "equipment"),
    condition: reader.oneOf("condition", conditions, "new"),
    family,
    title: reader.line("title", limits.title),
    model: reader.line("model", limits.model),
    brand: reader.line("brand", limits.brand),
    description: reader.text("description", limits.description),
    origin: readPlace(reader, "origin", "产地"),
    sectorRows: readSectorRows(reader),
    specs: [...familySpecs(reader, family, vocabulary), ...freeSpecs(reader, family, vocabulary)],
    used: null,
    terms: null,
    priceMin,
    priceMax,
    leadTimeDays: reader.whole("leadTimeDays", 0, 1500),
  };
  if (content.title === "") reader.refuse("title", "请填写标题");
  return reader.problems.length > 0 ? refuse(reader.problems) : ok(content);
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
    const line = { attribute: attribute.code, name: attribute.name, source: "entered" } as const;
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
  };
  let free = 0;
  for (const { attribute, name, figure } of listing.specs) {
    const text = figure.kind === "words" ? figure.text : figureText(figure);
    if (attribute && hasField(attribute) && !values[`spec.${attribute}`]) {
      values[`spec.${attribute}`] = [text];
      if (figure.kind === "quantity") values[`spec.${attribute}.unit`] = [figure.unit];
    } else {
      values[`other.${free}.name`] = [name];
      values[`other.${free}.value`] = [text];
      free += 1;
    }
  }
  return values;
}

/** 万元 without grouping, so that it parses back to the same 分. */
export function wan(amount: Fen | null): string {
  if (amount === null) return "";
  const digits = String(amount).padStart(7, "0");
  const places = String(moneyUnits.万元).length - 1;
  const fraction = digits.slice(-places).replace(/0+$/, "");
  return digits.slice(0, -places) + (fraction ? `.${fraction}` : "");
}
