import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { longestName } from "#app/domain/people/member.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { InvitationStep } from "#app/use-cases/view-invitation.ts";
import { Button, ButtonLink } from "./button.tsx";
import { Field, SubmitButton } from "./form/index.ts";
import { NewPassword } from "./new-password.tsx";

interface InvitationStepsProps {
  step: InvitationStep;
  email: string;
  /** The page itself, to come back to after signing in. */
  here: string;
  values: FormValues;
  errors: FormErrors;
}

/** What the reader of an invitation does next. */
export function InvitationSteps({ step, email, here, values, errors }: InvitationStepsProps) {
  switch (step.kind) {
    case "accept":
      return (
        <Form method="post">
          <SubmitButton main>接受邀请</SubmitButton>
        </Form>
      );
    case "member":
      return (
        <p className="actions">
          <span>您已经是成员。</span>
          <ButtonLink to="/workbench" look="main">
            进入工作台
          </ButtonLink>
        </p>
      );
    case "sign-in":
      return (
        <p className="actions">
          <span>这个邮箱已有账号，登录后即可接受。</span>
          <ButtonLink to={`/login?next=${encodeURIComponent(here)}`} look="main">
            登录
          </ButtonLink>
        </p>
      );
    case "other":
      return (
        <>
          <p>
            您现在以 <strong>{step.signedInAs}</strong> 登录，不是收到邀请的邮箱。请先退出，再用{" "}
            <strong>{email}</strong> 打开邮件中的链接。
          </p>
          <Form method="post" action="/logout">
            <Button>退出当前账号</Button>
          </Form>
        </>
      );
    case "join":
      return (
        <Form method="post" className="stack" noValidate>
          <Field
            name="name"
            label="您的姓名"
            autoComplete="name"
            maxLength={longestName}
            required
            defaultValue={valueOf(values, "name")}
            errors={errors.name}
          />
          <NewPassword errors={errors.password} />
          <SubmitButton main>建立账号并加入</SubmitButton>
        </Form>
      );
  }
}
