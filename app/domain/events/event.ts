import type { Id } from "../shared/id.ts";
import type { Place } from "../shared/place.ts";
import type { Day, Instant } from "../shared/time.ts";
import type { EventState } from "./event-state.ts";
import type { EventSide } from "./instance.ts";

export const eventTypes = ["meetings", "visit", "showcase"] as const;
export type EventType = (typeof eventTypes)[number];
export const eventTypeLabels: Record<EventType, string> = {
  meetings: "一对一洽谈会",
  visit: "入企对接",
  showcase: "产品推介与洽谈",
};

/** Who may meet whom; a meeting always joins one buyer and one supplier. */
export const pairings = ["everyone", "matched"] as const;
export type Pairing = (typeof pairings)[number];
export const pairingLabels: Record<Pairing, string> = {
  everyone: "需方和供方都可互选",
  matched: "只限所带需求与供给有匹配的双方",
};

export const admissions = ["anyone", "invited"] as const;
export type Admission = (typeof admissions)[number];
export const admissionLabels: Record<Admission, string> = {
  anyone: "企业自行报名，承办方审核",
  invited: "只限受邀企业报名",
};

/** 场次: a stretch of one day in China, clock times as HH:MM, half-open. */
export interface EventSession {
  readonly id: string;
  readonly name: string;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

export interface EventRoom {
  readonly id: string;
  readonly name: string;
  /** How many tables stand in it. */
  readonly tables: number;
}

/** Asked of everybody who registers; the answers are read by who decides on the registration. */
export interface EventQuestion {
  readonly id: string;
  readonly words: string;
  readonly required: boolean;
}

/** What the host writes. */
export interface EventContent {
  readonly title: string;
  /** A series that comes again: 十百万; may be empty. */
  readonly series: string;
  readonly type: EventType;
  /** Ids of sector rows. */
  readonly sectorRows: readonly string[];
  readonly place: Place;
  readonly venue: string;
  readonly about: string;
  readonly sessions: readonly EventSession[];
  readonly rooms: readonly EventRoom[];
  readonly slotMinutes: number;
  /** Needed between two meetings in different rooms. */
  readonly walkMinutes: number;
  /** Meetings of one participant at most, by side. */
  readonly caps: Readonly<Record<EventSide, number>>;
  readonly pairing: Pairing;
  readonly admission: Admission;
  /** First and last day of registration, both included. */
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly questions: readonly EventQuestion[];
}

/** 对接会. Public from its first opening on. */
export interface MatchEvent extends EventContent {
  readonly id: Id;
  readonly hostId: Id;
  readonly state: EventState;
  readonly version: number;
  /** Whoever has the link with this opaque word counts as invited. */
  readonly invitationCode: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Null for what nobody but the host has seen. */
  readonly publishedAt: Instant | null;
  /** Until when planned meetings may be declined; set when the plan is published, null while none is. */
  readonly answersUntil: Instant | null;
}

export const eventLimits = {
  title: 60,
  series: 30,
  venue: 80,
  about: 2000,
  name: 30,
  question: 100,
  sessions: 6,
  rooms: 8,
  tablesOfRoom: 100,
  questions: 5,
  slots: 96,
  slotMinutes: { least: 10, most: 120 },
  walkMinutes: 60,
  cap: 60,
} as const;
