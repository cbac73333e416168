/** Listings and needs share one life: written, looked at by a reviewer where that is asked for, shown, rested, ended. */
export const postingStatuses = [
  "draft",
  "submitted",
  "returned",
  "refused",
  "published",
  "paused",
  "expired",
  "suspended",
  "closed",
] as const;
export type PostingStatus = (typeof postingStatuses)[number];
export const postingStatusLabels: Record<PostingStatus, string> = {
  draft: "草稿",
  submitted: "待审核",
  returned: "退回修改",
  refused: "未通过",
  published: "已发布",
  paused: "已暂停",
  expired: "已到期",
  suspended: "已停用",
  closed: "已关闭",
};

/** What its organisation does with a posting. */
export const ownerMoves = ["publish", "withdraw", "pause", "renew", "close", "reopen"] as const;
export type OwnerMove = (typeof ownerMoves)[number];

/** What a reviewer does with it, with a reason. */
export const staffMoves = ["approve", "return", "refuse", "suspend", "restore"] as const;
export type StaffMove = (typeof staffMoves)[number];

/** What a rule makes of it: publishing that needs a review, and the end of its time. */
export const ruleMoves = ["submit", "expire"] as const;

export const postingMoves = [...ownerMoves, ...staffMoves, ...ruleMoves] as const;
export type PostingMove = (typeof postingMoves)[number];
export const postingMoveLabels: Record<PostingMove, string> = {
  publish: "发布",
  submit: "提交审核",
  withdraw: "撤回审核",
  pause: "暂停",
  renew: "续期",
  close: "关闭",
  reopen: "重新打开",
  approve: "通过",
  return: "退回",
  refuse: "不通过",
  suspend: "停用",
  restore: "恢复",
  expire: "到期",
};

interface Transition {
  readonly from: readonly PostingStatus[];
  readonly to: PostingStatus;
}

const unpublished = ["draft", "returned", "paused", "expired"] as const;

/**
 * Every allowed transition. Publishing leads to review instead (`submit`) where trust or the checks ask
 * for it: the verb decides. Closing is undone by reopening, which leads back to a draft; a refused or
 * suspended posting comes back only through a reviewer, and then as one to be corrected.
 */
export const postingTransitions: Record<PostingMove, Transition> = {
  publish: { from: unpublished, to: "published" },
  submit: { from: [...unpublished, "published"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "draft" },
  pause: { from: ["published"], to: "paused" },
  renew: { from: ["published"], to: "published" },
  close: { from: [...unpublished, "published"], to: "closed" },
  reopen: { from: ["closed"], to: "draft" },
  approve: { from: ["submitted"], to: "published" },
  return: { from: ["submitted", "published"], to: "returned" },
  refuse: { from: ["submitted"], to: "refused" },
  suspend: { from: ["submitted", "published", "paused"], to: "suspended" },
  restore: { from: ["refused", "suspended"], to: "returned" },
  expire: { from: ["published"], to: "expired" },
};

/** The status after a move, or null where the move is not allowed. */
export function statusAfter(status: PostingStatus, move: PostingMove): PostingStatus | null {
  const transition = postingTransitions[move];
  return transition.from.includes(status) ? transition.to : null;
}

export function ownerMovesFrom(status: PostingStatus): OwnerMove[] {
  return ownerMoves.filter((move) => statusAfter(status, move) !== null);
}

export function staffMovesFrom(status: PostingStatus): StaffMove[] {
  return staffMoves.filter((move) => statusAfter(status, move) !== null);
}

/** States in which the owner may delete it for good. */
export const deletableStatuses: readonly PostingStatus[] = ["draft", "closed"];

/** States in which the owner may change the content. */
export const editableStatuses: readonly PostingStatus[] = [...unpublished, "published"];
