import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { Field, SubmitButton } from "./form/index.ts";
import { NewPassword } from "./new-password.tsx";

interface AccountSecurityProps {
  email: string;
  values: FormValues;
  errors: FormErrors;
}

/** The address and the password of the account, each changed with the present password. */
export function AccountSecurity({ email, values, errors }: AccountSecurityProps) {
  const emailWrong = Boolean(errors.newEmail ?? errors.emailPassword);
  const passwordWrong = Boolean(errors.oldPassword ?? errors.newPassword);
  return (
    <section className="sheet pad stack" aria-labelledby="security-title">
      <h2 id="security-title">登录邮箱与密码</h2>
      <p>
        登录邮箱 <strong>{email}</strong>
      </p>
      <details className="fold" open={emailWrong || undefined}>
        <summary>更换邮箱</summary>
        <Form method="post" className="stack" noValidate>
          <div className="field-pair">
            <Field
              name="newEmail"
              label="新邮箱"
              type="email"
              autoComplete="email"
              hint="确认邮件发到这里"
              required
              defaultValue={valueOf(values, "newEmail")}
              errors={errors.newEmail}
            />
            <Field
              name="emailPassword"
              label="密码"
              type="password"
              autoComplete="current-password"
              required
              errors={errors.emailPassword}
            />
          </div>
          <SubmitButton name="intent" value="email">
            更换邮箱
          </SubmitButton>
        </Form>
      </details>
      <details className="fold" open={passwordWrong || undefined}>
        <summary>修改密码</summary>
        <Form method="post" className="stack" noValidate>
          <Field
            name="oldPassword"
            label="现在的密码"
            type="password"
            autoComplete="current-password"
            required
            errors={errors.oldPassword}
          />
          <NewPassword name="newPassword" label="新密码" errors={errors.newPassword} />
          <SubmitButton name="intent" value="password">
            修改密码
          </SubmitButton>
        </Form>
      </details>
    </section>
  );
}
