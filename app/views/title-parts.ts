import type { TitlePart } from "#app/components/title-parts.tsx";

/** A title cut at the words that the search found; longer words win over those inside them. */
export function titleParts(title: string, highlights: readonly string[]): TitlePart[] {
  const pattern = patternOf(highlights);
  if (!pattern) return [{ text: title, hit: false }];
  const parts: TitlePart[] = [];
  for (const [index, text] of title.split(pattern).entries())
    if (text !== "") parts.push({ text, hit: index % 2 === 1 });
  return parts;
}

/** One for all titles of a list. */
const patterns = new WeakMap<readonly string[], RegExp | null>();

function patternOf(highlights: readonly string[]): RegExp | null {
  let pattern = patterns.get(highlights);
  if (pattern === undefined) {
    const words = [...highlights].filter((word) => word !== "");
    words.sort((a, b) => b.length - a.length);
    pattern = words.length > 0 ? new RegExp(`(${words.map(escaped).join("|")})`, "giu") : null;
    patterns.set(highlights, pattern);
  }
  return pattern;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
