import { expect, test } from "vitest";
import {
  editableStatuses,
  ownerMovesFrom,
  postingMoves,
  postingStatuses,
  statusAfter,
  type PostingMove,
  type PostingStatus,
} from "./posting-status.ts";

const unpublished = { publish: "published", submit: "submitted", close: "closed" } as const;

const allowed: Record<PostingStatus, Partial<Record<PostingMove, PostingStatus>>> = {
  draft: unpublished,
  submitted: {
    withdraw: "draft",
    approve: "published",
    return: "returned",
    refuse: "refused",
    suspend: "suspended",
  },
  returned: unpublished,
  refused: { restore: "returned" },
  published: {
    submit: "submitted",
    pause: "paused",
    renew: "published",
    close: "closed",
    return: "returned",
    suspend: "suspended",
    expire: "expired",
  },
  paused: { ...unpublished, suspend: "suspended" },
  expired: unpublished,
  suspended: { restore: "returned" },
  closed: { reopen: "draft" },
};

const pairs = postingStatuses.flatMap((status) =>
  postingMoves.map((move) => [status, move, allowed[status][move] ?? null] as const),
);

test.each(pairs)("%s, %s → %s", (status, move, after) => {
  expect(statusAfter(status, move)).toBe(after);
});

test("every status can be left, so nothing is lost for good", () => {
  for (const status of postingStatuses)
    expect(postingMoves.filter((move) => statusAfter(status, move))).not.toEqual([]);
});

test("owners leave what a reviewer has refused or suspended only through a reviewer", () => {
  expect(ownerMovesFrom("refused")).toEqual([]);
  expect(ownerMovesFrom("suspended")).toEqual([]);
  expect(editableStatuses).not.toContain("submitted");
});
