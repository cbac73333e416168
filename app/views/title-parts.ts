import type { TitlePart } from "#app/components/title-parts.tsx";

/** A title cut at the words that the search found; longer words win over those inside them. */
export function titleParts(title: string, highlights: readonly string[]): TitlePart[] {
  const words = [...highlights].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  if (words.length === 0) return [{ text: title, hit: false }];
  const pattern = new RegExp(`(${words.map(escaped).join("|")})`, "iu");
  const parts: TitlePart[] = [];
  for (const [index, text] of title.split(new RegExp(pattern.source, "giu")).entries())
    if (text !== "") parts.push({ text, hit: index % 2 === 1 });
  return parts;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
