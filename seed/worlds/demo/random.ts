import { idAlphabet, idLength, type Id } from "#app/domain/shared/id.ts";

/** Numbers from 0 to below 1; the same seed gives the same row on every machine. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain) over an FNV-1a hash of the seed. */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const character of text) h = Math.imul(h ^ character.codePointAt(0)!, 0x01000193);
  return h >>> 0;
}

/** One of a list that is not empty. */
export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

/** Fisher–Yates. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** The id that belongs to a key of the demo world, so that a second run finds what the first has written. */
export function demoId(key: string): Id {
  const random = randomFrom(`id:${key}`);
  return Array.from({ length: idLength }, () => pick(random, [...idAlphabet])).join("");
}
