/** What people write, and the family that it names; null for what only looks like one. */
export type Title = readonly [text: string, family: string | null];

/** Titles by family, and those that name none, as one list. */
export function withFamilies(
  named: Readonly<Record<string, readonly string[]>>,
  nameless: readonly string[] = [],
): readonly Title[] {
  return [
    ...Object.entries(named).flatMap(([code, texts]) => texts.map((text) => [text, code] as const)),
    ...nameless.map((text) => [text, null] as const),
  ];
}
