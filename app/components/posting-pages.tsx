import { Form, useLocation } from "@remix-run/react";
import { useState } from "react";
import type { FormErrors } from "#app/answers.ts";
import { shownDays } from "#app/domain/shared/posting-life.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { PostingFormChoices, SamePosting } from "#app/views/posting-form.ts";
import type { PostingReview } from "#app/use-cases/view-posting-review.ts";
import type { PostingEnd } from "#app/views/posting-end.ts";
import type { ReadingView } from "#app/views/proposal-view.ts";
import { Button } from "./button.tsx";
import { ListingForm } from "./listing-form.tsx";
import { NeedForm } from "./need-form.tsx";
import { PasteText, ReadingReview } from "./paste-text.tsx";
import { postingPaths } from "./posting-paths.ts";
import { ReadNotice } from "./posting-fields.tsx";
import type { PostingStand } from "./posting-frame.tsx";
import { ReviewTold } from "./review-told.tsx";
import { SamePostings } from "./same-postings.tsx";
import { Told } from "./told.tsx";

type Noun = "listing" | "need";

/** What the action answered when it shows the page again. */
interface Refused {
  readonly errors: FormErrors;
  readonly values: {
    readonly fields: FormValues;
    readonly choices: PostingFormChoices;
    readonly read: readonly string[] | null;
    readonly reading?: ReadingView | null;
  } | null;
}

interface NewPostingProps {
  noun: Noun;
  start: {
    readonly withForm: boolean;
    /** What the address brought along to read from. */
    readonly text: string;
    readonly notice: string | null;
    readonly stand: PostingStand;
    readonly choices: PostingFormChoices;
    readonly fields: FormValues;
  };
  refused: Refused | undefined;
}

const words = {
  listing: {
    title: "发布供给",
    path: postingPaths.listing,
    example:
      "例如：供应75kW永磁变频螺杆空压机，排气量13立方/分，排气压力8公斤，1级能效，单价9.5万，交期20天",
  },
  need: {
    title: "发布更新需求",
    path: postingPaths.need,
    example:
      "例如：想换两台10吨蒸汽锅炉，天然气，效率不低于95%，预算单台45万以内，明年3月前到货，现在用的是2008年的SZL10",
  },
} as const;

/** A posting begins with a text to read from; the empty form is one link away. */
export function NewPosting({ noun, start, refused }: NewPostingProps) {
  const { title, path, example } = words[noun];
  const values = refused?.values ?? null;
  const formPath = `${path}?form=1`;
  // A refused or rearranged form comes back as a form, wherever it was sent from.
  const isForm = start.withForm || (values !== null && !("text" in values.fields));
  const { choices, fields } = values && isForm ? values : start;
  return (
    <>
      <h1>{title}</h1>
      {start.notice && <Told tone="plain">{start.notice}</Told>}
      {isForm ? (
        <>
          <ReadNotice read={values?.read ?? null} />
          <PostingForm
            noun={noun}
            choices={choices}
            values={fields}
            errors={refused?.errors ?? {}}
            kept={false}
            stand={start.stand}
          />
        </>
      ) : values?.reading ? (
        <ReadingReview
          reading={values.reading}
          errors={refused?.errors ?? {}}
          formPath={formPath}
        />
      ) : (
        <PasteText
          text={values?.fields.text?.[0] ?? start.text}
          errors={refused?.errors ?? {}}
          example={example}
          formPath={formPath}
        />
      )}
    </>
  );
}

interface EditPostingProps {
  noun: Noun;
  start: {
    readonly id: string;
    readonly status: PostingStatus;
    readonly review: PostingReview;
    readonly choices: PostingFormChoices;
    readonly fields: FormValues;
    readonly errors: FormErrors;
    readonly end: PostingEnd | null;
    /** A need that is shown although its deadline has passed. */
    readonly overdue: boolean;
    readonly unsavedSince: string | null;
    readonly same: readonly SamePosting[];
    readonly stand: PostingStand;
  };
  refused: Refused | undefined;
}

/** The form of one's own posting, with what was typed last. */
export function EditPosting({ noun, start, refused }: EditPostingProps) {
  const { choices, fields } = refused?.values ?? start;
  const { stand, same, unsavedSince } = start;
  // A form that was refused stays as it is on the screen; one that was saved, or opened, is drawn anew.
  const { key } = useLocation();
  const [shownAt, setShownAt] = useState(key);
  if (!refused && shownAt !== key) setShownAt(key);
  return (
    <>
      <ReviewTold review={start.review} />
      {start.review.notice && <Told tone="plain">{start.review.notice}</Told>}
      {start.overdue && (
        <Told tone="open">最晚到货日期已过，供方看到的是过期的需求：请改期，或者关闭它。</Told>
      )}
      {start.end && (
        <p className={start.end.soon ? "ends-soon" : "quiet"}>
          {start.status === "expired"
            ? `已于 ${start.end.day} 到期，发布后再展示 ${shownDays} 天`
            : `展示到 ${start.end.day}`}
          {start.end.soon && "，即将到期，可以在列表里续期"}
        </p>
      )}
      {unsavedSince && (
        <Told tone="open">
          这里是 {unsavedSince} 自动保存的修改，还没有生效，别人看到的仍是原来的内容。
          <Form method="post">
            <Button look="text" name="intent" value="discard">
              放弃这些修改
            </Button>
          </Form>
        </Told>
      )}
      <SamePostings same={same} stopped={stand.sameShown} reviewed={stand.reviewed} />
      <ReadNotice read={refused?.values?.read ?? null} />
      <PostingForm
        key={shownAt}
        noun={noun}
        choices={choices}
        values={fields}
        errors={refused?.errors ?? start.errors}
        kept={!refused}
        stand={stand}
      />
    </>
  );
}

function PostingForm({ noun, ...props }: { noun: Noun } & Parameters<typeof ListingForm>[0]) {
  return noun === "listing" ? <ListingForm {...props} /> : <NeedForm {...props} />;
}
