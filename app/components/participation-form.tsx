import { Form, Link } from "@remix-run/react";
import type { EventQuestion } from "#app/domain/events/event.ts";
import { eventSideLabels, eventSides, type EventSide } from "#app/domain/events/instance.ts";
import { participationLimits } from "#app/domain/events/participation.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { FormErrors } from "#app/answers.ts";
import type { SlotRow } from "#app/views/event-view.ts";
import { Checkbox, ErrorSummary, Field, FieldError, SubmitButton, TextArea } from "./form/index.ts";

interface Posting {
  readonly id: string;
  readonly title: string;
}

interface ParticipationFormProps {
  values: FormValues;
  errors: FormErrors;
  rows: readonly SlotRow[];
  questions: readonly EventQuestion[];
  postings: Readonly<Record<EventSide, readonly Posting[]>>;
  /** A new registration; otherwise one that is changed. */
  fresh: boolean;
}

const broughtWords: Record<EventSide, { title: string; none: string; to: string }> = {
  buyer: { title: "带来的需求", none: "还没有已发布的需求", to: "/workbench/needs" },
  supplier: { title: "带来的供给", none: "还没有已发布的供给", to: "/workbench/listings" },
};

/** Registration for an event: side, people, what is brought, when, answers. One column, for phones first. */
export function ParticipationForm(props: ParticipationFormProps) {
  const { values, errors, rows, questions, postings, fresh } = props;
  const of = (name: string, label: string) => ({
    name,
    label,
    defaultValue: valueOf(values, name),
    errors: errors[name],
  });
  const slots = new Set(values.slots ?? []);
  return (
    <Form method="post" className="sheet pad stack posting-form" noValidate>
      <h2 id="register">{fresh ? "报名" : "修改报名"}</h2>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="version" value={valueOf(values, "version")} />
      <fieldset className="field" id="side">
        <legend>参加身份</legend>
        <div className="choices">
          {eventSides.map((side) => (
            <Checkbox
              key={side}
              type="radio"
              name="side"
              value={side}
              checked={valueOf(values, "side") === side}
            >
              {eventSideLabels[side]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      {Array.from({ length: participationLimits.people }, (_, n) => (
        <div key={n} className="field-pair">
          <Field
            {...of(`people.${n}.name`, `到场人员 ${n + 1}`)}
            optional={n > 0}
            maxLength={participationLimits.name}
          />
          <Field
            {...of(`people.${n}.position`, `人员 ${n + 1} 职务`)}
            optional
            maxLength={participationLimits.position}
          />
        </div>
      ))}
      <p className="quiet">姓名只给承办方、协办方和确认洽谈的对方看。</p>
      <div id="brought" className="stack">
        <FieldError name="brought" errors={errors.brought} />
        {eventSides.map((side) => (
          <fieldset key={side} className="field">
            <legend>
              {broughtWords[side].title}（{eventSideLabels[side]}）
            </legend>
            {postings[side].map(({ id, title }) => (
              <Checkbox
                key={id}
                name={`brought.${side}`}
                value={id}
                checked={values[`brought.${side}`]?.includes(id)}
              >
                {title}
              </Checkbox>
            ))}
            {postings[side].length === 0 && (
              <p className="quiet">
                {broughtWords[side].none}，<Link to={broughtWords[side].to}>去发布</Link>
              </p>
            )}
          </fieldset>
        ))}
      </div>
      <div id="slots" className="stack">
        <FieldError name="slots" errors={errors.slots} />
        {rows.map(({ session, day, slots: each }) => (
          <fieldset key={`${day} ${session}`} className="field">
            <legend>
              {day} {session}能到场的时段
            </legend>
            <div className="choices">
              {each.map(({ id, words }) => (
                <Checkbox key={id} name="slots" value={id} checked={slots.has(id)}>
                  {words}
                </Checkbox>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {questions.map(({ id, words, required }) => (
        <TextArea
          key={id}
          {...of(`answer.${id}`, words)}
          optional={!required}
          rows={2}
          maxLength={participationLimits.answer}
        />
      ))}
      <Checkbox name="listed" value="yes" checked={valueOf(values, "listed") === "yes"}>
        同意在对接会的公开页面列出本企业和带来的供给或需求
      </Checkbox>
      <SubmitButton main name="intent" value="register">
        {fresh ? "提交报名" : "保存报名"}
      </SubmitButton>
    </Form>
  );
}
