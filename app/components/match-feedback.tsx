import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import {
  longestFeedback,
  opinionLabels,
  opinions,
  unsuitableReasonLabels,
  unsuitableReasons,
  type Feedback,
} from "#app/domain/matching/feedback.ts";
import { Button, ButtonLink } from "./button.tsx";
import { Field, plainGroup, Select } from "./form/index.ts";

/** What one's own side has said of a match. */
export type GivenFeedback = Pick<Feedback, "opinion" | "reason" | "words">;

interface MatchFeedbackProps {
  needId: string;
  listingId: string;
  /** Null: nothing was said yet. */
  given: GivenFeedback | null;
  /** Page to come back to: /needs/2need22222#match-1. */
  back: string;
}

/** 合适 or 不合适 as one's own side sees it: what was said, or the two ways to say it. */
export function MatchFeedback({ needId, listingId, given, back }: MatchFeedbackProps) {
  const path = feedbackPath(needId, listingId);
  const form = `${path}?${new URLSearchParams({ back })}`;
  if (given)
    return (
      <p className="match-feedback quiet">
        {feedbackWords(given)} <Link to={form}>修改</Link>
      </p>
    );
  return (
    <Form method="post" action={path} className="match-feedback">
      <span className="quiet">这条匹配：</span>
      <input type="hidden" name="back" value={back} />
      <Button small name="opinion" value="suits">
        {opinionLabels.suits}
      </Button>
      <ButtonLink small to={form}>
        {opinionLabels.unsuitable}
      </ButtonLink>
    </Form>
  );
}

interface FeedbackFormProps {
  given: { readonly opinion: string; readonly reason: string | null; readonly words: string };
  errors: FormErrors;
  back: string;
  /** Something was said already: it can be taken back. */
  said: boolean;
}

/** The opinion, its reason and a few words. */
export function FeedbackForm({ given, errors, back, said }: FeedbackFormProps) {
  return (
    <Form method="post" className="sheet pad stack">
      <input type="hidden" name="back" value={back} />
      <Select
        name="opinion"
        label="这条匹配"
        groups={plainGroup(opinions.map((value) => ({ value, label: opinionLabels[value] })))}
        defaultValue={given.opinion}
        errors={errors.opinion}
      />
      <Select
        name="reason"
        label="不合适的原因"
        hint="选“合适”时不用填"
        empty="请选择"
        groups={plainGroup(
          unsuitableReasons.map((value) => ({ value, label: unsuitableReasonLabels[value] })),
        )}
        defaultValue={given.reason ?? ""}
        errors={errors.reason}
      />
      <Field
        name="words"
        label="补充说明"
        optional
        hint={`最多 ${longestFeedback} 字，只给平台审核员看；不要写联系方式`}
        defaultValue={given.words}
        errors={errors.words}
      />
      <p className="actions">
        <Button look="main">保存反馈</Button>
        {said && (
          <Button name="intent" value="take-back">
            撤回反馈
          </Button>
        )}
        <Link to={back}>返回匹配</Link>
      </p>
    </Form>
  );
}

/** 已反馈：不合适（参数达不到要求）：行程差 50 mm */
export function feedbackWords({ opinion, reason, words }: GivenFeedback): string {
  const why = reason ? `（${unsuitableReasonLabels[reason]}）` : "";
  return `已反馈：${opinionLabels[opinion]}${why}${words && `：${words}`}`;
}

export function feedbackPath(needId: string, listingId: string): string {
  return `/workbench/feedback/${needId}/${listingId}`;
}
