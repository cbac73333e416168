import { longestExclusion, mostExclusions, type Exclusion } from "#app/domain/demand/exclusion.ts";
import type { NeedContent, OldMachine } from "#app/domain/demand/need.ts";
import {
  operators,
  strengths,
  usualOperator,
  type Operator,
  type Requirement,
  type Wanted,
} from "#app/domain/demand/requirement.ts";
import { ruledOut } from "#app/domain/matching/reading/exclusion-kind.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import { isDay } from "#app/domain/shared/time.ts";
import { parseQuantity } from "#app/domain/units/parse-quantity.ts";
import type { QuantityRange } from "#app/domain/units/quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { fieldSource, sourceField, type FieldSource } from "./field-source.ts";
import { FieldReader, freeLineCount, valueOf, type FormValues } from "./form-values.ts";
import { wan } from "./listing-form.ts";
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

/** The form of a need → what the factory wants, or what is wrong with which field. */
export function readNeedForm(
  values: FormValues,
  vocabulary: Vocabulary,
): Result<NeedContent, readonly FieldProblem[]> {
  const { content, problems } = readNeedDraft(values, vocabulary);
  return problems.length > 0 ? refuse(problems) : ok(content);
}

/** What can be read of an unfinished form; fields that are wrong stay empty in it. */
export function readNeedDraft(
  values: FormValues,
  vocabulary: Vocabulary,
): FormReading<NeedContent> {
  const reader = new FieldReader(values);
  const family = readFamily(reader, vocabulary);
  const deadline = valueOf(values, "deadline").trim();
  if (deadline !== "" && !isDay(deadline))
    reader.refuse("deadline", `“${deadline.slice(0, 20)}”不是日期，请写成 2027-05-31`);
  const content: NeedContent = {
    family,
    title: reader.line("title", limits.title),
    description: reader.text("description", limits.description),
    requirements: [
      ...familyRequirements(reader, family, vocabulary),
      ...freeRequirements(reader, family, vocabulary),
    ],
    quantity: reader.whole("quantity", 1, 100_000) ?? 1,
    budget: readMoney(reader, "budget"),
    site: readPlace(reader, "site", "使用地点"),
    deadline: isDay(deadline) ? deadline : null,
    sectorRows: readSectorRows(reader),
    oldMachine: readOldMachine(reader),
    exclusions: readExclusions(reader, vocabulary),
  };
  return { content, problems: reader.problems };
}

/** 开式；二手；进口: a mark between them, each as people write it. */
function readExclusions(reader: FieldReader, vocabulary: Vocabulary): Exclusion[] {
  const from = fieldSource(reader.values, "exclusions");
  const written = reader.text("exclusions", limits.passage).split(/[；;\n]/);
  const found = written.flatMap((each): Exclusion[] => {
    const out = ruledOut(each, vocabulary);
    const words = out?.words ?? each.trim().slice(0, longestExclusion);
    return words ? [{ kind: out?.kind ?? "trait", words, ...knownSource(from) }] : [];
  });
  const apart = found.filter((one, i) => found.findIndex(({ words }) => words === one.words) === i);
  const long = written.find((each) => each.trim().length > longestExclusion);
  if (long !== undefined)
    reader.refuse(
      "exclusions",
      `“${long.trim().slice(0, 12)}…”太长，每项最多 ${longestExclusion} 字，用“；”隔开`,
    );
  if (apart.length > mostExclusions) reader.refuse("exclusions", `最多 ${mostExclusions} 项`);
  return apart.slice(0, mostExclusions);
}

function readOldMachine(reader: FieldReader): OldMachine | null {
  const name = reader.line("old.name", limits.name);
  const model = reader.line("old.model", limits.model);
  const yearMade = reader.whole("old.yearMade", 1940, 2100);
  return name || model || yearMade ? { name, model, yearMade } : null;
}

function familyRequirements(
  reader: FieldReader,
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): Requirement[] {
  if (!family) return [];
  return vocabulary.attributesOf(family).flatMap((attribute): Requirement[] => {
    const field = `req.${attribute.code}`;
    if (valueOf(reader.values, field).trim() === "") return [];
    const line = {
      attribute: attribute.code,
      name: attribute.name,
      strength: reader.oneOf(`${field}.strength`, strengths, "must"),
      ...knownSource(fieldSource(reader.values, field)),
    };
    if (attribute.kind === "choice" || attribute.kind === "text") {
      const text =
        attribute.kind === "choice"
          ? reader.oneOf(field, ["", ...attribute.choices], "")
          : reader.line(field, limits.words);
      return text ? [{ ...line, wanted: { op: "is", text } }] : [];
    }
    const range = readFigure(reader, field, attribute);
    const op = reader.oneOf(`${field}.op`, operators, usualOperator(attribute.direction));
    return range ? [{ ...line, wanted: wantedRange(range, op) }] : [];
  });
}

function knownSource(from: FieldSource | null): Pick<Requirement, "source"> {
  return from ? { source: from.source } : {};
}

function freeRequirements(
  reader: FieldReader,
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): Requirement[] {
  return Array.from({ length: freeLineCount(reader.values) }, (_, n) => n).flatMap(
    (n): Requirement[] => {
      const name = reader.line(`other.${n}.name`, limits.name);
      const text = reader.line(`other.${n}.value`, limits.words);
      if (name === "" && text === "") return [];
      if (name === "") return (reader.refuse(`other.${n}.name`, "请写要求的名称"), []);
      if (text === "") return (reader.refuse(`other.${n}.value`, `请填写“${name}”的要求`), []);
      const code = vocabulary.findAttribute(name, family);
      const attribute = code ? vocabulary.attribute(code) : null;
      const strength = reader.oneOf(`other.${n}.strength`, strengths, "must");
      const line = { attribute: code, name, strength };
      if (attribute && attribute.kind !== "choice" && attribute.kind !== "text") {
        const parsed = parseQuantity(text, {
          kind: attribute.kind,
          defaultUnit: attribute.unit ?? undefined,
        });
        if (!parsed.ok) return (reader.refuse(`other.${n}.value`, parsed.error.message), []);
        const equal = /^(=|＝|等于)/.test(text);
        const op = equal ? "eq" : usualOperator(attribute.direction);
        return [{ ...line, wanted: wantedRange(parsed.value, op) }];
      }
      return [{ ...line, wanted: { op: "is", text } }];
    },
  );
}

/** A range that the text itself limits (30–45, ≥ 40) says more than the chosen comparison. */
function wantedRange(range: QuantityRange, chosen: Operator): Wanted {
  if (range.max === null) return { op: "gte", range: { ...range, max: range.min } };
  if (range.min === null) return { op: "lte", range: { ...range, min: range.max } };
  if (range.min !== range.max) return { op: "between", range };
  return { op: chosen === "is" || chosen === "between" ? "eq" : chosen, range };
}

/** Free lines have no field for the comparison: it stands before the figure. */
const signs = { gte: "≥ ", lte: "≤ ", eq: "= ", between: "" } as const;

/** The stored need as its form shows it. */
export function needFormValues(need: NeedContent, vocabulary: Vocabulary): FormValues {
  const hasField = ownFields(need.family, vocabulary);
  const values: FormValues = {
    family: [need.family ?? ""],
    title: [need.title],
    description: [need.description],
    quantity: [String(need.quantity)],
    budget: [wan(need.budget)],
    "site.province": [need.site.province],
    "site.city": [need.site.city ?? ""],
    deadline: [need.deadline ?? ""],
    sectorRows: [...need.sectorRows],
    exclusions: [need.exclusions.map((each) => each.words).join("；")],
    "old.name": [need.oldMachine?.name ?? ""],
    "old.model": [need.oldMachine?.model ?? ""],
    "old.yearMade": [need.oldMachine?.yearMade ? String(need.oldMachine.yearMade) : ""],
  };
  const read = need.exclusions.find(({ source }) => source === "text" || source === "inferred");
  if (read) Object.assign(values, sourceField(values, "exclusions", read.source!));
  let free = 0;
  for (const { attribute, name, wanted, strength, source } of need.requirements) {
    const text = wanted.op === "is" ? wanted.text : figureText(wanted.range);
    if (attribute && hasField(attribute) && !values[`req.${attribute}`]) {
      const field = `req.${attribute}`;
      values[field] = [text];
      values[`${field}.op`] = [wanted.op];
      values[`${field}.strength`] = [strength];
      if (wanted.op !== "is") values[`${field}.unit`] = [wanted.range.unit];
      Object.assign(values, sourceField(values, field, source ?? "entered"));
    } else {
      values[`other.${free}.name`] = [name];
      values[`other.${free}.value`] = [wanted.op === "is" ? text : `${signs[wanted.op]}${text}`];
      values[`other.${free}.strength`] = [strength];
      free += 1;
    }
  }
  return values;
}
