import type { WishKind } from "./instance.ts";

/**
 * What one held meeting is worth, by what the two sides asked for. Whole points, so that sums are exact.
 * A class never outweighs the one above it by score alone: `scorePoints` is smaller than every step.
 */
export const weights = {
  /** Both said 必见: the reason why the two of them come at all. */
  mutualMust: 100,
  /** One 必见 answered with 想见: surely wanted on one side, welcome on the other. */
  mustAndWant: 80,
  /** One 必见 alone: worth two meetings that only one side would like. */
  must: 60,
  /** Both said 想见: agreed interest beats the interest of one side. */
  mutualWant: 40,
  /** One 想见 alone. */
  want: 24,
  /** The most that a match score adds, and all that a pair nobody asked for can be worth. */
  scorePoints: 10,
} as const;

/** Points of a pair; 0 where somebody said 不见 or nobody asks for the meeting. `score` from 0 to 1 or null. */
export function pairPoints(
  fromBuyer: WishKind | null,
  fromSupplier: WishKind | null,
  score: number | null,
): number {
  if (fromBuyer === "never" || fromSupplier === "never") return 0;
  const bonus = Math.round(Math.min(1, Math.max(0, score ?? 0)) * weights.scorePoints);
  return classPoints(fromBuyer, fromSupplier) + bonus;
}

function classPoints(one: WishKind | null, other: WishKind | null): number {
  const musts = Number(one === "must") + Number(other === "must");
  const wants = Number(one === "want") + Number(other === "want");
  if (musts === 2) return weights.mutualMust;
  if (musts === 1) return wants === 1 ? weights.mustAndWant : weights.must;
  if (wants === 2) return weights.mutualWant;
  return wants === 1 ? weights.want : 0;
}
