import { pairKey, type SchedulingInstance, type WishKind } from "./instance.ts";
import { pairPoints } from "./weights.ts";

export interface PairWorth {
  readonly buyerId: string;
  readonly supplierId: string;
  readonly points: number;
  readonly mutualMust: boolean;
  /** What each side wishes of the other. */
  readonly fromBuyer: WishKind | null;
  readonly fromSupplier: WishKind | null;
}

/** Every pair that somebody wished or scored, with its points; who is not there, and a company with itself, count for nothing. */
export function worthOfPairs(instance: SchedulingInstance): ReadonlyMap<string, PairWorth> {
  const side = new Map(instance.participants.map((each) => [each.id, each.side]));
  const organisation = new Map(instance.participants.map((each) => [each.id, each.organisationId]));
  const asked = new Map<string, { buyer: WishKind | null; supplier: WishKind | null }>();
  const scores = new Map(instance.scores.map((each) => [pairKey(each), each.score]));
  for (const { fromId, toId, kind } of instance.wishes) {
    const from = side.get(fromId);
    if (!from || !side.has(toId) || from === side.get(toId)) continue;
    const key = from === "buyer" ? `${fromId} ${toId}` : `${toId} ${fromId}`;
    const both = asked.get(key) ?? { buyer: null, supplier: null };
    // Of two wishes about the same participant a 不见 counts.
    asked.set(key, { ...both, [from]: both[from] === "never" ? "never" : kind });
  }
  const worth = new Map<string, PairWorth>();
  for (const key of [...asked.keys(), ...scores.keys()]) {
    const [buyerId, supplierId] = key.split(" ") as [string, string];
    if (side.get(buyerId) !== "buyer" || side.get(supplierId) !== "supplier") continue;
    const { buyer, supplier } = asked.get(key) ?? { buyer: null, supplier: null };
    const oneself = organisation.get(buyerId) === organisation.get(supplierId);
    const points = oneself ? 0 : pairPoints(buyer, supplier, scores.get(key) ?? null);
    worth.set(key, {
      buyerId,
      supplierId,
      points,
      mutualMust: points > 0 && buyer === "must" && supplier === "must",
      fromBuyer: buyer,
      fromSupplier: supplier,
    });
  }
  return worth;
}
