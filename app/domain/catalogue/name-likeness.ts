import { nameKey } from "./entry.ts";

/** Pairs of neighbouring characters of a name. */
function pairsOf(key: string): string[] {
  const letters = [...key];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at]! + letter);
}

/** How alike two names are, 0 to 1: Dice's coefficient over pairs of characters. */
export function nameLikeness(one: string, other: string): number {
  const [first, second] = [pairsOf(nameKey(one)), pairsOf(nameKey(other))];
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

/** Share of the shorter name that stands in the longer one: 五轴加工中心 in a long title is 1. */
export function nameCover(name: string, text: string): number {
  const inside = new Set(pairsOf(nameKey(text)));
  const asked = pairsOf(nameKey(name));
  if (asked.length === 0) return 0;
  return asked.filter((pair) => inside.has(pair)).length / asked.length;
}
