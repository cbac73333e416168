/** Numbers from 0 to below 1; the same seed gives the same row on every machine. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain) over a whole number. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
