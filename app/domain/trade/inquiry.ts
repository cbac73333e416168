import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";

/** The factory or the supplier of a match. */
export const sides = ["factory", "supplier"] as const;
export type Side = (typeof sides)[number];
export const sideLabels: Record<Side, string> = { factory: "需求企业", supplier: "供给企业" };

export const inquiryStatuses = ["sent", "accepted", "declined", "withdrawn"] as const;
export type InquiryStatus = (typeof inquiryStatuses)[number];
export const inquiryStatusLabels: Record<InquiryStatus, string> = {
  sent: "等待答复",
  accepted: "已同意对接",
  declined: "已婉拒",
  withdrawn: "已撤回",
};

export const inquiryMoves = ["accept", "decline", "withdraw"] as const;
export type InquiryMove = (typeof inquiryMoves)[number];

/** Only a message that waits can be answered; who may make the move stands beside it. */
export const inquiryTransitions: Record<
  InquiryMove,
  {
    readonly from: readonly InquiryStatus[];
    readonly to: InquiryStatus;
    readonly by: "asker" | "asked";
  }
> = {
  accept: { from: ["sent"], to: "accepted", by: "asked" },
  decline: { from: ["sent"], to: "declined", by: "asked" },
  withdraw: { from: ["sent"], to: "withdrawn", by: "asker" },
};

export const longestMessage = 1000;

/** One first message about one match. Sending agrees to show one's card if the other side agrees too. */
export interface Inquiry {
  readonly id: Id;
  readonly needId: Id;
  readonly listingId: Id;
  readonly factoryId: Id;
  readonly supplierId: Id;
  readonly askedBy: Side;
  readonly message: string;
  readonly status: InquiryStatus;
  readonly answer: string;
  readonly sentAt: Instant;
  readonly answeredAt: Instant | null;
}

/** The side on which an organisation stands in this inquiry, or null for anybody else. */
export function sideOf(inquiry: Inquiry, organisationId: Id | null): Side | null {
  if (organisationId === inquiry.factoryId) return "factory";
  return organisationId === inquiry.supplierId ? "supplier" : null;
}

/** The status after a move by a side, or null where it is not allowed. */
export function inquiryAfter(inquiry: Inquiry, move: InquiryMove, by: Side): InquiryStatus | null {
  const transition = inquiryTransitions[move];
  const mover = by === inquiry.askedBy ? "asker" : "asked";
  return transition.from.includes(inquiry.status) && transition.by === mover ? transition.to : null;
}
