import {
  tokenWeights,
  type DocumentTokens,
  type TokenWeight,
} from "../analysis/document-tokens.ts";

/** tsvector holds positions up to 16383; more of one word says nothing more about a document. */
const lastPosition = 16_383;
const positionsPerToken = 8;

/**
 * The text form of a tsvector, made here because to_tsvector breaks model numbers and leaves Chinese whole:
 * `'激光':1A,7D 'vmc850':2A`. Cast it from a text parameter.
 */
export function tsvectorLiteral(tokens: DocumentTokens): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const weight of tokenWeights) {
    for (const token of tokens[weight]) {
      position = Math.min(position + 1, lastPosition);
      const known = places.get(token);
      if (!known) places.set(token, [`${position}${weight.toUpperCase()}`]);
      else if (known.length < positionsPerToken) known.push(`${position}${weight.toUpperCase()}`);
    }
  }
  return [...places].map(([token, at]) => `${quoted(token)}:${at.join(",")}`).join(" ");
}

/**
 * The text form of a tsquery: any alternative, each with all its tokens, found in one of the weights
 * (null: anywhere). With `prefix` the last token of an alternative may go on. Null without alternatives.
 */
export function tsqueryLiteral(
  alternatives: readonly (readonly string[])[],
  { prefix = false, weights = null }: { prefix?: boolean; weights?: readonly TokenWeight[] | null },
): string | null {
  const place = weights ? weights.join("").toUpperCase() : "";
  const label = (open: boolean) => (open || place ? `:${open ? "*" : ""}${place}` : "");
  const written = alternatives
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => {
      const last = tokens.length - 1;
      return tokens.map((token, i) => quoted(token) + label(prefix && i === last)).join(" & ");
    });
  return written.length > 0 ? written.map((one) => `(${one})`).join(" | ") : null;
}

/** Inside the quotes of a tsvector or tsquery only these two have a meaning. */
function quoted(token: string): string {
  return `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
