import fc from "fast-check";
import { anyText } from "./texts.ts";

/** A JSON schema of the API's description, as far as it is used there. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
}

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.double(),
  fc.constantFrom(null, true, false, [], {}, -1, 0, 2 ** 53, [[]], { __proto__: null }),
  fc.json().map((text): unknown => JSON.parse(text)),
);

/** Mostly what the schema allows, now and then something else in its place. */
export function valueOf(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): fc.Arbitrary<unknown> {
  const right = rightValue(schema, definitions);
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: anyValue });
}

function rightValue(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): fc.Arbitrary<unknown> {
  const of = (inner: JsonSchema) => valueOf(inner, definitions);
  if (schema.$ref) return of(definitions[schema.$ref.split("/").at(-1)!] ?? {});
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(of));
  if (schema.allOf)
    return fc.tuple(...schema.allOf.map(of)).map((parts) => Object.assign({}, ...parts) as unknown);
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  switch (type) {
    case "object":
      return anObject(schema, of);
    case "array":
      return fc.array(of(schema.items ?? {}), { maxLength: 4 });
    case "integer":
      return fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer());
    case "number":
      return fc.oneof(fc.double({ min: 0, max: 1e4, noNaN: true }), fc.double({ noNaN: true }));
    case "boolean":
      return fc.boolean();
    case "string":
      return anyText;
    default:
      return anyValue;
  }
}

function anObject(
  schema: JsonSchema,
  of: (inner: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const fields = Object.fromEntries(properties.map(([name, inner]) => [name, of(inner)]));
  return fc.record(fields, { requiredKeys: [] });
}
