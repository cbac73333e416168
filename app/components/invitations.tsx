import { Form } from "@remix-run/react";
import { memberRoleLabels } from "#app/domain/people/actor.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { InvitationRow } from "#app/views/organisation-view.ts";
import type { FormErrors } from "#app/answers.ts";
import { Button } from "./button.tsx";
import { Field, plainGroup, Select, SubmitButton } from "./form/index.ts";
import { optionsOf } from "./posting-fields.tsx";

interface InvitationsProps {
  invitations: readonly InvitationRow[];
  values: FormValues;
  errors: FormErrors;
}

/** A letter to somebody who shall join, and those that nobody has taken up yet. */
export function Invitations({ invitations, values, errors }: InvitationsProps) {
  return (
    <section className="sheet pad stack" aria-labelledby="invite-title" id="invite">
      <h2 id="invite-title">邀请同事</h2>
      {/* Sent once, the fields are empty for the next. */}
      <Form key={invitations.length} method="post" className="stack" noValidate>
        <div className="field-pair">
          <Field
            name="email"
            label="邮箱"
            type="email"
            autoComplete="off"
            required
            defaultValue={valueOf(values, "email")}
            errors={errors.email}
          />
          <Select
            name="role"
            label="角色"
            groups={plainGroup(optionsOf(memberRoleLabels))}
            defaultValue={valueOf(values, "role") || "editor"}
            hint="只读：看；编辑：发布和答复；所有者：还管成员和企业资料"
            errors={errors.role}
          />
        </div>
        <SubmitButton name="intent" value="invite">
          发送邀请
        </SubmitButton>
      </Form>
      {invitations.length > 0 && (
        <>
          <h3>等待接受</h3>
          <ul className="list">
            {invitations.map(({ id, email, role, ends }) => (
              <li key={id} className="between">
                <span>
                  {email}
                  <span className="meta">
                    {memberRoleLabels[role]}，{ends} 前有效
                  </span>
                </span>
                <Form method="post" className="actions">
                  <input type="hidden" name="id" value={id} />
                  <Button small name="intent" value="resend" aria-label={`重新发给 ${email}`}>
                    重新发送
                  </Button>
                  <Button small name="intent" value="revoke" aria-label={`撤回给 ${email} 的邀请`}>
                    撤回
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
