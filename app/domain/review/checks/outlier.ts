/** Fewer published figures than this say nothing about what is usual. */
export const enough = 8;

/** From here on a figure is more likely in another unit than unusual: kW for W, 元 for 万元. */
export const wrongUnit = 100;

/** Of the modified z-score, as Iglewicz and Hoaglin (1993) recommend. */
const cutOff = 3.5;

export interface Usual {
  readonly median: number;
  readonly n: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * How many times larger or smaller than usual a positive figure is (≥ 1), where it is out of all
 * proportion: beyond `least` times the median and beyond 3.5 robust deviations of the logarithms (median
 * absolute deviation, × 1.4826). Null when it is not, or when there is too little to compare with.
 */
export function timesFromUsual(
  value: number,
  others: readonly number[],
  least: number,
): (Usual & { readonly times: number }) | null {
  const known = others.filter((each) => each > 0).map(Math.log);
  if (value <= 0 || known.length < enough) return null;
  const centre = median(known);
  const deviation = 1.4826 * median(known.map((each) => Math.abs(each - centre)));
  const distance = Math.abs(Math.log(value) - centre);
  if (distance <= Math.log(least) || distance <= cutOff * deviation) return null;
  return { median: Math.exp(centre), n: known.length, times: Math.exp(distance) };
}
