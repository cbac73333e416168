import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { EventDeskHead } from "#app/components/event-desk-head.tsx";
import { EventFacts, EventTimetable } from "#app/components/event-timetable.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { eventMoveLabels, eventMoves } from "#app/domain/events/event-state.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { hostedEventPage } from "#app/views/hosted-event-page.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.head.title ?? "对接会"} · 承办 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, reference, today, useCases } = context;
  const view = valueOr(await useCases.viewHostedEvent({ id: params.id ?? "" }), request);
  return hostedEventPage(view, reference, today, mayUse("editor", actor));
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const id = params.id ?? "";
  const intent = valueOf(formValues(await request.formData()), "intent");
  const move = eventMoves.find((each) => each === intent);
  if (!move) throw new Response("没有这个操作。", { status: 400 });
  const moved = await context.useCases.moveEvent({ id, move });
  return moved.ok ? redirect(eventPaths(id).host) : refusedForm(moved.error, null, request);
}

export default function HostedEvent() {
  const { head, paths, mayWrite, moves, figures, steps, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <EventDeskHead {...head} at="host" />
      <ErrorSummary errors={refused?.errors} />
      <dl className="figures four">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Form method="post" className="actions">
        {mayWrite &&
          moves
            .filter((move) => move !== "archive")
            .map((move) => (
              <Button
                key={move}
                name="intent"
                value={move}
                look={move === "open" ? "main" : "plain"}
              >
                {eventMoveLabels[move]}
              </Button>
            ))}
        {mayWrite && page.editable && <ButtonLink to={paths.edit}>修改</ButtonLink>}
        {page.published && <Link to={paths.page}>公开页面</Link>}
      </Form>
      <div className="spread">
        <div className="stack">
          {steps.length > 0 && (
            <section className="sheet pad stack" aria-labelledby="steps-title">
              <h2 id="steps-title">现在可以做的</h2>
              <ul>
                {steps.map(({ words, to }) => (
                  <li key={words}>
                    <Link to={to}>{words}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <EventTimetable title="时段和桌位" {...page.timetable} />
        </div>
        <section className="sheet pad stack" aria-labelledby="facts-title">
          <h2 id="facts-title">安排</h2>
          <EventFacts facts={page.facts} />
        </section>
      </div>
      {mayWrite && moves.includes("archive") && (
        <details>
          <summary>{head.state === "closed" ? "取消这场对接会" : "归档这场对接会"}</summary>
          <Form method="post" className="stack">
            <p>
              归档后不能恢复。
              {head.state === "closed" && "报名的企业会收到取消的消息。"}
            </p>
            <Button name="intent" value="archive">
              {head.state === "closed" ? "取消并归档" : eventMoveLabels.archive}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}
