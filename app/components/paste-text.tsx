import { Form, Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { FormErrors } from "#app/answers.ts";
import { factSourceLabels } from "#app/domain/supply/spec-value.ts";
import type { ProposalLine, ReadingView } from "#app/views/proposal-view.ts";
import { Button } from "./button.tsx";
import { ErrorSummary, SubmitButton, TextArea } from "./form/index.ts";
import { FactSourceKey, FactSourceTag } from "./fact-source.tsx";
import { Told } from "./told.tsx";

interface PasteTextProps {
  text: string;
  errors: FormErrors;
  /** An example sentence of the kind. */
  example: string;
  /** The empty form, for who would rather fill it. */
  formPath: string;
}

/** The beginning of a posting: one sentence, or a whole description, as people have it at hand. */
export function PasteText({ text, errors, example, formPath }: PasteTextProps) {
  return (
    <Form method="post" className="posting-form stack" noValidate>
      <ErrorSummary errors={errors} />
      <div className="sheet pad stack paste">
        <TextArea
          name="text"
          label="粘贴一句话或整段介绍"
          rows={7}
          maxLength={4000}
          defaultValue={text}
          errors={errors.text}
          placeholder={example}
          hint="平台从原文读出类别、参数、数量和期限，逐项给您确认后再填表。请不要写电话、微信、邮箱"
        />
        <div className="actions">
          <SubmitButton main name="intent" value="read-text">
            读出内容
          </SubmitButton>
          <Link to={formPath}>直接填写表单</Link>
        </div>
      </div>
    </Form>
  );
}

interface ReadingReviewProps {
  reading: ReadingView;
  errors: FormErrors;
  formPath: string;
}

/** What was read, line by line with its passage; what is ticked goes into the form. */
export function ReadingReview({ reading, errors, formPath }: ReadingReviewProps) {
  const { lines, knowsFamily } = reading;
  const heading = useRef<HTMLHeadingElement>(null);
  // The text field that had the focus is gone: reading goes on at what was found.
  useEffect(() => heading.current?.focus(), [reading]);
  return (
    <Form method="post" className="posting-form stack" noValidate>
      {/* The first button of a form is what the Enter key presses. */}
      <button className="vh" name="intent" value="accept" tabIndex={-1} aria-hidden="true">
        继续
      </button>
      <ErrorSummary errors={errors} />
      <section className="sheet pad stack" aria-labelledby="read-title">
        <h2 id="read-title" ref={heading} tabIndex={-1}>
          读出 {lines.length} 项，请核对
        </h2>
        <blockquote className="source">
          {reading.pieces.map(({ words, number }, index) =>
            number === null ? (
              words
            ) : (
              <mark key={index}>
                {words}
                <sup>{number}</sup>
              </mark>
            ),
          )}
        </blockquote>
        {!knowsFamily && (
          <Told tone="open">没有读出确定的设备类别，下一步请在表单里选择，再填参数。</Told>
        )}
        <ul className="proposals">
          {lines.map((line) => (
            <Proposal key={line.field} line={line} />
          ))}
        </ul>
        <FactSourceKey sources={["text", "inferred"]} />
        <p className="quiet">去掉不对的勾选。原文会作为说明保存，下一步还可以逐项修改。</p>
      </section>
      <div className="posting-bar">
        <div className="actions">
          <SubmitButton main name="intent" value="accept">
            用勾选的内容填表
          </SubmitButton>
          <Link to={formPath}>直接填写表单</Link>
        </div>
      </div>
      <details className="sheet pad reread">
        <summary>修改原文，重新读</summary>
        <div className="stack">
          <TextArea
            name="text"
            label="原文"
            rows={7}
            maxLength={4000}
            defaultValue={reading.text}
          />
          <p>
            <Button name="intent" value="read-text" formNoValidate>
              重新读
            </Button>
          </p>
        </div>
      </details>
    </Form>
  );
}

function Proposal({ line }: { line: ProposalLine }) {
  const { field, label, shown, source, passage, number } = line;
  return (
    <li>
      <label>
        <input type="checkbox" name="accept" value={field} defaultChecked />
        <span className="what">
          <span className="name">{label}</span>
          <strong>{shown}</strong>
        </span>
        <span className="why">
          <FactSourceTag source={source} />
          <span>
            <span className="vh">{factSourceLabels[source].label}：</span>
            {number !== null && <sup aria-hidden="true">{number}</sup>}
            {passage}
          </span>
        </span>
      </label>
    </li>
  );
}
