import { Form } from "@remix-run/react";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import { ButtonLink } from "./button.tsx";
import { SubmitButton } from "./form/index.ts";
import { StatusTag } from "./status-tag.tsx";
import { Told } from "./told.tsx";

export interface PreviewBarProps {
  /** The form. */
  back: string;
  status: PostingStatus;
  /** A reviewer looks before others see it. */
  reviewed: boolean;
  notice: string | null;
  /** Something was typed since it was saved by hand. */
  changed: boolean;
  /** One's own postings that resemble it. */
  sameCount: number;
  /** In words, what keeps it from being published. */
  missing: readonly string[];
}

/** Above a preview: where it stands, what is missing, back to the form or on to publishing. */
export function PreviewBar(bar: PreviewBarProps) {
  const { back, status, reviewed, notice, changed, sameCount, missing } = bar;
  const shown = status === "published" || status === "paused";
  return (
    <section className="preview-bar stack" aria-labelledby="preview-title">
      <div className="between">
        <div className="actions items-center">
          <strong id="preview-title">预览：别人看到的样子</strong>
          <StatusTag status={status} />
        </div>
        <Form method="post" className="actions">
          <ButtonLink to={back}>返回修改</ButtonLink>
          {missing.length === 0 && (!shown || changed) && (
            <SubmitButton main name="intent" value={shown ? "save" : "publish"}>
              {reviewed ? "提交审核" : shown ? "保存修改" : "发布"}
            </SubmitButton>
          )}
        </Form>
      </div>
      {missing.length > 0 && (
        <div className="told open" role="status">
          <p>还缺 {missing.length} 项，补齐后才能发布：</p>
          <ul>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {sameCount > 0 && !shown && (
        <Told tone="open">本企业已有 {sameCount} 条相近的信息，发布前会请您确认。</Told>
      )}
      {notice && <Told tone="plain">{notice}</Told>}
    </section>
  );
}
