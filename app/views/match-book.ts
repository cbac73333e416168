import { eventSideLabels, type EventSide } from "#app/domain/events/instance.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { longDay } from "#app/domain/shared/time.ts";
import type { BroughtTitle } from "#app/use-cases/event-brought.ts";
import type { PlannedMeeting } from "#app/use-cases/planned-meetings.ts";
import type { BookParticipant, MatchBook } from "#app/use-cases/view-match-book.ts";
import { eventDays, eventPaths, eventPlace } from "./event-view.ts";
import { pairWords } from "./meeting-words.ts";

/** A posting with the address that its QR code says. */
export interface BookPosting {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** A meeting in a book. */
export interface BookMeeting {
  readonly id: string;
  readonly day: string;
  readonly time: string;
  readonly table: string;
  readonly name: string;
  readonly place: string;
  readonly ours: string;
  readonly theirs: readonly string[];
  readonly ourPosting: string;
  readonly theirPosting: BookPosting | null;
  readonly tier: string;
  readonly lines: readonly string[];
  /** Page on which the other side, or in the own book this meeting, stands. */
  readonly page: number;
}

/** One sheet of paper: what stands on it always fits, so that page numbers are known beforehand. */
export type BookPage =
  | { readonly kind: "cover"; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: "schedule"; readonly meetings: readonly BookMeeting[] }
  | { readonly kind: "meetings"; readonly meetings: readonly BookMeeting[] }
  | { readonly kind: "contents"; readonly lines: readonly ContentsLine[] }
  | {
      readonly kind: "participant";
      readonly name: string;
      readonly about: string;
      readonly continued: boolean;
      readonly postings: readonly BookPosting[];
      readonly morePostings: number;
      readonly meetings: readonly BookMeeting[];
    };

export interface ContentsLine {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly page: number;
}

/** How much a sheet holds; heights are fixed in `event-book.css`. */
export const fits = { schedule: 26, meetings: 3, contents: 68, postings: 6, rows: 15 } as const;

/** Rows of meetings beside the head and the postings on a participant's first sheet. */
export function rowsBeside(postings: number): number {
  return 14 - 2 * Math.ceil(Math.min(postings, fits.postings) / 3);
}

export interface BookView {
  readonly title: string;
  readonly subtitle: string;
  readonly back: string;
  readonly demo: boolean;
  readonly pages: readonly BookPage[];
}

/** The book of one participant: cover, timetable with page numbers, every meeting with its reasons. */
export function ownBook(book: MatchBook): BookView {
  const own = book.participants[0]!;
  const scheduled = Math.max(1, Math.ceil(own.meetings.length / fits.schedule));
  const first = 2 + scheduled;
  const meetings = own.meetings.map((each, n) =>
    bookMeeting(book, each, first + Math.floor(n / fits.meetings)),
  );
  return {
    ...headOf(book, eventPaths(book.event.id).agenda),
    subtitle: own.organisation.name,
    demo: own.organisation.demo,
    pages: [
      {
        kind: "cover",
        facts: [
          ["参加企业", own.organisation.name],
          ["身份", eventSideLabels[own.participation.side]],
          ["到场人员", own.people.map(personWords).join("；")],
          ["带来", own.brings.map(({ title }) => title).join("；") || "没有"],
          ...eventFactsOf(book),
          ["洽谈", `${meetings.length} 场`],
        ],
      },
      ...chunked(meetings, fits.schedule).map((part) => ({
        kind: "schedule" as const,
        meetings: part,
      })),
      ...chunked(meetings, fits.meetings)
        .filter((part) => part.length > 0)
        .map((part) => ({ kind: "meetings" as const, meetings: part })),
    ],
  };
}

/** The book of the whole event: cover, contents, every participant with what it brings and whom it meets. */
export function wholeBook(book: MatchBook): BookView {
  const participants = [...book.participants].sort(byName);
  const contentsPages = Math.max(1, Math.ceil(participants.length / fits.contents));
  const pageOf = new Map<string, number>();
  let next = 2 + contentsPages;
  for (const each of participants) {
    pageOf.set(each.participation.id, next);
    next += rowsOfPages(each).length;
  }
  const meetings = participants.reduce((sum, each) => sum + each.meetings.length, 0) / 2;
  const count = (side: EventSide) =>
    participants.filter(({ participation }) => participation.side === side).length;
  return {
    ...headOf(book, eventPaths(book.event.id).host),
    subtitle: "全体参会企业",
    demo: participants.some(({ organisation }) => organisation.demo),
    pages: [
      {
        kind: "cover",
        facts: [
          ...eventFactsOf(book),
          ["参会企业", `需方 ${count("buyer")} 家，供方 ${count("supplier")} 家`],
          ["洽谈", `${meetings} 场`],
        ],
      },
      ...chunked(
        participants.map((each): ContentsLine => ({
          id: each.participation.id,
          name: each.organisation.name,
          about: `${eventSideLabels[each.participation.side]} ${each.meetings.length} 场`,
          page: pageOf.get(each.participation.id)!,
        })),
        fits.contents,
      ).map((lines) => ({ kind: "contents" as const, lines })),
      ...participants.flatMap((each) =>
        rowsOfPages(each).map((part, n) => ({
          kind: "participant" as const,
          name: each.organisation.name,
          about: `${eventSideLabels[each.participation.side]}　${placeName(each.organisation.place)}`,
          continued: n > 0,
          postings:
            n > 0 ? [] : each.brings.slice(0, fits.postings).map((one) => posting(book, one)),
          morePostings: n > 0 ? 0 : Math.max(0, each.brings.length - fits.postings),
          meetings: part.map((one) =>
            bookMeeting(book, one, pageOf.get(one.counterpart.participationId) ?? 0),
          ),
        })),
      ),
    ],
  };
}

/** The meetings of a participant by sheet; the first holds the head and the postings too. */
function rowsOfPages({ brings, meetings }: BookParticipant): PlannedMeeting[][] {
  const beside = rowsBeside(brings.length);
  return [meetings.slice(0, beside), ...chunked(meetings.slice(beside), fits.rows)].filter(
    (part, n) => n === 0 || part.length > 0,
  );
}

function headOf({ event }: MatchBook, back: string) {
  return { title: event.title, back };
}

function eventFactsOf({ event, hostName }: MatchBook): [string, string][] {
  return [
    ["时间", eventDays(event.sessions)],
    ["地点", eventPlace(event)],
    ["承办", hostName],
  ];
}

function bookMeeting(book: MatchBook, each: PlannedMeeting, page: number): BookMeeting {
  const { meeting, slot, table, counterpart, ours } = each;
  const pair = pairWords(each);
  return {
    id: meeting.id,
    day: slot ? longDay(slot.day) : "",
    time: slot ? `${slot.from}–${slot.to}` : "时段待定",
    table: table ? `${table.roomName} ${table.name} 号桌` : "桌位待定",
    name: counterpart.name,
    place: placeName(counterpart.place),
    ours: ours.map(({ name }) => name).join("、"),
    theirs: counterpart.people.map(personWords),
    ourPosting: pair?.ours.title ?? "",
    theirPosting: pair
      ? posting(book, pair.theirs)
      : counterpart.brings[0]
        ? posting(book, counterpart.brings[0])
        : null,
    tier: pair?.tier ?? "双方所带内容没有匹配",
    lines: pair?.lines ?? [],
    page,
  };
}

function posting({ siteUrl }: MatchBook, { id, title, to }: BroughtTitle): BookPosting {
  return { id, title, address: `${siteUrl}${to}` };
}

function personWords({ name, position }: { readonly name: string; readonly position: string }) {
  return position ? `${name}（${position}）` : name;
}

function chunked<T>(list: readonly T[], size: number): T[][] {
  const parts = Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
  return parts.length === 0 ? [[]] : parts;
}

const collator = new Intl.Collator("zh-CN");

function byName(a: BookParticipant, b: BookParticipant): number {
  const sides = a.participation.side === b.participation.side;
  if (!sides) return a.participation.side === "buyer" ? -1 : 1;
  return (
    collator.compare(a.organisation.name, b.organisation.name) ||
    (a.participation.id < b.participation.id ? -1 : 1)
  );
}
