import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { followUpLimits } from "#app/domain/events/follow-up.ts";
import { eventPaths } from "#app/views/event-view.ts";
import type { FollowUpRow } from "#app/views/follow-ups-page.ts";
import { Button } from "./button.tsx";
import { Field, plainGroup, Select } from "./form/index.ts";

interface FollowUpListProps {
  rows: readonly FollowUpRow[];
  members: readonly { readonly userId: string; readonly name: string }[];
  /** What was typed, and for which meeting. */
  typed: Readonly<Record<string, string>>;
  errors: FormErrors;
}

/** One meeting after the other with its next step: tick it off, take the tick back, change it. */
export function FollowUpList({ rows, members, typed, errors }: FollowUpListProps) {
  return (
    <ol className="sheet ledger-lines">
      {rows.map((row) => {
        const own = typed.meeting === row.id;
        return (
          <li
            key={row.id}
            id={`m-${row.id}`}
            className={row.state === "done" ? "pad stack past" : "pad stack"}
          >
            <div className="between">
              <h2>
                {row.otherName}
                {row.outcome && <span className="quiet">　{row.outcome}</span>}
              </h2>
              {row.standing && (
                <span className={`status ${row.standing.look}`}>{row.standing.words}</span>
              )}
            </div>
            <p className="quiet">
              <span>{row.eventTitle}</span>
              {row.heldOn && <time dateTime={row.heldOn}>{row.heldOn}</time>}
              <Link to={eventPaths(row.eventId).outcomes}>对接成果</Link>
            </p>
            {row.note && <p className="reply">{row.note}</p>}
            {row.step && !(row.changing || own) && (
              <>
                <p>
                  <strong>{row.step}</strong>
                  <span>
                    {row.dueOn}前，{row.who || "未指定"}
                  </span>
                </p>
                {row.mayWrite && (
                  <Form method="post" className="actions">
                    <input type="hidden" name="meeting" value={row.id} />
                    {row.state === "done" ? (
                      <Button name="intent" value="undo" small>
                        恢复为未完成<span className="vh">：{row.otherName}</span>
                      </Button>
                    ) : (
                      <Button name="intent" value="done" look="ink" small>
                        完成<span className="vh">：{row.otherName}</span>
                      </Button>
                    )}
                    {row.state !== "done" && (
                      <Link to={`/workbench/follow-ups?change=${row.id}#m-${row.id}`}>
                        修改<span className="vh">：{row.otherName}</span>
                      </Link>
                    )}
                  </Form>
                )}
              </>
            )}
            {(row.changing || own) && (
              <NextStep
                key={own ? "typed" : "kept"}
                row={row}
                members={members}
                typed={own ? typed : null}
                errors={own ? errors : {}}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface NextStepProps extends Pick<FollowUpListProps, "members" | "errors"> {
  row: FollowUpRow;
  typed: Readonly<Record<string, string>> | null;
}

function NextStep({ row, members, typed, errors }: NextStepProps) {
  const field = (name: string) => `${name}-${row.id}`;
  const said = (name: "step" | "dueOn" | "whoId") => typed?.[field(name)] ?? row[name];
  return (
    <Form method="post" className="next-step" noValidate>
      <input type="hidden" name="meeting" value={row.id} />
      <input type="hidden" name="version" value={row.version ?? ""} />
      <Field
        name={field("step")}
        label="下一步"
        maxLength={followUpLimits.step}
        defaultValue={said("step")}
        errors={errors[field("step")]}
      />
      <Field
        name={field("dueOn")}
        label="日期"
        type="date"
        defaultValue={said("dueOn")}
        errors={errors[field("dueOn")]}
      />
      <Select
        name={field("whoId")}
        label="由谁"
        empty="请选择"
        defaultValue={said("whoId")}
        groups={plainGroup(members.map(({ userId, name }) => ({ value: userId, label: name })))}
        errors={errors[field("whoId")]}
      />
      <div className="actions">
        <Button name="intent" value="plan" look="ink" small>
          保存<span className="vh">：{row.otherName}</span>
        </Button>
      </div>
    </Form>
  );
}
