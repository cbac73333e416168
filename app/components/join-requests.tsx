import { Form } from "@remix-run/react";
import { answerDays } from "#app/domain/people/claim.ts";
import type { RequestRow } from "#app/views/organisation-view.ts";
import { Button } from "./button.tsx";
import { TextArea } from "./form/index.ts";
import { RoleSelect } from "./member-table.tsx";

/** People who ask to join, for the owner to answer. */
export function JoinRequests({ requests }: { requests: readonly RequestRow[] }) {
  return (
    <section className="sheet pad stack" aria-labelledby="claims-title" id="claims">
      <h2 id="claims-title">加入申请</h2>
      <p className="quiet">{answerDays} 天没有答复的申请会转给平台审核员。</p>
      {requests.map(({ id, name, email, words, asked, escalated }) => (
        <article key={id} className="stack ruled" aria-label={`${name}的申请`}>
          <p>
            <strong>{name}</strong>{" "}
            <span className="quiet">
              {email}，{asked} 提出{escalated && "，已转给审核员"}
            </span>
          </p>
          {words && <p className="said">{words}</p>}
          <Form method="post" className="actions">
            <input type="hidden" name="id" value={id} />
            <RoleSelect label={`${name}加入后的角色`} given="editor" />
            <Button look="ink" name="intent" value="accept">
              同意加入
            </Button>
          </Form>
          <details className="fold">
            <summary>不同意</summary>
            <Form method="post" className="stack">
              <input type="hidden" name="id" value={id} />
              <TextArea
                name={`reason-${id}`}
                fieldName="reason"
                label="理由"
                optional
                rows={2}
                maxLength={300}
                hint="申请人会看到"
              />
              <Button name="intent" value="decline">
                不同意
              </Button>
            </Form>
          </details>
        </article>
      ))}
    </section>
  );
}
