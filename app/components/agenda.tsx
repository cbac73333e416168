import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { AgendaPage } from "#app/views/agenda-page.ts";
import { Button } from "./button.tsx";
import { MeetingCard } from "./meeting-card.tsx";
import { Told } from "./told.tsx";

interface AgendaProps {
  page: AgendaPage;
  errors: FormErrors;
  values: FormValues;
}

/** The own meetings by day and time, with the gaps between them; what fell away stands last. */
export function Agenda({ page, errors, values }: AgendaProps) {
  const { days, off, people, person } = page;
  return (
    <>
      <Asked page={page} />
      {people.length > 0 && (
        <nav className="tabs no-print" aria-label="按到场人员">
          <Link to="?" aria-current={person === "" ? "page" : undefined} preventScrollReset>
            全部
          </Link>
          {people.map(({ id, name }) => (
            <Link
              key={id}
              to={`?person=${id}`}
              aria-current={person === id ? "page" : undefined}
              preventScrollReset
            >
              {name}
            </Link>
          ))}
        </nav>
      )}
      {days.length === 0 && <p className="quiet">没有排定的洽谈。</p>}
      {days.map(({ day, lines }) => (
        <section key={day} className="stack" aria-label={day}>
          <h2>{day}</h2>
          {lines.map((line) =>
            line.kind === "gap" ? (
              <p key={line.words} className="gap quiet">
                {line.words}
              </p>
            ) : (
              <MeetingCard
                key={line.card.id}
                card={line.card}
                walks={line.walks}
                errors={errors}
                values={values}
              />
            ),
          )}
        </section>
      ))}
      {off.length > 0 && (
        <section className="stack no-print" aria-labelledby="off-title">
          <h2 id="off-title">不再进行的洽谈</h2>
          {off.map((card) => (
            <MeetingCard key={card.id} card={card} walks={[]} errors={errors} values={values} />
          ))}
        </section>
      )}
    </>
  );
}

/** How many wait for an answer, and until when. */
function Asked({ page: { total, open, until, late, mayAcceptAll } }: { page: AgendaPage }) {
  if (until === null) return null;
  return (
    <div className="stack no-print">
      <Told tone={open > 0 ? "open" : "done"}>
        {open > 0
          ? `共 ${total} 场，其中 ${open} 场等贵企业答复。`
          : `共 ${total} 场，贵企业都已答复。`}
        {late
          ? `答复已在 ${until} 截止：未答复的仍可接受，要谢绝请联系承办方。`
          : `${until} 前可以接受、谢绝和更改。双方都接受后才互相看到到场人员的姓名和职务；联系方式不会因此公开。`}
      </Told>
      {mayAcceptAll && (
        <Form method="post">
          <Button name="intent" value="accept-all" look="main">
            全部接受（{open} 场）
          </Button>
        </Form>
      )}
    </div>
  );
}
