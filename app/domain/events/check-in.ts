import type { Id } from "../shared/id.ts";
import { dayInChina, minuteInChina, type Day, type Instant } from "../shared/time.ts";
import type { EventPass } from "./pass.ts";

export const checkInWays = ["camera", "scanner", "typed", "search"] as const;
export type CheckInWay = (typeof checkInWays)[number];

/** One scan at one desk, as its device wrote it down; never changed, and the same one however often it is sent. */
export interface CheckIn {
  /** Made by the device. */
  readonly id: string;
  readonly eventId: Id;
  /** As it was read: may be no pass of this event. */
  readonly code: Id;
  readonly deviceId: string;
  /** What people call the desk: 1号台. */
  readonly deskName: string;
  /** Who was signed in there; the name as it was then. */
  readonly byName: string;
  readonly way: CheckInWay;
  /** By the clock of the device. */
  readonly scannedAt: Instant;
  /** By our clock. */
  readonly at: Instant;
  readonly receivedAt: Instant;
}

/** counted: let in. again: had been let in. revoked, barred, unknown: not let in. */
export const checkInOutcomes = ["counted", "again", "revoked", "barred", "unknown"] as const;
export type CheckInOutcome = (typeof checkInOutcomes)[number];
export const checkInOutcomeLabels: Record<CheckInOutcome, string> = {
  counted: "签到成功",
  again: "重复签到",
  revoked: "证已作废",
  barred: "不在名单",
  unknown: "没有这张证",
};

export interface SettledCheckIn {
  readonly checkIn: CheckIn;
  readonly outcome: CheckInOutcome;
  /** Whom the pass belongs to; null for a code that is none. */
  readonly person: PassedPerson | null;
  /** The one that counts instead; of a duplicate alone. */
  readonly first: CheckIn | null;
  readonly words: string;
}

export type PassedPerson = Pick<EventPass, "participationId" | "attendeeId">;

/** The name of somebody who comes, as schedules have it. */
export function attendeeKey({ participationId, attendeeId }: PassedPerson): string {
  return `${participationId}.${attendeeId}`;
}

/**
 * When something happened by our clock that a device wrote down by its own: moved by what the device's clock was off
 * when it sent it, and never later than its arrival.
 */
export function timeByOurClock(
  scannedAt: Instant,
  { sentAt, receivedAt }: { readonly sentAt: Instant; readonly receivedAt: Instant },
): Instant {
  const received = Date.parse(receivedAt);
  const moved = Date.parse(scannedAt) + received - Date.parse(sentAt);
  return new Date(Math.min(moved, received)).toISOString();
}

/**
 * The day of an event to which a moment belongs: the day itself, between days and before them the next one (people fetch
 * their badges on the eve), after them the last. days: in order; the day in China where there are none.
 */
export function dayAttended(days: readonly Day[], at: Instant): Day {
  const day = dayInChina(at);
  return days.find((each) => each >= day) ?? days.at(-1) ?? day;
}

interface Expected {
  /** Keys of the people who are expected. */
  readonly comes: ReadonlySet<string>;
  /** Of the event, in order. */
  readonly days: readonly Day[];
}

/**
 * What became of every scan of an event, by its id. Of one person the earliest of each day counts, whichever desk sent it
 * first, so the order in which desks are heard changes nothing.
 */
export function settleCheckIns(
  checkIns: readonly CheckIn[],
  passes: readonly EventPass[],
  { comes, days }: Expected,
): ReadonlyMap<string, SettledCheckIn> {
  const byCode = new Map(passes.map((pass) => [pass.code, pass]));
  const inTime = [...checkIns].sort(
    (a, b) => compared(a.at, b.at) || compared(a.receivedAt, b.receivedAt) || compared(a.id, b.id),
  );
  const firstOf = new Map<string, CheckIn>();
  const settled = new Map<string, SettledCheckIn>();
  for (const checkIn of inTime) {
    const pass = byCode.get(checkIn.code);
    const person = pass
      ? { participationId: pass.participationId, attendeeId: pass.attendeeId }
      : null;
    const answer = (outcome: CheckInOutcome, words: string, first: CheckIn | null = null) =>
      settled.set(checkIn.id, { checkIn, outcome, person, first, words });
    if (!pass || !person) {
      answer("unknown", "本场没有这张证，请核对证号或到总台处理");
      continue;
    }
    const key = attendeeKey(person);
    const ofDay = `${dayAttended(days, checkIn.at)} ${key}`;
    const first = firstOf.get(ofDay);
    if (first) answer("again", againWords(first), first);
    else if (!comes.has(key)) answer("barred", "这家企业已退出，或报名没有通过，请到总台处理");
    else if (pass.revokedAt !== null && pass.revokedAt <= checkIn.at)
      answer("revoked", `此证已于 ${clock(pass.revokedAt)} 作废，请用新证或到总台处理`);
    else {
      firstOf.set(ofDay, checkIn);
      answer("counted", "签到成功");
    }
  }
  return settled;
}

/** Who is there since when: the scans that count on each day, by the key of the person. */
export function presentPeople(
  settled: ReadonlyMap<string, SettledCheckIn>,
  days: readonly Day[],
): ReadonlyMap<Day, ReadonlyMap<string, CheckIn>> {
  const present = new Map<Day, Map<string, CheckIn>>();
  for (const { outcome, person, checkIn } of settled.values()) {
    if (outcome !== "counted" || !person) continue;
    const day = dayAttended(days, checkIn.at);
    present.set(day, (present.get(day) ?? new Map()).set(attendeeKey(person), checkIn));
  }
  return present;
}

function againWords({ at, deskName, byName }: CheckIn): string {
  return `此人已于 ${clock(at)} 在“${deskName}”签到（${byName}），以首次为准`;
}

function clock(at: Instant): string {
  return minuteInChina(at).slice(5);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
