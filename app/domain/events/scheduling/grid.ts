import type { SchedulingInstance } from "../instance.ts";
import type { Timeline } from "./timeline.ts";

/** Tables that are alike for the search: one room, open in the same slots. */
interface Area {
  readonly room: number;
  readonly tables: readonly number[];
  readonly open: readonly boolean[];
}

/** A pair that may meet, with the slots in which both sides have somebody and a table, beside the fixed meetings. */
export interface Candidate {
  readonly buyer: number;
  readonly supplier: number;
  readonly points: number;
  readonly mutualMust: boolean;
  readonly slots: readonly number[];
}

/** A meeting that stays as it is. */
export interface FixedMeeting {
  readonly buyer: number;
  readonly supplier: number;
  readonly slot: number;
  readonly table: number;
  readonly area: number;
  readonly people: readonly number[];
  readonly points: number;
  readonly mutualMust: boolean;
}

/** An instance with numbers for names: what every part of the scheduler works on. */
export interface Grid {
  readonly instance: SchedulingInstance;
  readonly timeline: Timeline;
  readonly rooms: number;
  readonly areas: readonly Area[];
  /** People of a participant by number. */
  readonly teams: readonly (readonly number[])[];
  readonly caps: readonly number[];
  readonly personIds: readonly string[];
  readonly participantOf: readonly number[];
  /** free[person][slot] before any meeting. */
  readonly free: readonly (readonly boolean[])[];
  readonly candidates: readonly Candidate[];
  readonly fixed: readonly FixedMeeting[];
}
