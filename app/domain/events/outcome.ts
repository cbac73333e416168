import type { Fen } from "../shared/money.ts";
import type { Id } from "../shared/id.ts";
import type { Place } from "../shared/place.ts";
import type { Day, Instant } from "../shared/time.ts";
import type { EventState } from "./event-state.ts";
import { eventSides, type EventSide } from "./instance.ts";

/** void takes an entry back that should not be there; only a correction is one. */
export const outcomeKinds = ["intent", "signed", "void"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
export const outcomeKindLabels: Record<OutcomeKind, string> = {
  intent: "意向",
  signed: "签约",
  void: "作废",
};

/** Who wrote an entry; the host does so on behalf of both, with evidence. */
export const outcomeEnterers = [...eventSides, "host"] as const;
export type OutcomeEnterer = (typeof outcomeEnterers)[number];
export const outcomeEntererLabels: Record<OutcomeEnterer, string> = {
  buyer: "需方",
  supplier: "供方",
  host: "承办方",
};

/** What somebody says of a deal. */
export interface OutcomeContent {
  readonly kind: OutcomeKind;
  readonly amount: Fen;
  /** 台（套） */
  readonly sets: number;
  /** On which it was agreed. */
  readonly day: Day;
  /** What is bought, in words. */
  readonly what: string;
  readonly needId: Id | null;
  readonly listingId: Id | null;
  /** A contract number or the like; read by both sides and the host. */
  readonly evidence: string;
  /** Files of the organisation that enters; read by it alone. */
  readonly attachmentIds: readonly Id[];
}

interface OutcomeParty {
  readonly participationId: Id;
  readonly organisationId: Id;
  /** As it was on that day: reports do not move with the company. */
  readonly place: Place;
}

/** 成果登记: one line of the ledger. Never changed: what is wrong is replaced by a later line. */
export interface OutcomeEntry extends OutcomeContent {
  readonly id: Id;
  readonly eventId: Id;
  /** The same for everything that is said of one deal, at whatever event. */
  readonly dealId: Id;
  readonly buyer: OutcomeParty;
  readonly supplier: OutcomeParty;
  /** Null for a pair that met beside the tables. */
  readonly meetingId: Id | null;
  /** The one 专栏 row in which the deal is counted. */
  readonly sectorRow: string | null;
  readonly enteredBy: OutcomeEnterer;
  /** The entry that this one replaces, and why. */
  readonly corrects: Id | null;
  readonly reason: string;
  readonly at: Instant;
}

export const outcomeAnswers = ["confirmed", "disputed"] as const;
export type OutcomeAnswer = (typeof outcomeAnswers)[number];
export const outcomeAnswerLabels: Record<OutcomeAnswer, string> = {
  confirmed: "确认",
  disputed: "有异议",
};

/** What a side says of an entry of somebody else; the latest of a side counts. */
export interface OutcomeReply {
  readonly id: Id;
  readonly entryId: Id;
  readonly side: EventSide;
  readonly answer: OutcomeAnswer;
  /** Why it disputes; empty otherwise. */
  readonly words: string;
  readonly at: Instant;
}

export interface OutcomeLine extends OutcomeEntry {
  readonly replies: readonly OutcomeReply[];
}

/** A line as one of the pair or the host reads it: files are read by who entered them alone. */
export function readBy(reader: OutcomeEnterer, line: OutcomeLine): OutcomeLine {
  return line.enteredBy === reader ? line : { ...line, attachmentIds: [] };
}

/** confirmed: by everybody who has to. disputed: by anybody. */
export const outcomeStandings = ["open", "confirmed", "disputed"] as const;
export type OutcomeStanding = (typeof outcomeStandings)[number];

/** Sides that have to confirm what this one entered: the other side; both, where the host did. */
export function sidesToConfirm(enteredBy: OutcomeEnterer): readonly EventSide[] {
  return eventSides.filter((side) => side !== enteredBy);
}

export function standingOf({
  enteredBy,
  replies,
}: Pick<OutcomeLine, "enteredBy" | "replies">): OutcomeStanding {
  const last = new Map<EventSide, OutcomeReply>();
  for (const reply of [...replies].sort(byTime)) last.set(reply.side, reply);
  const said = sidesToConfirm(enteredBy).map((side) => last.get(side)?.answer);
  if (said.includes("disputed")) return "disputed";
  return said.every((answer) => answer === "confirmed") ? "confirmed" : "open";
}

export function byTime<T extends { readonly at: Instant; readonly id: Id }>(a: T, b: T): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** States in which outcomes are entered: from the beginning of the event on, without end. */
export const outcomeStates: readonly EventState[] = ["running", "finished", "archived"];

export const outcomeLimits = {
  what: 60,
  evidence: 100,
  reason: 200,
  sets: 100_000,
  attachments: 5,
} as const;
