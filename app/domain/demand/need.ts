import type { Id } from "../shared/id.ts";
import type { Fen } from "../shared/money.ts";
import type { Place } from "../shared/place.ts";
import type { PostingStatus } from "../shared/posting-status.ts";
import { contactProblems } from "../shared/contact-problems.ts";
import type { FieldProblem } from "../shared/problem.ts";
import type { Day, Instant } from "../shared/time.ts";
import type { FamilyCode, SectorRowId } from "../vocabulary/vocabulary.ts";
import type { Exclusion } from "./exclusion.ts";
import type { Requirement } from "./requirement.ts";

/** The machine that a need replaces, as its nameplate reads. */
export interface OldMachine {
  readonly name: string;
  readonly model: string;
  readonly yearMade: number | null;
}

/** What a factory wants. */
export interface NeedContent {
  readonly family: FamilyCode | null;
  readonly title: string;
  readonly description: string;
  readonly requirements: readonly Requirement[];
  /** 台（套） */
  readonly quantity: number;
  /** 分 for the whole quantity; null where not given. */
  readonly budget: Fen | null;
  readonly site: Place;
  readonly deadline: Day | null;
  readonly sectorRows: readonly SectorRowId[];
  readonly oldMachine: OldMachine | null;
  /** What will not be taken: 开式, 二手. */
  readonly exclusions: readonly Exclusion[];
}

export interface Need extends NeedContent {
  readonly id: Id;
  readonly organisationId: Id;
  readonly status: PostingStatus;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly publishedAt: Instant | null;
  /** When it stops being shown unless it is renewed; null before it is published. */
  readonly expiresAt: Instant | null;
}

/** What must be there before others see it; a draft may lack any of it. */
export function needGaps(content: NeedContent): FieldProblem[] {
  const gaps: FieldProblem[] = [];
  if (content.title.length < 4)
    gaps.push({ field: "title", message: "标题至少 4 个字，写出要换的设备" });
  if (content.family === null)
    gaps.push({ field: "family", message: "请选择设备类别，平台按类别匹配供给" });
  if (content.description.length < 10 && content.requirements.length === 0)
    gaps.push({ field: "description", message: "请写至少 10 个字的说明，或填写至少一项要求" });
  const { title, description, requirements, oldMachine, exclusions } = content;
  const words = requirements.map(({ name, wanted }) =>
    wanted.op === "is" ? `${name} ${wanted.text}` : name,
  );
  const texts = {
    title,
    description,
    "other.0.value": words.join("\n"),
    "old.model": `${oldMachine?.name ?? ""} ${oldMachine?.model ?? ""}`,
    exclusions: exclusions.map((each) => each.words).join("\n"),
  };
  return [...gaps, ...contactProblems(texts)];
}
