import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Attachment } from "./attachment.ts";
import { reordered, type OrderMove } from "./picture-order.ts";

function pictures(positions: readonly number[]): Attachment[] {
  return positions.map((position, index) => ({
    id: `p${index}`,
    owner: { kind: "listing", id: "l" },
    organisationId: "o",
    kind: "picture",
    evidence: null,
    visibility: "public",
    name: "图片",
    mediaType: "image/webp",
    bytes: 1,
    width: 1,
    height: 1,
    position,
    caption: "",
    createdAt: "2026-01-01T00:00:00.000Z",
    changedAt: "2026-01-01T00:00:00.000Z",
    removedAt: null,
  }));
}

/** The ids in their order after a move. */
function after(before: readonly Attachment[], ...move: [string, OrderMove]) {
  const changed = reordered(before, ...move);
  return before
    .map((each) => changed.find(({ id }) => id === each.id) ?? each)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

test("a picture moves one place, or to the front", () => {
  const three = pictures([0, 1, 2]);
  expect(after(three, "p1", "earlier")).toEqual(["p1", "p0", "p2"]);
  expect(after(three, "p1", "later")).toEqual(["p0", "p2", "p1"]);
  expect(after(three, "p2", "cover")).toEqual(["p2", "p0", "p1"]);
});

test("nothing moves beyond the ends, and no stranger moves", () => {
  const three = pictures([0, 1, 2]);
  expect(reordered(three, "p0", "earlier")).toEqual([]);
  expect(reordered(three, "p2", "later")).toEqual([]);
  expect(reordered(three, "other", "cover")).toEqual([]);
});

test("whatever gaps removal left, every move keeps all pictures and is undone by its opposite", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(50), { minLength: 2, maxLength: 12 }),
      fc.nat(11),
      (positions, at) => {
        const before = pictures([...positions].sort((a, b) => a - b));
        const id = `p${at % before.length}`;
        const changed = reordered(before, id, "later");
        const moved = before
          .map((each) => changed.find((other) => other.id === each.id) ?? each)
          .sort((a, b) => a.position - b.position);
        expect(moved.map((each) => each.id).sort()).toEqual(before.map((each) => each.id).sort());
        if (changed.length > 0)
          expect(after(moved, id, "earlier")).toEqual(before.map((each) => each.id));
      },
    ),
  );
});
