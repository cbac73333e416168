import { expect, test } from "vitest";
import type { PlannedMeeting } from "#app/use-cases/planned-meetings.ts";
import type { BookParticipant, MatchBook } from "#app/use-cases/view-match-book.ts";
import { anEventContent } from "#seed/builders/match-event.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { fits, ownBook, rowsBeside, wholeBook } from "./match-book.ts";

const at = "2026-11-01T00:00:00.000Z";

function planned(n: number, counterpartId: string): PlannedMeeting {
  return {
    meeting: {
      id: `m${n}-${counterpartId}`,
      eventId: "e",
      buyerId: "b",
      supplierId: "s",
      slotId: "s1-1400",
      tableId: "r1-1",
      peopleIds: [],
      state: "draft",
      answers: { buyer: "open", supplier: "open" },
      course: "planned",
      reason: "",
      version: 1,
      updatedAt: at,
    },
    side: "buyer",
    slot: null,
    table: null,
    ours: [],
    counterpart: {
      participationId: counterpartId,
      organisationId: `o-${counterpartId}`,
      name: `示例${counterpartId}`,
      place: { province: "湖北", city: null },
      brings: [{ id: "l1", title: "示例 机床", to: "/equipment/l1" }],
      people: [],
    },
    pair: null,
  };
}

function participant(id: string, brings: number, others: readonly string[]): BookParticipant {
  return {
    participation: { id, side: id.startsWith("b") ? "buyer" : "supplier" },
    organisation: anOrganisation({ id, name: `示例${id}` }),
    people: [],
    brings: Array.from({ length: brings }, (_, n) => ({
      id: `${id}-${n}`,
      title: `示例 供给${n}`,
      to: `/equipment/${id}-${n}`,
    })),
    meetings: others.map((other, n) => planned(n, other)),
  };
}

const book = (participants: readonly BookParticipant[]): MatchBook => ({
  event: {
    ...anEventContent(),
    id: "e",
    hostId: "h",
    state: "scheduled",
    version: 1,
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    answersUntil: null,
  },
  hostName: "示例承办方",
  participants,
  siteUrl: "https://duijie.example",
});

test("contents and references of the whole book name the sheet on which each begins", () => {
  const suppliers = Array.from({ length: 150 }, (_, n) => `s${n}`);
  const participants = [
    participant("b1", 9, suppliers),
    ...suppliers.map((id, n) => participant(id, n % 8, ["b1"])),
  ];
  const { pages } = wholeBook(book(participants));
  const begins = new Map<string, number>();
  pages.forEach((page, n) => {
    if (page.kind === "participant" && !page.continued) begins.set(page.name, n + 1);
  });
  const lines = pages.flatMap((page) => (page.kind === "contents" ? page.lines : []));
  expect(lines).toHaveLength(151);
  for (const { name, page } of lines) expect(begins.get(name), name).toBe(page);
  const rows = pages.flatMap((page) => (page.kind === "participant" ? page.meetings : []));
  expect(rows).toHaveLength(300);
  for (const { name, page } of rows) expect(begins.get(name), name).toBe(page);
});

test("no sheet holds more than fits, and postings beyond that are counted", () => {
  const { pages } = wholeBook(
    book([
      participant(
        "b1",
        9,
        Array.from({ length: 60 }, (_, n) => `s${n}`),
      ),
    ]),
  );
  const sheets = pages.flatMap((page) => (page.kind === "participant" ? [page] : []));
  expect(sheets[0]!.postings).toHaveLength(fits.postings);
  expect(sheets[0]!.morePostings).toBe(3);
  expect(sheets[0]!.meetings).toHaveLength(rowsBeside(9));
  expect(sheets.slice(1).every(({ meetings }) => meetings.length <= fits.rows)).toBe(true);
  expect(sheets.flatMap(({ meetings }) => meetings)).toHaveLength(60);
});

test("the own book leads from the timetable to the sheet of each meeting", () => {
  const { pages } = ownBook(
    book([
      participant(
        "b1",
        1,
        Array.from({ length: 30 }, (_, n) => `s${n}`),
      ),
    ]),
  );
  const timetable = pages.flatMap((page) => (page.kind === "schedule" ? page.meetings : []));
  expect(timetable).toHaveLength(30);
  for (const { id, page } of timetable) {
    const sheet = pages[page - 1]!;
    expect(sheet.kind === "meetings" && sheet.meetings.some((each) => each.id === id)).toBe(true);
  }
});

test("addresses are those of the public site, also where nothing matched", () => {
  const { pages } = ownBook(book([participant("b1", 1, ["s1"])]));
  const [entry] = pages.flatMap((page) => (page.kind === "meetings" ? page.meetings : []));
  expect(entry!.theirPosting!.address).toBe("https://duijie.example/equipment/l1");
});

test("a book without meetings has its cover and an empty timetable", () => {
  expect(ownBook(book([participant("b1", 0, [])])).pages.map(({ kind }) => kind)).toEqual([
    "cover",
    "schedule",
  ]);
});
