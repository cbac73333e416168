import { saysTheSame } from "../review/changes.ts";
import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import {
  synonymRelations,
  type AttributeDefinition,
  type EquipmentFamily,
  type Synonym,
  type VocabularyData,
} from "./vocabulary.ts";

/** The two things of the vocabulary that people edit. */
export const vocabularySubjects = ["family", "attribute"] as const;
export type VocabularySubject = (typeof vocabularySubjects)[number];
export const vocabularySubjectLabels: Record<VocabularySubject, string> = {
  family: "设备类别",
  attribute: "参数",
};

interface EditOf<Subject extends VocabularySubject, Body> {
  readonly subject: Subject;
  readonly code: string;
  /** What the proposer saw; null: the code is new. */
  readonly base: Body | null;
  /** What is to stand; null: it is taken out of use. */
  readonly body: Body | null;
}

/** One code of the vocabulary, before and after. */
export type VocabularyEdit =
  EditOf<"family", EquipmentFamily> | EditOf<"attribute", AttributeDefinition>;
export type VocabularyBody = NonNullable<VocabularyEdit["body"]>;

export const changeStates = ["proposed", "approved", "refused", "withdrawn"] as const;
export type ChangeState = (typeof changeStates)[number];
export const changeStateLabels: Record<ChangeState, string> = {
  proposed: "待审",
  approved: "已采用",
  refused: "未采用",
  withdrawn: "已撤回",
};

/** Something that a person wants to change; once approved it lies over what is shipped. */
export type VocabularyChange = VocabularyEdit & {
  readonly id: Id;
  /** The import that it came with; null when it was typed. */
  readonly batch: Id | null;
  /** Why, in the proposer's words. */
  readonly note: string;
  readonly state: ChangeState;
  /** Null: the account is gone. */
  readonly proposedBy: Id | null;
  readonly proposedAt: Instant;
  readonly decidedBy: Id | null;
  readonly decidedAt: Instant | null;
  readonly reason: string;
  /** The version of the vocabulary that holds it; null until it is approved. */
  readonly version: number | null;
  /** What was shipped under the code when it was approved. */
  readonly shipped: VocabularyBody | null;
};

export const renewalStates = ["waiting", "running", "done", "failed"] as const;
export type RenewalState = (typeof renewalStates)[number];
export const renewalStateLabels: Record<RenewalState, string> = {
  waiting: "等待开始",
  running: "正在更新",
  done: "已完成",
  failed: "出错，稍后自动再试",
};

/** A version of the vocabulary, and how far what depends on it has followed. */
export interface VocabularyVersion {
  /** From 1; 0 is what is shipped. */
  readonly version: number;
  readonly decidedBy: Id | null;
  readonly at: Instant;
  readonly changes: number;
  readonly state: RenewalState;
  /** Published postings looked at, and all of them. */
  readonly done: number;
  readonly total: number;
  /** Where to go on: the last posting that was looked at, listings before needs. */
  readonly position: { readonly index: "equipment" | "needs"; readonly after: Id } | null;
  /** Postings that the changes concern. */
  readonly touched: number;
  readonly finishedAt: Instant | null;
}

const relationOrder = (synonym: Synonym) => synonymRelations.indexOf(synonym.relation);

/** One writing of the same body: synonyms by relation, nothing left out or empty. */
function plainly(body: VocabularyBody): VocabularyBody {
  if ("kind" in body) return body;
  return {
    ...body,
    oldModels: body.oldModels ?? [],
    synonyms: [...body.synonyms]
      .sort((a, b) => relationOrder(a) - relationOrder(b))
      .map(({ term, relation, cues = [] }) =>
        cues.length > 0 ? { term, relation, cues } : { term, relation },
      ),
  };
}

/** Whether two bodies say the same; the order of synonyms of different relations says nothing. */
export function sameBody(a: VocabularyBody | null, b: VocabularyBody | null): boolean {
  return saysTheSame(a && plainly(a), b && plainly(b));
}

/** What stands under a code; null when nothing does. */
export function bodyIn(
  data: VocabularyData,
  { subject, code }: Pick<VocabularyEdit, "subject" | "code">,
): VocabularyBody | null {
  const bodies: readonly VocabularyBody[] = subject === "family" ? data.families : data.attributes;
  return bodies.find((body) => body.code === code) ?? null;
}
