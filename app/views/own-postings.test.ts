import { expect, test } from "vitest";
import type { Actor, MemberRole } from "#app/domain/people/actor.ts";
import { postingStatuses } from "#app/domain/shared/posting-status.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { aListing } from "#seed/builders/listing.ts";
import { aNeed } from "#seed/builders/need.ts";
import { readReference } from "#seed/reference/load.ts";
import { ownListing, ownNeed, ownTold, readOwnQuestion, statusTabs } from "./own-postings.ts";

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
const today = "2026-11-21";
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
  const tabs = statusTabs(
    "/workbench/listings",
    { counts, ending: 0 },
    { status: "closed", ending: false },
  );
  expect(tabs.map(({ count }) => count)).toEqual([7, 1, 2, 0, 4]);
  expect(tabs.filter(({ current }) => current).map(({ to }) => to)).toEqual([
    "/workbench/listings?status=closed",
  ]);
});

test("a line offers what its state and the reader's role allow", () => {
  const answer = { items: [], total: 0, counts, ending: 0, matches: { "2a3stng222": 3 } };
  const line = (status: (typeof postingStatuses)[number], role: MemberRole) =>
    ownListing(aListing({ status }), answer, actor(role), reference, today);
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

test("what is about to end has a tab while there is any, or while one looks at it", () => {
  const tabs = (ending: number, looking: boolean) =>
    statusTabs("/workbench/needs", { counts, ending }, { status: null, ending: looking })
      .filter(({ name }) => name === "即将到期")
      .map(({ count, current }) => [count, current]);
  expect(tabs(0, false)).toEqual([]);
  expect(tabs(3, false)).toEqual([[3, false]]);
  expect(tabs(0, true)).toEqual([[0, true]]);
});

test.each([
  ["published", "2027-05-01T02:00:00.000Z", { day: "2027-05-01", soon: false }, true],
  ["published", "2026-12-05T02:00:00.000Z", { day: "2026-12-05", soon: true }, true],
  ["published", "2026-12-06T02:00:00.000Z", { day: "2026-12-06", soon: false }, true],
  ["expired", "2026-11-20T02:00:00.000Z", { day: "2026-11-20", soon: false }, true],
  ["draft", null, null, false],
  ["closed", "2027-05-01T02:00:00.000Z", null, false],
] as const)("the end of a %s one at %s", (status, expiresAt, end, renewable) => {
  const answer = { items: [], total: 0, counts, ending: 0, matches: {} };
  const line = ownListing(
    aListing({ status, expiresAt }),
    answer,
    actor("editor"),
    reference,
    today,
  );
  expect(line).toMatchObject({ end, renewable });
});

test("a draft without a title has a name, and only drafts and closed ones are deleted", () => {
  const answer = { items: [], total: 0, counts, ending: 0, matches: {} };
  const line = (status: (typeof postingStatuses)[number], role: MemberRole) =>
    ownListing(aListing({ status, title: "" }), answer, actor(role), reference, today);
  expect(line("draft", "editor").title).toBe("未命名草稿");
  const deletable = postingStatuses.filter((status) => line(status, "editor").remove !== null);
  expect(deletable).toEqual(["draft", "closed"]);
  expect(line("draft", "viewer").remove).toBeNull();
});

test("a published need whose deadline has passed is pointed out", () => {
  const answer = { items: [], total: 0, counts, ending: 0, matches: {} };
  const overdue = (deadline: string | null, status: (typeof postingStatuses)[number]) =>
    ownNeed(aNeed({ deadline, status }), answer, actor("editor"), reference, today).overdue;
  expect(overdue("2026-11-20", "published")).toBe(true);
  expect(overdue("2026-11-21", "published")).toBe(false);
  expect(overdue("2026-11-20", "paused")).toBe(false);
  expect(overdue(null, "published")).toBe(false);
});

test("the list says what the last action did", () => {
  const told = (search: string) => ownTold(new URLSearchParams(search));
  expect(told("")).toBeNull();
  expect(told("deleted=1")).toContain("已删除");
  expect(told("renewed=5&kept=1")).toBe("已续期 5 条，1 条没有续期：状态已变或内容不完整。");
  expect(told("renewed=x&kept=0")).toBeNull();
});

test("a need names its family and place", () => {
  const answer = { items: [], total: 0, counts, ending: 0, matches: {} };
  const line = ownNeed(aNeed(), answer, actor("owner"), reference, today);
  expect(line.about).toBe("螺杆式空气压缩机 · 湖北十堰");
});
