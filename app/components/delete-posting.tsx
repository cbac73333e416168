import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { ButtonLink } from "./button.tsx";
import { ErrorSummary, SubmitButton } from "./form/index.ts";

interface DeletePostingProps {
  /** 供给, 更新需求 */
  words: string;
  title: string;
  about: string;
  back: string;
  errors: FormErrors | undefined;
}

/** Asks once more: nothing of it can be brought back. */
export function DeletePosting({ words, title, about, back, errors }: DeletePostingProps) {
  return (
    <>
      <h1>删除{words}</h1>
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet pad stack posting-form">
        <p>
          <strong>{title}</strong>
        </p>
        {about && <p className="quiet">{about}</p>}
        <p>删除后不能恢复，图片和附件也一起删除。只想暂时不显示，请改用暂停或关闭。</p>
        <div className="actions">
          <SubmitButton name="intent" value="delete">
            确认删除，不能恢复
          </SubmitButton>
          <ButtonLink to={back}>不删除</ButtonLink>
        </div>
      </Form>
    </>
  );
}
