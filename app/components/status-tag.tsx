import { postingStatusLabels, type PostingStatus } from "#app/domain/shared/posting-status.ts";
import {
  inquiryStatusLabels,
  type Inquiry,
  type InquiryStatus,
  type Side,
} from "#app/domain/trade/inquiry.ts";

/** 草稿 已发布 已暂停 已关闭 */
export function StatusTag({ status }: { status: PostingStatus }) {
  return <span className={`status ${status}`}>{postingStatusLabels[status]}</span>;
}

/** Who has to answer a message that waits, as the reader sees it. */
export type WaitsFor = "us" | "them";

export function waitsFor({ askedBy }: Pick<Inquiry, "askedBy">, reader: Side): WaitsFor {
  return askedBy === reader ? "them" : "us";
}

const waitingWords: Record<WaitsFor, string> = { us: "等待我方答复", them: "等待对方答复" };

interface InquiryStatusTagProps {
  status: InquiryStatus;
  waitsFor?: WaitsFor;
}

/** 等待我方答复 等待对方答复 已同意对接 已婉拒 已撤回 */
export function InquiryStatusTag({ status, waitsFor }: InquiryStatusTagProps) {
  const words =
    status === "sent" && waitsFor ? waitingWords[waitsFor] : inquiryStatusLabels[status];
  return <span className={`status ${status}`}>{words}</span>;
}
