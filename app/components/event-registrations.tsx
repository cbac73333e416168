import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { participationLimits, type ParticipationState } from "#app/domain/events/participation.ts";
import { Button } from "./button.tsx";
import { ParticipationStateTag } from "./event-list.tsx";
import { Field } from "./form/index.ts";

export interface RegistrationRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly state: ParticipationState;
  readonly reason: string;
  readonly people: readonly string[];
  readonly brings: readonly { readonly title: string; readonly to: string }[];
  readonly answers: readonly { readonly words: string; readonly answer: string }[];
  readonly moves: readonly ("approve" | "refuse")[];
}

interface EventRegistrationsProps {
  rows: readonly RegistrationRow[];
  /** Reasons that were typed, by field. */
  values: Readonly<Record<string, string>>;
  errors: FormErrors;
}

/** Who wants to come, with everything that the host needs to decide. */
export function EventRegistrations({ rows, values, errors }: EventRegistrationsProps) {
  return (
    <section className="sheet pad stack" aria-labelledby="registrations-title">
      <h2 id="registrations-title">
        报名 <span className="quiet">{rows.length} 家</span>
      </h2>
      {rows.length === 0 && <p className="quiet">还没有企业报名。</p>}
      {rows.map((row) => (
        <article key={row.id} className="stack" aria-labelledby={`r-${row.id}`}>
          <div className="between">
            <h3 id={`r-${row.id}`}>
              {row.name} <span className="quiet">{row.about}</span>
            </h3>
            <ParticipationStateTag state={row.state} />
          </div>
          <dl className="facts">
            <div>
              <dt>到场人员</dt>
              <dd>{row.people.join("；")}</dd>
            </div>
            <div>
              <dt>带来</dt>
              <dd>
                {row.brings.length === 0 && "没有"}
                {row.brings.map(({ title, to }) => (
                  <Link key={to} to={to} className="block">
                    {title}
                  </Link>
                ))}
              </dd>
            </div>
            {row.answers.map(({ words, answer }) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
            {row.reason && (
              <div>
                <dt>未通过原因</dt>
                <dd>{row.reason}</dd>
              </div>
            )}
          </dl>
          {row.moves.length > 0 && (
            <Form method="post" className="stack" noValidate>
              <input type="hidden" name="participation" value={row.id} />
              {row.moves.includes("refuse") && (
                <Field
                  name={`reason-${row.id}`}
                  label="不通过的原因"
                  optional
                  maxLength={participationLimits.reason}
                  defaultValue={values[`reason-${row.id}`] ?? ""}
                  errors={errors[`reason-${row.id}`]}
                />
              )}
              <div className="actions">
                {row.moves.includes("approve") && (
                  <Button name="intent" value="approve" look="ink" small>
                    通过<span className="vh">：{row.name}</span>
                  </Button>
                )}
                {row.moves.includes("refuse") && (
                  <Button name="intent" value="refuse" small>
                    不通过<span className="vh">：{row.name}</span>
                  </Button>
                )}
              </div>
            </Form>
          )}
        </article>
      ))}
    </section>
  );
}
