import { postingStatusLabels, type PostingStatus } from "#app/domain/shared/posting-status.ts";
import { inquiryStatusLabels, type InquiryStatus } from "#app/domain/trade/inquiry.ts";

/** 草稿 已发布 已暂停 已关闭 */
export function StatusTag({ status }: { status: PostingStatus }) {
  return <span className={`status ${status}`}>{postingStatusLabels[status]}</span>;
}

/** 等待答复 已同意对接 已婉拒 已撤回 */
export function InquiryStatusTag({ status }: { status: InquiryStatus }) {
  return <span className={`status ${status}`}>{inquiryStatusLabels[status]}</span>;
}
