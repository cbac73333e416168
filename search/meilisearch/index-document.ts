import type { Coordinates } from "#app/domain/shared/coordinates.ts";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SearchDocument, SpecSpan } from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { documentDigest } from "../documents/document-digest.ts";
import { choicesByCode, farthest } from "../facets.ts";
import { everyDocument } from "./settings.ts";
import { spanWord } from "./spec-facets.ts";

/** A document as Meilisearch stores it. */
export interface IndexDocument {
  readonly id: string;
  /** What the document says, for comparing with Postgres; never searched. */
  readonly digest: string;
  readonly ta: string;
  readonly tb: string;
  readonly tc: string;
  readonly td: string;
  /** All tokens; for filters. */
  readonly words: readonly string[];
  /** Tokens of title, names and specs: where the name of a machine says what is offered. */
  readonly telling: readonly string[];
  readonly family: string | null;
  readonly families: readonly string[];
  readonly sectors: readonly string[];
  readonly origin: string;
  readonly _geo: Coordinates;
  readonly kind: string | null;
  readonly condition: string | null;
  readonly marks: readonly string[];
  readonly priceMin: number | null;
  readonly priceMax: number | null;
  /** What the price order goes by. */
  readonly price: number | null;
  readonly leadTimeDays: number | null;
  readonly deadlineDay: number | null;
  /** Codes of all attributes of which something is stated. */
  readonly stated: readonly string[];
  readonly specs: Readonly<Record<AttributeCode, IndexSpan>>;
  /** The same as words, for counting. */
  readonly spans: Readonly<Record<AttributeCode, string>>;
  readonly choices: Readonly<Record<AttributeCode, readonly string[]>>;
  /** Milliseconds since 1970. */
  readonly published: number;
}

/** Open ends of `min` and `max` lie beyond every figure; orders go by `low` upwards and `high` downwards. */
interface IndexSpan {
  readonly min: number;
  readonly max: number;
  readonly low: number;
  readonly high: number;
}

export function indexDocument(document: SearchDocument, analysis: Analysis): IndexDocument {
  const tokens = analysis.documentTokens(document);
  const { a, b, c, d } = tokens;
  return {
    id: document.id,
    digest: documentDigest(document, tokens),
    ta: `${everyDocument} ${indexWords(a)}`,
    tb: indexWords(b),
    tc: indexWords(c),
    td: indexWords(d),
    words: [...new Set([...a, ...b, ...c, ...d])],
    telling: [...new Set([...a, ...b])],
    family: document.family,
    families: document.families,
    sectors: document.sectors,
    origin: document.origin,
    _geo: document.at,
    kind: document.kind,
    condition: document.condition,
    marks: document.marks,
    priceMin: document.priceMin,
    priceMax: document.priceMax,
    price: document.priceMin ?? document.priceMax,
    leadTimeDays: document.leadTimeDays,
    deadlineDay: document.deadlineDay,
    stated: [...new Set([...document.specs, ...document.choices].map((each) => each.attribute))],
    specs: Object.fromEntries(document.specs.map((span) => [span.attribute, indexSpan(span)])),
    spans: Object.fromEntries(document.specs.map((span) => [span.attribute, spanWord(span)])),
    choices: choicesByCode(document),
    published: Date.parse(document.publishedAt),
  };
}

function indexSpan({ min, max }: SpecSpan): IndexSpan {
  return {
    min: min ?? -farthest,
    max: max ?? farthest,
    low: min ?? max ?? 0,
    high: max ?? min ?? 0,
  };
}

/**
 * Tokens as words that Meilisearch does not cut again: other than ASCII letters go in as code points
 * (空 → x7a7a). A beginning stays a beginning, so a prefix search still works.
 */
export function indexWords(tokens: readonly string[]): string {
  return tokens
    .map((token) =>
      [...token]
        .map((letter) =>
          /[a-z0-9]/.test(letter) ? letter : `x${letter.codePointAt(0)!.toString(16)}`,
        )
        .join(""),
    )
    .join(" ");
}
