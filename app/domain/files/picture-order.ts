import type { Attachment } from "./attachment.ts";
import type { Id } from "../shared/id.ts";

export const orderMoves = ["earlier", "later", "cover"] as const;
export type OrderMove = (typeof orderMoves)[number];

/**
 * The pictures in their new order, with positions 0, 1, 2 …; only those that changed. Moving beyond
 * the end, or an id that is not among them, changes nothing.
 */
export function reordered(
  pictures: readonly Attachment[],
  id: Id,
  move: OrderMove,
): readonly Attachment[] {
  const from = pictures.findIndex((picture) => picture.id === id);
  const moved = pictures[from];
  if (!moved) return [];
  const to = move === "cover" ? 0 : from + (move === "earlier" ? -1 : 1);
  if (to < 0 || to >= pictures.length) return [];
  const rest = pictures.filter((picture) => picture.id !== id);
  const order = [...rest.slice(0, to), moved, ...rest.slice(to)];
  return order
    .map((picture, position) => ({ ...picture, position }))
    .filter((picture) => {
      const before = pictures.find((each) => each.id === picture.id);
      return before?.position !== picture.position;
    });
}
