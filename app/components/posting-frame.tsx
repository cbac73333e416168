import { Form } from "@remix-run/react";
import { Fragment, type ReactNode, type RefObject } from "react";
import type { FormErrors } from "#app/answers.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import { valueOf } from "#app/forms/form-values.ts";
import { Button, ButtonLink } from "./button.tsx";
import { ErrorSummary, SubmitButton } from "./form/index.ts";
import { ReadNotice } from "./posting-fields.tsx";
import type { SaveState } from "./use-autosave.ts";
import type { PostingFormState } from "./use-posting-form.ts";

/** Where the posting stands, and what its buttons lead to. */
export interface PostingStand {
  /** Null for one that has not been saved. */
  readonly status: PostingStatus | null;
  /** A reviewer looks before others see it. */
  readonly reviewed: boolean;
  /** The list of one's own that resembles it is on the page: publishing goes on in spite of it. */
  readonly sameShown: boolean;
}

interface PostingFrameProps {
  formRef: RefObject<HTMLFormElement>;
  state: PostingFormState;
  stand: PostingStand;
  errors: FormErrors;
  /** The form was kept as it stands: what is wrong did not lose anything. */
  kept: boolean;
  desk: string;
  children: ReactNode;
}

/** The form of a posting around its sections: what is wrong, what is saved, and what can be done. */
export function PostingFrame({
  formRef,
  state,
  stand,
  errors,
  kept,
  desk,
  children,
}: PostingFrameProps) {
  const { values, autosave, round, read } = state;
  const shown = stand.status === "published" || stand.status === "paused";
  const publish = stand.sameShown ? "publish-anyway" : "publish";
  return (
    <Form
      id="posting"
      method="post"
      className="posting-form stack-l"
      noValidate
      ref={formRef}
      onInput={state.onInput}
      onSubmit={state.onSubmit}
    >
      {/* The first button of a form is what the Enter key presses. */}
      <button className="vh" name="intent" value="save" tabIndex={-1} aria-hidden="true">
        保存
      </button>
      <ErrorSummary errors={errors} kept={kept} />
      <ReadNotice read={read} />
      <input type="hidden" name="id" value={autosave.head?.id ?? valueOf(values, "id")} />
      <input
        type="hidden"
        name="version"
        value={autosave.head?.version ?? valueOf(values, "version")}
      />
      <Fragment key={round}>{children}</Fragment>
      <div className="posting-bar">
        <SaveWords save={autosave.save} />
        <div className="actions">
          {shown ? (
            <SubmitButton main name="intent" value="save">
              {stand.reviewed ? "保存并提交审核" : "保存"}
            </SubmitButton>
          ) : (
            <>
              <SubmitButton main name="intent" value={publish}>
                {stand.reviewed ? "提交审核" : "保存并发布"}
              </SubmitButton>
              <SubmitButton name="intent" value="save">
                存草稿
              </SubmitButton>
            </>
          )}
          <Button name="intent" value="preview" formNoValidate>
            预览
          </Button>
          <ButtonLink to={desk}>返回列表</ButtonLink>
        </div>
      </div>
    </Form>
  );
}

/** 未保存, 已保存 12:03, 保存失败; silent until something was typed. */
function SaveWords({ save }: { save: SaveState }) {
  return (
    <p className={`save-words ${save.state}`} role="status">
      {saveWords(save)}
    </p>
  );
}

function saveWords(save: SaveState): string {
  switch (save.state) {
    case "idle":
      return "";
    case "dirty":
      return "未保存";
    case "saving":
      return "正在保存…";
    case "saved":
      return `已保存 ${save.at}`;
    case "failed":
      return `保存失败：${save.why}`;
  }
}
