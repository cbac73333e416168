import type { TrustLevel } from "../people/organisation.ts";
import type { Id } from "../shared/id.ts";
import type { Day, Instant } from "../shared/time.ts";
import {
  originEvidenceLabels,
  trustEvidenceLabels,
  type OriginEvidence,
  type TrustEvidence,
} from "./trust.ts";

/** A step on the ladder of trust, or an origin confirmed or taken back: kept for good, the latest one counts. */
export type Verification = {
  readonly id: Id;
  readonly organisationId: Id;
  /** What a reviewer wrote about the evidence; for staff and the organisation itself. */
  readonly note: string;
  /** The last day; null for levels without an end and for what was taken back. */
  readonly until: Day | null;
  /** Null for the platform's own jobs, and after the reviewer's account is gone. */
  readonly decidedBy: Id | null;
  readonly at: Instant;
} & (
  | {
      readonly of: "organisation";
      readonly subjectId: Id;
      readonly level: TrustLevel;
      readonly evidence: TrustEvidence | null;
    }
  | {
      readonly of: "origin";
      /** The listing. */
      readonly subjectId: Id;
      readonly level: "verified" | "self-reported";
      readonly evidence: OriginEvidence | null;
    }
);

/** 产品铭牌照片; empty where nothing was seen. */
export function evidenceName(verification: Verification): string {
  if (verification.evidence === null) return "";
  return verification.of === "organisation"
    ? trustEvidenceLabels[verification.evidence]
    : originEvidenceLabels[verification.evidence];
}
