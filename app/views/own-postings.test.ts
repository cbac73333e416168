import { expect, test } from "vitest";
import type { Actor, MemberRole } from "#app/domain/people/actor.ts";
import { postingStatuses } from "#app/domain/shared/posting-status.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { aListing } from "#seed/builders/listing.ts";
import { aNeed } from "#seed/builders/need.ts";
import { readReference } from "#seed/reference/load.ts";
import { ownListing, ownNeed, readOwnQuestion, statusTabs } from "./own-postings.ts";

const { vocabulary, ...rows } = readReference();
const reference: Reference = { ...rows, vocabulary: vocabularyOf(vocabulary) };
const counts = {
  draft: 1,
  submitted: 0,
  returned: 0,
  refused: 0,
  published: 2,
  paused: 0,
  expired: 0,
  suspended: 0,
  closed: 4,
};
const actor = (role: MemberRole): Actor => ({
  kind: "person",
  userId: "2user22222",
  name: "",
  membership: { organisationId: "2spp22er22", organisationName: "", role },
  platformRole: null,
});

test.each([
  ["", null, 1],
  ["status=paused&page=3", "paused", 3],
  ["status=toy&page=0", null, 1],
  ["page=-1", null, 1],
  ["page=NaN", null, 1],
  ["page=abc", null, 1],
  ["page=1.5", null, 1],
  ["page=1e9", null, 10_000],
])("%s", (query, status, page) => {
  expect(readOwnQuestion(new URLSearchParams(query))).toMatchObject({ status, page });
});

test("tabs count each state and the whole, one of them current", () => {
  const tabs = statusTabs("/workbench/listings", counts, "closed");
  expect(tabs.map(({ count }) => count)).toEqual([7, 1, 2, 0, 4]);
  expect(tabs.filter(({ current }) => current).map(({ to }) => to)).toEqual([
    "/workbench/listings?status=closed",
  ]);
});

test("a line offers what its state and the reader's role allow", () => {
  const answer = { items: [], total: 0, counts, matches: { "2a3stng222": 3 } };
  const line = (status: (typeof postingStatuses)[number], role: MemberRole) =>
    ownListing(aListing({ status }), answer, actor(role), reference);
  expect(line("published", "editor")).toMatchObject({
    edit: "/workbench/listings/2a3stng222",
    matches: 3,
    moves: ["pause", "renew", "close"],
  });
  expect(line("paused", "editor")).toMatchObject({ matches: 0, moves: ["publish", "close"] });
  expect(line("closed", "owner")).toMatchObject({ edit: null, moves: ["reopen"] });
  for (const status of postingStatuses)
    expect(line(status, "viewer")).toMatchObject({ edit: null, moves: [] });
});

test("a need names its family and place", () => {
  const answer = { items: [], total: 0, counts, matches: {} };
  const line = ownNeed(aNeed(), answer, actor("owner"), reference);
  expect(line.about).toBe("螺杆式空气压缩机 · 湖北十堰");
});
