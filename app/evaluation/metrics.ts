/** Grade of each listing that was graded for one need, 0 to 3; what is not there is 0. */
type GradesOfOne = ReadonlyMap<string, number>;

/** From this grade on a listing is what the need asks for. */
const relevantFrom = 2;

function gain(grade: number): number {
  return 2 ** grade - 1;
}

/** Gains over log2(rank + 1), summed over the first k. */
function discounted(grades: readonly number[], k: number): number {
  return grades.slice(0, k).reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);
}

function relevant(grades: GradesOfOne): string[] {
  return [...grades].filter(([, grade]) => grade >= relevantFrom).map(([id]) => id);
}

/**
 * Normalised discounted cumulative gain of the first k (Järvelin & Kekäläinen 2002, with the exponential gain of
 * Burges 2005), 0 to 1; null where nothing has a gain. What a shorter list leaves out has none.
 */
export function ndcgAt(k: number, ranking: readonly string[], grades: GradesOfOne): number | null {
  const best = discounted(
    [...grades.values()].sort((a, b) => b - a),
    k,
  );
  if (best === 0) return null;
  return (
    discounted(
      ranking.map((id) => grades.get(id) ?? 0),
      k,
    ) / best
  );
}

/** Share of the relevant that are among the first k; null where nothing is relevant. */
export function recallAt(
  k: number,
  ranking: readonly string[],
  grades: GradesOfOne,
): number | null {
  const wanted = relevant(grades);
  if (wanted.length === 0) return null;
  const first = new Set(ranking.slice(0, k));
  return wanted.filter((id) => first.has(id)).length / wanted.length;
}

/** Share of the relevant among the first k places; a place that stays empty is not relevant. */
export function precisionAt(k: number, ranking: readonly string[], grades: GradesOfOne): number {
  const first = ranking.slice(0, k);
  return first.filter((id) => (grades.get(id) ?? 0) >= relevantFrom).length / k;
}

/** One over the rank of the first relevant; 0 where none is listed, null where nothing is relevant. */
export function reciprocalRank(ranking: readonly string[], grades: GradesOfOne): number | null {
  if (relevant(grades).length === 0) return null;
  const at = ranking.findIndex((id) => (grades.get(id) ?? 0) >= relevantFrom);
  return at === -1 ? 0 : 1 / (at + 1);
}

/** How many of the first k were graded 0: what only looks right. Those nobody graded do not count. */
export function hardNegativesIn(
  k: number,
  ranking: readonly string[],
  grades: GradesOfOne,
): number {
  return ranking.slice(0, k).filter((id) => grades.get(id) === 0).length;
}

/** Of the values that are there; 0 for none. */
export function mean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The smallest value that at least this share (0 to 1) does not exceed: nearest rank; 0 for none. */
export function percentile(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
