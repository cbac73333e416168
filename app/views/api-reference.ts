import { z } from "zod";
import type { Operation } from "#app/api/operation.ts";
import { tokenScopeLabels } from "#app/domain/people/api-token.ts";

export interface ApiParameter {
  readonly name: string;
  readonly place: "path" | "query";
  readonly type: string;
  readonly words: string;
  /** All values that it may have; empty where they are not listed. */
  readonly choices: readonly string[];
}

export interface ApiEntry {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly scope: string | null;
  readonly parameters: readonly ApiParameter[];
  /** A body that can be sent as it stands; null where there is none. */
  readonly example: string | null;
  readonly lines: boolean;
  readonly answer: readonly ApiParameter[];
}

export interface ApiSection {
  readonly tag: string;
  readonly entries: readonly ApiEntry[];
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly default?: unknown;
}

/** What the reference page shows of each operation, read from the schemas that validate it. */
export function apiSections(operations: readonly Operation[]): ApiSection[] {
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return tags.map((tag) => ({
    tag,
    entries: operations.filter((each) => each.tag === tag).map(entryOf),
  }));
}

function entryOf(operation: Operation): ApiEntry {
  const { name, method, path, summary, description = "", scope, lines = false } = operation;
  const parametersIn = (place: "path" | "query", schema: z.ZodObject) =>
    members(schemaOf(schema, "input")).map((member) => ({ ...member, place }));
  return {
    name,
    method: method.toUpperCase(),
    path: `/api/v1${path}`,
    summary,
    description,
    scope: scope && `${scope}（${tokenScopeLabels[scope]}）`,
    parameters: [
      ...parametersIn("path", operation.params),
      ...parametersIn("query", operation.query),
    ],
    example: exampleOf(operation),
    lines,
    answer: members(schemaOf(operation.answer, "output")).map((member) => ({
      ...member,
      place: "query",
    })),
  };
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  return z.toJSONSchema(schema, { io, reused: "inline", unrepresentable: "any" }) as JsonSchema;
}

function members({ properties = {} }: JsonSchema) {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    words: schema.description ?? "",
    choices: choicesOf(schema),
  }));
}

/** One of several may also be given as a list of them. */
function choicesOf({ enum: allowed, anyOf = [] }: JsonSchema): string[] {
  return (allowed ?? anyOf.find((each) => each.enum)?.enum ?? []).map(String);
}

function typeOf({ type, enum: allowed, items, anyOf }: JsonSchema): string {
  if (allowed) return allowed.map(String).join(" | ");
  if (anyOf?.[1]?.items && anyOf.length === 2) return `${typeOf(anyOf[0]!)}，可重复`;
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(" | ");
  if (items) return `${typeOf(items)}[]`;
  return type === undefined ? "any" : [type].flat().join(" | ");
}

const examples: Readonly<Record<string, object>> = {
  postEquipment: {
    reference: "SL-75A",
    title: "螺杆式空气压缩机 75 kW 一级能效",
    family: "screw-air-compressor",
    origin: { province: "湖北", city: "襄阳" },
    specs: [
      { code: "ratedPower", value: 75, unit: "kW" },
      { name: "排气压力", value: "0.8 MPa" },
    ],
    description: "喷油螺杆主机，风冷，出厂前满载试车。",
    priceMin: 90000,
    leadTimeDays: 30,
    publish: false,
  },
  postNeed: {
    text: "求购2台75kW螺杆式空气压缩机，排气压力不低于0.8MPa，预算20万元，2027年6月30日前到货。",
  },
  patchEquipment: { leadTimeDays: 45 },
  patchNeed: { quantity: 3 },
};

function exampleOf({ name, body }: Operation): string | null {
  if (body === null) return null;
  const lines = /^(post\w+)Lines$/.exec(name);
  if (!lines) return JSON.stringify(examples[name] ?? {}, null, 2);
  return JSON.stringify({ reference: "A-1", ...examples[lines[1]!] });
}
