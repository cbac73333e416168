import { expect, test } from "vitest";
import {
  movesFrom,
  postingMoves,
  postingStatuses,
  statusAfter,
  type PostingMove,
  type PostingStatus,
} from "./posting-status.ts";

const allowed: Record<PostingStatus, Partial<Record<PostingMove, PostingStatus>>> = {
  draft: { publish: "published", close: "closed" },
  published: { pause: "paused", close: "closed" },
  paused: { publish: "published", close: "closed" },
  closed: { reopen: "draft" },
};

const pairs = postingStatuses.flatMap((status) =>
  postingMoves.map((move) => [status, move, allowed[status][move] ?? null] as const),
);

test.each(pairs)("%s, %s → %s", (status, move, after) => {
  expect(statusAfter(status, move)).toBe(after);
});

test("every status can be left, so nothing is lost for good", () => {
  for (const status of postingStatuses) expect(movesFrom(status)).not.toEqual([]);
});
