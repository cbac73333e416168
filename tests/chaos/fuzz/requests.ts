import fc from "fast-check";
import { valueOf, type JsonSchema } from "./json-values.ts";
import { anyText } from "./texts.ts";

export interface FuzzRequest {
  readonly method: string;
  /** Path and query, percent-encoded; now and then broken on purpose. */
  readonly path: string;
  /** Index into the people who ask; the first is a visitor. */
  readonly asker: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What the site holds, so that a part of the requests gets past 404. */
export interface Known {
  readonly ids: readonly string[];
  /** Names of fields in the pages' own forms. */
  readonly fields: readonly string[];
}

const parameters = [
  ...[
    "q",
    "family",
    "sector",
    "origin",
    "mark",
    "kind",
    "condition",
    "price.gte",
    "price.lte",
    "lead.lte",
  ],
  ...[
    "sort",
    "page",
    "perPage",
    "cursor",
    "exact",
    "id",
    "open",
    "only",
    "since",
    "limit",
    "format",
    "status",
  ],
  ...[
    "spec.ratedPower.gte",
    "spec.ratedPower.unit",
    "spec.ratedPower",
    "spec.nothing.lte",
    "spec..gte",
  ],
  ...["next", "_data", "index", "intent", "form", "n", "token"],
];

const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

const brokenQuery = fc.constantFrom(
  "?%",
  "?q=%E4%BD",
  "?&&&==",
  "?q",
  "?q[]=1&q[a]=2",
  "?=x",
  "??",
);

const anyQuery = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...parameters), anyText), { maxLength: 6 })
      .map(written),
  },
  { weight: 1, arbitrary: brokenQuery },
);

function written(pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return "";
  return `?${pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&")}`;
}

const segment = (known: Known) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known.ids) },
    { weight: 1, arbitrary: anyText.map(encoded) },
    { weight: 1, arbitrary: fc.constantFrom("%", "%00", "..%2f..", "%E4%BD", ".", "new") },
  );

/** `:id`, `{id}` and `*` of a pattern filled in. */
function filled(pattern: string, known: Known): fc.Arbitrary<string> {
  const holes = pattern.split(/(:\w+|\{\w+\}|\*)/);
  const parts = holes.map((part, n) => (n % 2 === 0 ? fc.constant(part) : segment(known)));
  return fc.tuple(...parts).map((all) => all.join(""));
}

/** A page asked for, or a form sent to it with its own fields in any state. */
export function pageRequest(
  patterns: readonly string[],
  known: Known,
  askers: number,
): fc.Arbitrary<FuzzRequest> {
  const asker = fc.nat({ max: askers - 1 });
  const path = fc
    .tuple(
      fc.constantFrom(...patterns).chain((pattern) => filled(pattern, known)),
      anyQuery,
    )
    .map(([address, query]) => address + query);
  const fields = fc.array(fc.tuple(fc.constantFrom(...known.fields), anyText), { maxLength: 12 });
  const asked = fc
    .record({ path, asker })
    .map((parts) => ({ ...parts, method: "GET", headers: {}, body: null }));
  const sent = fc.record({ path, asker, fields }).map(({ fields: pairs, ...parts }) => ({
    ...parts,
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: written(pairs).slice(1),
  }));
  const odd = fc
    .record({ path, asker, method: fc.constantFrom("HEAD", "PUT", "DELETE", "PATCH", "OPTIONS") })
    .map((parts) => ({ ...parts, headers: {}, body: null }));
  return fc.oneof(
    { weight: 6, arbitrary: asked },
    { weight: 3, arbitrary: sent },
    { weight: 1, arbitrary: odd },
  );
}

export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> };
}

interface ApiOperation {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  };
}

/** A request that the description allows in most of its parts. */
export function apiRequest(
  description: ApiDescription,
  known: Known,
  askers: number,
): fc.Arbitrary<FuzzRequest> {
  const definitions = description.components?.schemas ?? {};
  const each = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ofOperation(path, method, operation)),
  );
  return fc.oneof(...each);

  function ofOperation(
    path: string,
    method: string,
    operation: ApiOperation,
  ): fc.Arbitrary<FuzzRequest> {
    const named = (operation.parameters ?? []).filter((one) => one.in === "query");
    const query = Object.fromEntries(
      named.map(({ name, schema }) => [name, valueOf(schema, definitions)]),
    );
    const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    const body = content ? valueOf(content.schema, definitions) : fc.constant(undefined);
    return fc
      .record({
        address: filled(path, known),
        query: fc.record(query, { requiredKeys: [] }),
        more: anyQuery,
        body,
        raw: fc.option(anyText, { freq: 9 }),
        asker: fc.nat({ max: askers - 1 }),
        key: fc.option(
          anyText.filter((text) => /^[\x21-\x7e]*$/.test(text)),
          { freq: 4 },
        ),
      })
      .map((parts) => ({
        method: method.toUpperCase(),
        path: `/api/v1${parts.address}${joined(parts.query as Record<string, unknown>, parts.more)}`,
        asker: parts.asker,
        headers: {
          ...(type ? { "Content-Type": type } : {}),
          ...(parts.key ? { "Idempotency-Key": parts.key } : {}),
        },
        body: type ? (parts.raw ?? JSON.stringify(parts.body) ?? "") : null,
      }));
  }
}

function joined(query: Readonly<Record<string, unknown>>, more: string): string {
  const pairs = Object.entries(query).map(
    ([name, value]) =>
      [name, typeof value === "string" ? value : (JSON.stringify(value) ?? "")] as const,
  );
  const first = written(pairs);
  return first ? first + more.replace("?", "&") : more;
}
