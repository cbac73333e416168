import type { EventContent } from "./event.ts";
import type { EventSide, WishKind } from "./instance.ts";

/**
 * How many 必见 one participant has: half of the meetings that it may hold, at least one. More would make every wish the
 * same, and leave the scheduler no way to keep them.
 */
export function mostMusts({ caps }: Pick<EventContent, "caps">, side: EventSide): number {
  return Math.max(1, Math.ceil(caps[side] / 2));
}

/** Wishes after some of them changed; null takes one back, what is not named stays. */
export function changedWishes(
  before: readonly { readonly toId: string; readonly kind: WishKind }[],
  changes: readonly { readonly toId: string; readonly kind: WishKind | null }[],
): readonly { readonly toId: string; readonly kind: WishKind }[] {
  const wishes = new Map(before.map(({ toId, kind }) => [toId, kind]));
  for (const { toId, kind } of changes)
    if (kind === null) wishes.delete(toId);
    else wishes.set(toId, kind);
  return [...wishes].map(([toId, kind]) => ({ toId, kind }));
}
