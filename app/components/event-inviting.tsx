import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { Checkbox, SubmitButton, TextArea } from "./form/index.ts";

interface EventInvitingProps {
  /** The address that counts as an invitation; null before the event is public. */
  link: string | null;
  invited: readonly { readonly id: string; readonly name: string }[];
  candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: string;
    readonly offers: string;
    readonly fits: string;
  }[];
  may: boolean;
  codes: string;
  errors: FormErrors;
}

/** Three ways to ask organisations to come: a link, a list, and what fits what others bring. */
export function EventInviting({
  link,
  invited,
  candidates,
  may,
  codes,
  errors,
}: EventInvitingProps) {
  return (
    <section className="sheet pad stack" aria-labelledby="inviting-title" id="inviting">
      <h2 id="inviting-title">邀请</h2>
      {link ? (
        <p>
          邀请链接，打开的企业可以报名：
          <a className="block" href={link}>
            {link}
          </a>
        </p>
      ) : (
        <p className="quiet">发布后这里有邀请链接；名单上的企业在发布时收到邀请。</p>
      )}
      {may && (
        <Form key={codes} method="post" className="stack" noValidate>
          <TextArea
            name="codes"
            label="按名单邀请"
            rows={4}
            defaultValue={codes}
            errors={errors.codes}
            hint="每行一个统一社会信用代码；受邀企业收到消息，报名直接通过"
          />
          <SubmitButton name="intent" value="invite-list">
            邀请名单上的企业
          </SubmitButton>
        </Form>
      )}
      {may && candidates.length > 0 && (
        <Form method="post" className="stack">
          <h3>按匹配推荐</h3>
          {candidates.map(({ id, name, place, offers, fits }) => (
            <Checkbox key={id} name="organisation" value={id}>
              {name} <span className="quiet">{place}</span>
              <small className="quiet block">
                {offers} ↔ {fits}
              </small>
            </Checkbox>
          ))}
          <SubmitButton name="intent" value="invite-chosen">
            邀请所选
          </SubmitButton>
        </Form>
      )}
      {invited.length > 0 && (
        <>
          <h3>已邀请，尚未报名 {invited.length} 家</h3>
          <ul>
            {invited.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
