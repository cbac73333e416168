import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";

/** Which side of the table a participation sits on; a meeting joins one of each. */
export const eventSides = ["buyer", "supplier"] as const;
export type EventSide = (typeof eventSides)[number];
export const eventSideLabels: Record<EventSide, string> = { buyer: "需方", supplier: "供方" };

export const wishKinds = ["must", "want", "never"] as const;
export type WishKind = (typeof wishKinds)[number];
export const wishKindLabels: Record<WishKind, string> = {
  must: "必见",
  want: "想见",
  never: "不见",
};

/** A time in which meetings are held, half-open: `end` belongs to the next slot. Parallel sessions may have slots of the same time. */
export interface Slot {
  readonly id: Id;
  readonly sessionId: Id;
  readonly start: Instant;
  readonly end: Instant;
}

export interface MeetingTable {
  readonly id: Id;
  /** As the participant reads it: 12. */
  readonly name: string;
  readonly roomId: Id;
  readonly roomName: string;
  /** Slots in which nobody is to sit here. */
  readonly closedSlotIds: readonly Id[];
}

/** Somebody who comes, for one participation only; a team splits up, each of its people sits at one table at a time. */
interface EventPerson {
  readonly id: Id;
  /** Slots in which this person is away although the organisation is there. */
  readonly awaySlotIds: readonly Id[];
}

export interface SchedulingParticipant {
  /** The participation, not the organisation. */
  readonly id: Id;
  readonly organisationId: Id;
  /** Shown in reasons and in the words of a broken rule. */
  readonly name: string;
  readonly side: EventSide;
  readonly people: readonly EventPerson[];
  readonly availableSlotIds: readonly Id[];
  /** At most so many meetings at the whole event. */
  readonly cap: number;
}

export interface Wish {
  readonly fromId: Id;
  readonly toId: Id;
  readonly kind: WishKind;
}

/** What the matcher thinks of a pair, from 0 to 1. A pair without wish and without score is never proposed. */
export interface PairScore {
  readonly buyerId: Id;
  readonly supplierId: Id;
  readonly score: number;
}

/** draft may be moved by the next run; confirmed (both sides said yes) and locked (the host fixed it) stay as they are. */
export const meetingStates = ["draft", "confirmed", "locked"] as const;
export type MeetingState = (typeof meetingStates)[number];
export const meetingStateLabels: Record<MeetingState, string> = {
  draft: "草案",
  confirmed: "已确认",
  locked: "已锁定",
};

/** One pair at one table in one slot. A pair meets once, so the pair names the meeting. */
export interface Meeting {
  readonly buyerId: Id;
  readonly supplierId: Id;
  readonly slotId: Id;
  readonly tableId: Id;
  /** At least one person of each side. */
  readonly peopleIds: readonly Id[];
  readonly state: MeetingState;
}

/** Everything that decides who can meet whom, when and where. */
export interface SchedulingInstance {
  readonly slots: readonly Slot[];
  readonly tables: readonly MeetingTable[];
  readonly participants: readonly SchedulingParticipant[];
  readonly wishes: readonly Wish[];
  readonly scores: readonly PairScore[];
  /** Meetings of an earlier run that must stay exactly as they are. */
  readonly fixed: readonly Meeting[];
  /** Minutes that somebody needs between two meetings in different rooms; one slot's length means one free slot. */
  readonly walkMinutes: number;
}

/** The name of a pair. */
export function pairKey({ buyerId, supplierId }: Pick<Meeting, "buyerId" | "supplierId">): string {
  return `${buyerId} ${supplierId}`;
}
