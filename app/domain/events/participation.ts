import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { EventSide } from "./instance.ts";

export const participationStates = ["asked", "approved", "refused", "withdrawn"] as const;
export type ParticipationState = (typeof participationStates)[number];
export const participationStateLabels: Record<ParticipationState, string> = {
  asked: "待审核",
  approved: "已通过",
  refused: "未通过",
  withdrawn: "已退出",
};

export const participationMoves = ["approve", "refuse", "withdraw", "ask-again"] as const;
export type ParticipationMove = (typeof participationMoves)[number];

/** Who may make a move stands beside it; whoever was refused may better the registration and ask again. */
export const participationTransitions: Record<
  ParticipationMove,
  {
    readonly from: readonly ParticipationState[];
    readonly to: ParticipationState;
    readonly by: "host" | "participant";
  }
> = {
  approve: { from: ["asked", "refused"], to: "approved", by: "host" },
  refuse: { from: ["asked", "approved"], to: "refused", by: "host" },
  withdraw: { from: ["asked", "approved"], to: "withdrawn", by: "participant" },
  "ask-again": { from: ["refused", "withdrawn"], to: "asked", by: "participant" },
};

/** The state after a move, or null where it is not allowed. */
export function participationAfter(
  state: ParticipationState,
  move: ParticipationMove,
): ParticipationState | null {
  const { from, to } = participationTransitions[move];
  return from.includes(state) ? to : null;
}

/** Somebody who comes. Read by the host, and by counterparts of confirmed meetings; never with contact data. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
  /** 采购经理; may be empty. */
  readonly position: string;
}

/** What a participant writes. */
export interface ParticipationContent {
  readonly side: EventSide;
  readonly people: readonly Attendee[];
  /** Own published postings: listings of a supplier, needs of a buyer. */
  readonly broughtIds: readonly Id[];
  readonly availableSlotIds: readonly string[];
  /** By the question's id. */
  readonly answers: Readonly<Record<string, string>>;
  /** Agreed to stand on the event's public page. */
  readonly listed: boolean;
}

/** 报名: one organisation at one event, on one side of the table. */
export interface Participation extends ParticipationContent {
  readonly id: Id;
  readonly eventId: Id;
  readonly organisationId: Id;
  readonly state: ParticipationState;
  /** Why the host refused; empty otherwise. */
  readonly reason: string;
  readonly version: number;
  readonly askedAt: Instant;
  readonly decidedAt: Instant | null;
}

/** Ids of rows of the registration in which another person stands than before, or one stands anew. */
export function replacedAttendees(
  before: readonly Attendee[],
  after: readonly Attendee[],
): readonly string[] {
  const nameOf = new Map(before.map(({ id, name }) => [id, name]));
  return after.filter(({ id, name }) => nameOf.get(id) !== name).map(({ id }) => id);
}

export const participationLimits = {
  /** People of one team. */
  people: 3,
  brought: 30,
  name: 20,
  position: 20,
  answer: 300,
  reason: 200,
} as const;
