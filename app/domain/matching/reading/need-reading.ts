import type { Exclusion } from "../../demand/exclusion.ts";
import type { Requirement } from "../../demand/requirement.ts";
import type { Fen } from "../../shared/money.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Span } from "./clauses.ts";

/** UTF-16 indices into the text of the reading; the words are its slice. */
export interface ReadWords {
  readonly words: string;
  readonly span: Span;
}

/** chosen: the posting's own field. use: by a process or use. oldModel: by the number of the machine in service. */
export type FamilyEvidence = "chosen" | "name" | "wish" | "oldModel" | "use" | "named";

export interface ReadFamily {
  readonly family: FamilyCode;
  /** 0–1: 1 chosen by hand, from 0.9 named as what is meant, 0.5–0.8 by use or old model, below only named in passing. */
  readonly confidence: number;
  readonly by: FamilyEvidence;
  /** The words that decided; empty for chosen. */
  readonly decidedBy: readonly ReadWords[];
}

export interface ReadRequirement extends Requirement {
  /** table: entered as a line. text: read from prose. */
  readonly readFrom: "table" | "text";
  /** Null for the table. */
  readonly span: Span | null;
  /** False where the attribute follows from the unit alone or the bound from the attribute's direction. */
  readonly certain: boolean;
  /** 超过 leaves the number itself out; 以上 includes it. */
  readonly strict: boolean;
}

export interface ReadExclusion extends Exclusion {
  /** Null for the need's own field. */
  readonly span: Span | null;
  /** The machine that is ruled out, for `family`. */
  readonly family: FamilyCode | null;
  /** The need asks for the build itself (锥形双螺杆不要, of twin-screw machines): only the whole name is ruled out. */
  readonly wholeName?: boolean;
}

/** oldMachine, neighbour: another machine. The others: things around one. */
export type BesideKind =
  "oldMachine" | "neighbour" | "accessory" | "consumable" | "service" | "rental";

/** What a text mentions but does not ask for. */
export interface Beside extends ReadWords {
  readonly kind: BesideKind;
  readonly family: FamilyCode | null;
}

export interface ReadOldMachine extends ReadWords {
  readonly model: string | null;
  readonly yearMade: number | null;
  readonly count: number | null;
  readonly yearsUsed: number | null;
}

/** 分; `per` says whether for one set or for all. */
export interface ReadBudget {
  readonly min: Fen | null;
  readonly max: Fen;
  readonly per: "set" | "whole";
  readonly span: Span | null;
}

/** by: until a day. Words (春节前) without a day of their own leave `day` null; days counts from now (三个月内). */
export interface ReadDeadline extends ReadWords {
  readonly day: string | null;
  readonly days: number | null;
}

export interface NamedStandard extends ReadWords {
  /** GB 18613-2020, ATEX, CE, Ex d, 一级能效 as compared: upper case, without blanks. */
  readonly code: string;
  readonly strength: "must" | "nice";
}

export interface NeedReading {
  /** What every span points into. */
  readonly text: string;
  /** Most likely first; empty where nothing tells. */
  readonly families: readonly ReadFamily[];
  /** The need's own lines first; prose never repeats an attribute of the table. */
  readonly requirements: readonly ReadRequirement[];
  readonly exclusions: readonly ReadExclusion[];
  readonly besides: readonly Beside[];
  readonly quantity: {
    readonly value: number;
    readonly standby: boolean;
    readonly span: Span;
  } | null;
  readonly budget: ReadBudget | null;
  readonly deadline: ReadDeadline | null;
  readonly oldMachines: readonly ReadOldMachine[];
  /** Builds that are wanted: 闭式, 立式, 油浸. */
  readonly traits: readonly ReadTrait[];
  /** Processes and uses, by which families are recognised too. */
  readonly uses: readonly ReadWords[];
  readonly standards: readonly NamedStandard[];
}

/** A build that excludes its opposites: 开式 against 闭式. */
export interface ReadTrait extends ReadWords {
  /** Traits of one group exclude each other. */
  readonly group: string;
  readonly trait: string;
  readonly strength: "must" | "nice";
}
