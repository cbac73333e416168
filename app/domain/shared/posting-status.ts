/** Listings and needs share one life: written, shown, rested, ended. */
export const postingStatuses = ["draft", "published", "paused", "closed"] as const;
export type PostingStatus = (typeof postingStatuses)[number];
export const postingStatusLabels: Record<PostingStatus, string> = {
  draft: "草稿",
  published: "已发布",
  paused: "已暂停",
  closed: "已关闭",
};

export const postingMoves = ["publish", "pause", "close", "reopen"] as const;
export type PostingMove = (typeof postingMoves)[number];
export const postingMoveLabels: Record<PostingMove, string> = {
  publish: "发布",
  pause: "暂停",
  close: "关闭",
  reopen: "重新打开",
};

/** Every allowed transition. Closing is undone by reopening, which leads back to a draft. */
export const postingTransitions: Record<
  PostingMove,
  { readonly from: readonly PostingStatus[]; readonly to: PostingStatus }
> = {
  publish: { from: ["draft", "paused"], to: "published" },
  pause: { from: ["published"], to: "paused" },
  close: { from: ["draft", "published", "paused"], to: "closed" },
  reopen: { from: ["closed"], to: "draft" },
};

/** The status after a move, or null where the move is not allowed. */
export function statusAfter(status: PostingStatus, move: PostingMove): PostingStatus | null {
  const transition = postingTransitions[move];
  return transition.from.includes(status) ? transition.to : null;
}

export function movesFrom(status: PostingStatus): PostingMove[] {
  return postingMoves.filter((move) => statusAfter(status, move) !== null);
}
