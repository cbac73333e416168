import type { NeedContent } from "#app/domain/demand/need.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { needFormValues, readNeedDraft } from "#app/forms/need-form.ts";
import type { ReadingReference } from "#app/forms/proposal.ts";
import type { ReadBody } from "./equipment-input.ts";
import { figureOf } from "./figure-input.ts";
import { BodyFields, readInto, readOrRefuse } from "./posting-input.ts";
import type { NeedFields } from "./schemas/need.ts";

/** The content that a body states, with what its text adds. */
export function readNeed(body: NeedFields, reference: ReadingReference): ReadBody<NeedContent> {
  const { vocabulary, place } = reference;
  const fields = fieldsOf(body, new BodyFields(vocabulary), body.family ?? null);
  const text = body.text ?? [body.title, body.description].filter(Boolean).join("\n");
  const inferred = text === "" ? [] : readInto(fields, text, "need", reference);
  if (fields.values["site.province"] === undefined && place) {
    fields.put("site.province", place.province, "/site");
    fields.put("site.city", place.city ?? "", "/site");
  }
  return { fields, content: contentOf(fields, vocabulary), inferred };
}

/** The stored content with the parts that a body names in their place. */
export function patchNeed(
  stored: NeedContent,
  body: NeedFields,
  vocabulary: Vocabulary,
): ReadBody<NeedContent> {
  const fields = new BodyFields(vocabulary);
  const kept = Object.entries(needFormValues(stored, vocabulary)).filter(
    ([name]) => body.requirements === undefined || !/^(?:req|other)\./.test(name),
  );
  Object.assign(fields.values, Object.fromEntries(kept));
  fieldsOf(body, fields, body.family ?? stored.family);
  return { fields, content: contentOf(fields, vocabulary), inferred: [] };
}

function contentOf(fields: BodyFields, vocabulary: Vocabulary) {
  return readOrRefuse(fields, readNeedDraft(fields.values, vocabulary));
}

const signs = { gte: "≥ ", lte: "≤ ", eq: "= ", between: "", is: "" } as const;

function fieldsOf(body: NeedFields, fields: BodyFields, family: string | null): BodyFields {
  const { site, oldMachine } = body;
  for (const name of ["family", "title", "description", "quantity", "deadline"] as const)
    fields.put(name, body[name], `/${name}`);
  fields.money("budget", body.budget, "/budget");
  if (site) {
    fields.put("site.province", site.province, "/site/province");
    fields.put("site.city", site.city ?? "", "/site/city");
  }
  fields.put("sectorRows", body.sectors, "/sectors");
  fields.put("exclusions", body.exclusions?.join("；"), "/exclusions");
  for (const name of ["name", "model", "yearMade"] as const)
    fields.put(
      `old.${name}`,
      oldMachine === null ? null : oldMachine?.[name],
      `/oldMachine/${name}`,
    );
  for (const [n, { value, max, unit, op, strength, ...named }] of (
    body.requirements ?? []
  ).entries()) {
    const at = `/requirements/${n}`;
    const line = fields.line("req", named, family, at);
    if (!line) continue;
    const figure = figureOf(value, max === undefined ? unit : undefined);
    const text = max === undefined ? figure : `${figure} 至 ${figureOf(max, unit)}`;
    // A free line has no field for the comparison: it is written as people write it.
    fields.put(line.field, line.free && op ? `${signs[op]}${text}` : text, `${at}/value`);
    if (!line.free && op) fields.put(`${line.field}.op`, op, `${at}/op`);
    const strengthField = line.free
      ? line.field.replace(/value$/, "strength")
      : `${line.field}.strength`;
    fields.put(strengthField, strength, `${at}/strength`);
  }
  return fields;
}
