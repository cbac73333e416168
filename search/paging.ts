/** Both engines stop here: nobody reads further, and deep pages cost as much as all before them. */
export const lastHit = 1000;

/** The window of a page, cut at the last hit; `limit` is 0 beyond it. Odd numbers are read as the nearest page. */
export function pageWindow(page: number, perPage: number): { offset: number; limit: number } {
  const size = Math.min(Math.max(1, wholeOr(perPage, 1)), lastHit);
  const offset = Math.min((Math.max(1, wholeOr(page, 1)) - 1) * size, lastHit);
  return { offset, limit: Math.min(size, lastHit - offset) };
}

/** A whole number that every store holds exactly; `otherwise` for what is no number. */
export function wholeOr(value: number, otherwise: number): number {
  if (Number.isNaN(value)) return otherwise;
  return Math.trunc(Math.min(Math.max(value, -Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER));
}
