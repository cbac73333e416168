import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { outcomeKindLabels, outcomeLimits } from "#app/domain/events/outcome.ts";
import type { OutcomeRow } from "#app/views/outcome-rows.ts";
import { Button } from "./button.tsx";
import { TextArea } from "./form/index.ts";
import { Money } from "./money.tsx";

interface OutcomeLedgerProps {
  rows: readonly (OutcomeRow & { readonly to: string })[];
  /** Words that were typed, by field. */
  values: Readonly<Record<string, string>>;
  errors: FormErrors;
}

/** Lines of the ledger, newest first: what was agreed, who said so, and what became of it. */
export function OutcomeLedger({ rows, values, errors }: OutcomeLedgerProps) {
  return (
    <ol className="sheet ledger-lines">
      {rows.map((row) => (
        <li key={row.id} id={`o-${row.id}`} className={row.struck ? "pad stack past" : "pad stack"}>
          <div className="between">
            <h3>
              <span className={`kind ${row.kind}`}>{outcomeKindLabels[row.kind]}</span>
              {row.what}
            </h3>
            <span className={`status ${row.standing.look}`}>{row.standing.words}</span>
          </div>
          <p>
            {row.kind !== "void" && (
              <>
                <strong>
                  <Money amount={row.amount} />
                </strong>
                <span>{row.sets} 台（套）</span>
              </>
            )}
            <span>{row.names}</span>
            <time dateTime={row.day}>{row.day}</time>
          </p>
          <p className="quiet">
            <span>{row.entered}</span>
            {row.evidence && <span>依据：{row.evidence}</span>}
            {row.files > 0 && <span>证明文件 {row.files} 份</span>}
            {row.reason && <span>更正原因：{row.reason}</span>}
          </p>
          {row.replies.map((words) => (
            <p key={words} className="reply">
              {words}
            </p>
          ))}
          {row.mayAnswer && <Answer row={row} said={values} errors={errors} />}
          {row.mayCorrect && (
            <p>
              <Link to={row.to}>
                更正<span className="vh">：{row.what}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

interface AnswerProps {
  row: OutcomeRow;
  said: Readonly<Record<string, string>>;
  errors: FormErrors;
}

function Answer({ row, said, errors }: AnswerProps) {
  const field = `words-${row.id}`;
  return (
    <Form method="post" className="answer" noValidate>
      <input type="hidden" name="entry" value={row.id} />
      <Button name="intent" value="confirmed" look="ink" small>
        确认<span className="vh">：{row.what}</span>
      </Button>
      {!row.disputed && (
        <details open={errors[field] !== undefined}>
          <summary>有异议</summary>
          <div className="stack">
            <TextArea
              name={field}
              label="哪里不对"
              rows={2}
              maxLength={outcomeLimits.reason}
              defaultValue={said[field] ?? ""}
              hint="登记的一方会看到，并可更正"
              errors={errors[field]}
            />
            <Button name="intent" value="disputed" small>
              提交异议<span className="vh">：{row.what}</span>
            </Button>
          </div>
        </details>
      )}
    </Form>
  );
}
