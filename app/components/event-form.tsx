import { Form, Link } from "@remix-run/react";
import {
  admissionLabels,
  eventLimits,
  eventTypeLabels,
  pairingLabels,
} from "#app/domain/events/event.ts";
import { eventRowCount } from "#app/forms/event-form.ts";
import { valueOf } from "#app/forms/form-values.ts";
import type { PostingFormChoices } from "#app/views/posting-form.ts";
import { Button } from "./button.tsx";
import { Checkbox, ErrorSummary, Field, plainGroup, Select, TextArea } from "./form/index.ts";
import { optionsOf, SectorFields, type FormState } from "./posting-fields.tsx";

interface EventFormProps extends FormState {
  choices: PostingFormChoices;
  back: string;
}

/** Everything a host says about an event. The preview is a button of the same form: nothing typed is lost. */
export function EventForm({ values, errors, choices, back }: EventFormProps) {
  const state = { values, errors };
  return (
    <Form method="post" className="stack posting-form" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="version" value={valueOf(values, "version")} />
      <WhatFields {...state} choices={choices} />
      <WhenFields {...state} />
      <WhoFields {...state} />
      <div className="actions">
        <Button name="intent" value="save" look="main">
          保存
        </Button>
        <Button name="intent" value="preview">
          预览时段和桌位
        </Button>
        <Link to={back}>返回</Link>
      </div>
    </Form>
  );
}

/** Name, value and errors of one field. */
function fieldsOf({ values, errors }: FormState) {
  return (name: string, label: string) => ({
    name,
    label,
    defaultValue: valueOf(values, name),
    errors: errors[name],
  });
}

function WhatFields({ choices, ...state }: FormState & { choices: PostingFormChoices }) {
  const of = fieldsOf(state);
  return (
    <section className="sheet pad stack" aria-labelledby="what-title">
      <h2 id="what-title">对接会</h2>
      <Field {...of("title", "名称")} maxLength={eventLimits.title} required />
      <div className="field-pair">
        <Field {...of("series", "系列")} optional maxLength={eventLimits.series} />
        <Select {...of("type", "形式")} groups={plainGroup(optionsOf(eventTypeLabels))} />
      </div>
      <div className="field-pair">
        <Select
          {...of("place.province", "省份")}
          empty="请选择"
          groups={plainGroup(choices.provinces)}
        />
        <Field {...of("place.city", "城市")} optional maxLength={20} />
      </div>
      <Field {...of("venue", "会场")} maxLength={eventLimits.venue} required />
      <TextArea
        {...of("about", "介绍")}
        optional
        maxLength={eventLimits.about}
        hint="公开显示，请不要写联系方式"
      />
      <SectorFields {...state} choices={choices} />
    </section>
  );
}

function WhenFields(state: FormState) {
  const of = fieldsOf(state);
  const rows = (kind: "sessions" | "rooms") =>
    Array.from({ length: eventRowCount(state.values, kind) }, (_, n) => n);
  return (
    <section className="sheet pad stack" aria-labelledby="when-title">
      <h2 id="when-title">场次和桌位</h2>
      {rows("sessions").map((n) => (
        <fieldset key={n} className="event-row">
          <legend>场次 {n + 1}</legend>
          <HiddenId row={`sessions.${n}`} {...state} />
          <div className="field-row">
            <Field {...of(`sessions.${n}.name`, "名称")} optional maxLength={eventLimits.name} />
            <Field {...of(`sessions.${n}.day`, "日期")} type="date" />
            <Field {...of(`sessions.${n}.from`, "开始")} placeholder="09:00" />
            <Field {...of(`sessions.${n}.to`, "结束")} placeholder="12:00" />
          </div>
        </fieldset>
      ))}
      <div className="field-pair">
        <Field {...of("slotMinutes", "每场洽谈")} unit="分钟" inputMode="numeric" />
        <Field
          {...of("walkMinutes", "换分区的间隔")}
          unit="分钟"
          inputMode="numeric"
          hint="同一人连着两场不在同一分区时，至少相隔这么久"
        />
      </div>
      {rows("rooms").map((n) => (
        <div key={n} className="field-pair">
          <HiddenId row={`rooms.${n}`} {...state} />
          <Field {...of(`rooms.${n}.name`, `分区 ${n + 1}`)} maxLength={eventLimits.name} />
          <Field {...of(`rooms.${n}.tables`, `分区 ${n + 1} 桌数`)} unit="桌" inputMode="numeric" />
        </div>
      ))}
      <p className="quiet">不用的行留空；需要更多行，先点“预览时段和桌位”。</p>
    </section>
  );
}

function HiddenId({ row, values }: FormState & { row: string }) {
  return <input type="hidden" name={`${row}.id`} value={valueOf(values, `${row}.id`)} />;
}

function WhoFields(state: FormState) {
  const of = fieldsOf(state);
  const questions = Array.from({ length: eventRowCount(state.values, "questions") }, (_, n) => n);
  return (
    <section className="sheet pad stack" aria-labelledby="who-title">
      <h2 id="who-title">报名和洽谈</h2>
      <div className="field-pair">
        <Field {...of("opensOn", "报名开始")} type="date" />
        <Field {...of("closesOn", "报名截止")} type="date" hint="当天也可以报名" />
      </div>
      <div className="field-pair">
        <Select {...of("admission", "参加方式")} groups={plainGroup(optionsOf(admissionLabels))} />
        <Select {...of("pairing", "谁可以见谁")} groups={plainGroup(optionsOf(pairingLabels))} />
      </div>
      <div className="field-pair">
        <Field {...of("caps.buyer", "需方每家最多")} unit="场" inputMode="numeric" />
        <Field {...of("caps.supplier", "供方每家最多")} unit="场" inputMode="numeric" />
      </div>
      {questions.map((n) => (
        <fieldset key={n} className="event-row">
          <legend>报名问题 {n + 1}</legend>
          <HiddenId row={`questions.${n}`} {...state} />
          <Field
            {...of(`questions.${n}.words`, "问题")}
            optional
            maxLength={eventLimits.question}
          />
          <Checkbox
            name={`questions.${n}.required`}
            value="yes"
            checked={valueOf(state.values, `questions.${n}.required`) === "yes"}
          >
            必须回答
          </Checkbox>
        </fieldset>
      ))}
    </section>
  );
}
