import { decisionLabels } from "#app/domain/review/review.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { PostingReview } from "#app/use-cases/view-posting-review.ts";
import { Told } from "./told.tsx";

interface ReviewToldProps {
  review: PostingReview | null;
  /** What there is to say when no reviewer has anything to do with it. */
  otherwise?: string;
}

/** Where one's own posting stands with the reviewers: waiting, or the answer with its reason. */
export function ReviewTold({ review, otherwise }: ReviewToldProps) {
  if (review?.waitingSince)
    return (
      <Told tone="open">
        {minuteInChina(review.waitingSince)} 提交审核，正在等待审核员查看；通过后自动公开。
      </Told>
    );
  if (review?.decided) {
    const { decision, reason, at } = review.decided;
    return (
      <Told tone="refused">
        <span>
          <strong>审核结果：{decisionLabels[decision]}</strong>（{minuteInChina(at)}）
          {reason && `。理由：${reason}`}
        </span>
      </Told>
    );
  }
  return otherwise ? <Told tone="open">{otherwise}</Told> : null;
}
