import { fold } from "../shared/fold.ts";
import type { AttributeCode, AttributeDefinition } from "./vocabulary.ts";

type AttributeFinder = (name: string, preferred: readonly AttributeCode[]) => AttributeCode | null;

/**
 * Finds the attribute that a written name means. Of several that share the name, one of `preferred`
 * wins, in its order, canonical names before synonyms; then the one whose canonical name it is; then
 * the only one. Otherwise null: a guess would compare figures of different things.
 */
export function attributeFinderOf(attributes: readonly AttributeDefinition[]): AttributeFinder {
  const canonical = new Map<string, AttributeCode>();
  const holders = new Map<string, AttributeCode[]>();
  for (const { code, name, synonyms } of attributes) {
    canonical.set(nameKey(name), code);
    for (const key of new Set([name, ...synonyms].map(nameKey))) {
      holders.set(key, [...(holders.get(key) ?? []), code]);
    }
  }
  const find = (key: string, preferred: readonly AttributeCode[]) => {
    const codes = holders.get(key) ?? [];
    const named = canonical.get(key) ?? null;
    if (named !== null && preferred.includes(named)) return named;
    const own = preferred.find((code) => codes.includes(code));
    return own ?? named ?? (codes.length === 1 ? codes[0]! : null);
  };
  return (name, preferred) => {
    for (const key of readings(name)) {
      const code = find(key, preferred);
      if (code !== null) return code;
    }
    return null;
  };
}

function nameKey(name: string): string {
  return fold(name).replace(/[\s:_*]/g, "");
}

/** The name as written, then without parentheses, then without what follows a slash or comma, then without a unit. */
function readings(name: string): string[] {
  const whole = nameKey(name);
  const bare = whole.replace(/[([{【<][^)\]}】>]*[)\]}】>]?/g, "").replace(/[≥≤><=~±]+$/, "");
  const first = bare.replace(/[/,、，].*$/, "");
  const unitless = bare.replace(/[/,、，]?[a-z0-9%°·./^*℃μ-]+$/, "");
  return [...new Set([whole, bare, first, unitless])].filter((key) => key !== "");
}
