import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import {
  declineReasonLabels,
  declineReasons,
  longestDeclineWords,
} from "#app/domain/events/meeting-answer.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { MeetingCard as Card } from "#app/views/agenda-page.ts";
import { Button, ButtonLink } from "./button.tsx";
import { Checkbox, Field, FieldError } from "./form/index.ts";
import { MatchWhy } from "./match-why.tsx";

interface MeetingCardProps {
  card: Card;
  /** Who walks here from another room. */
  walks: readonly string[];
  errors: FormErrors;
  values: FormValues;
}

/** One meeting: when and where first, then who, why, and what one can say to it. */
export function MeetingCard({ card, walks, errors, values }: MeetingCardProps) {
  const { id, name, standing } = card;
  return (
    <article className="sheet pad meeting" id={`m-${id}`} aria-labelledby={`n-${id}`}>
      <header className="between">
        <p className="when">
          <strong>{card.time}</strong> {card.table}
        </p>
        <span className={`status ${standing.look}`}>{standing.words}</span>
      </header>
      <h3 id={`n-${id}`}>
        {name} <span className="quiet">{card.place}</span>
      </h3>
      {walks.map((words) => (
        <p key={words} className="quiet">
          换厅：{words}
        </p>
      ))}
      {card.reason && <p>原因：{card.reason}</p>}
      <MatchWhy pair={card.pair} />
      <dl className="facts short">
        <div>
          <dt>我方到场</dt>
          <dd>{card.ours.join("、") || "未安排"}</dd>
        </div>
        {card.people.length > 0 && (
          <div>
            <dt>对方到场</dt>
            <dd>
              {card.people
                .map((each) => (each.position ? `${each.name}（${each.position}）` : each.name))
                .join("、")}
            </dd>
          </div>
        )}
      </dl>
      {card.note && <p className="quiet no-print">{card.note}</p>}
      <div className="actions no-print">
        {card.mayAccept && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="meeting" value={id} />
            <Button name="intent" value="accept" look="ink">
              {card.restores ? "改为接受" : "接受"}
              <span className="vh">：{name}</span>
            </Button>
          </Form>
        )}
        {card.mayDecline && <Decline card={card} errors={errors} values={values} />}
        {card.record && (
          <ButtonLink to={card.record}>
            登记结果<span className="vh">：{name}</span>
          </ButtonLink>
        )}
        {card.team.length > 0 && <Team card={card} errors={errors} values={values} />}
      </div>
    </article>
  );
}

function Decline({ card: { id, name }, errors, values }: Omit<MeetingCardProps, "walks">) {
  const [chosen, words] = [`reason-${id}`, `words-${id}`];
  return (
    <details className="fold" open={Boolean(errors[chosen] ?? errors[words])}>
      <summary aria-label={`谢绝：${name}`}>谢绝…</summary>
      <Form method="post" className="stack" noValidate preventScrollReset>
        <input type="hidden" name="meeting" value={id} />
        <fieldset className="field" id={chosen}>
          <legend>原因，对方和承办方会看到</legend>
          <FieldError name={chosen} errors={errors[chosen]} />
          {declineReasons.map((reason) => (
            <Checkbox
              key={reason}
              type="radio"
              name={chosen}
              value={reason}
              checked={valueOf(values, chosen) === reason}
            >
              {declineReasonLabels[reason]}
            </Checkbox>
          ))}
        </fieldset>
        <Field
          name={words}
          label="补充"
          optional
          maxLength={longestDeclineWords}
          defaultValue={valueOf(values, words)}
          errors={errors[words]}
        />
        <Button name="intent" value="decline">
          谢绝这场洽谈
        </Button>
      </Form>
    </details>
  );
}

function Team({ card: { id, name, team }, errors, values }: Omit<MeetingCardProps, "walks">) {
  const field = `people-${id}`;
  const refused = valueOf(values, "meeting") === id && valueOf(values, "intent") === "assign";
  return (
    <details className="fold" open={refused}>
      <summary aria-label={`安排到场人员：${name}`}>安排人员…</summary>
      <Form method="post" className="stack" noValidate preventScrollReset>
        <input type="hidden" name="meeting" value={id} />
        <fieldset className="field" id={field}>
          <legend>谁坐这一桌</legend>
          <FieldError name={field} errors={errors[field]} />
          {team.map((each) => (
            <Checkbox
              key={each.id}
              name={field}
              value={each.id}
              checked={refused ? values[field]?.includes(each.id) : each.here}
            >
              {each.words}
            </Checkbox>
          ))}
        </fieldset>
        <Button name="intent" value="assign">
          保存人员
        </Button>
      </Form>
    </details>
  );
}
