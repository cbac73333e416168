import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventInviting } from "#app/components/event-inviting.tsx";
import { EventStateTag } from "#app/components/event-list.tsx";
import { EventRegistrations } from "#app/components/event-registrations.tsx";
import { EventFacts, EventTimetable } from "#app/components/event-timetable.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { Told } from "#app/components/told.tsx";
import { eventMoveLabels, eventMoves } from "#app/domain/events/event-state.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { hostedEventPage } from "#app/views/hosted-event-page.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "对接会"} · 承办 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewHostedEvent({ id: params.id ?? "" }), request);
  const mayWrite = mayUse("editor", context.actor);
  return hostedEventPage(view, context.reference, mayWrite, new URL(request.url).origin);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const form = formValues(await request.formData());
  const intent = valueOf(form, "intent");
  const values = Object.fromEntries(
    Object.entries(form).map(([name, all]) => [name, all[0] ?? ""]),
  );
  const back = eventPaths(id).host;
  const move = eventMoves.find((each) => each === intent);
  if (move) {
    const moved = await useCases.moveEvent({ id, move });
    return moved.ok ? redirect(back) : refusedForm(moved.error, values, request);
  }
  switch (intent) {
    case "approve":
    case "refuse": {
      const participation = valueOf(form, "participation");
      const reason = intent === "refuse" ? valueOf(form, `reason-${participation}`) : "";
      const decided = await useCases.decideParticipation({
        id: participation,
        decision: intent,
        reason,
      });
      return decided.ok ? redirect(back) : refusedForm(decided.error, values, request);
    }
    case "invite-list":
    case "invite-chosen": {
      const codes =
        intent === "invite-list"
          ? valueOf(form, "codes")
              .split(/[\s,，、；;]+/)
              .filter(Boolean)
          : [];
      const organisationIds = intent === "invite-chosen" ? (form.organisation ?? []) : [];
      const invited = await useCases.inviteToEvent({ id, codes, organisationIds });
      if (!invited.ok) return refusedForm(invited.error, values, request);
      const { invited: count, unknown } = invited.value;
      if (unknown.length === 0) return redirect(`${back}?invited=${count}#inviting`);
      // Those that name nobody stay in the field.
      return { errors: {}, values: { codes: unknown.join("\n") }, invited: count };
    }
    default:
      throw new Response("没有这个操作。", { status: 400 });
  }
}

export default function HostedEvent() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [params] = useSearchParams();
  const partly = refused && "invited" in refused ? refused.invited : null;
  const invited = Number(params.get("invited")) || 0;
  return (
    <>
      <Crumbs way={[{ to: "/workbench/events", name: "对接会" }]} here={page.title} />
      <div className="between">
        <h1>{page.title}</h1>
        <EventStateTag state={page.state} />
      </div>
      <ErrorSummary errors={refused?.errors} />
      {partly !== null && (
        <Told tone="open">
          新邀请 {partly} 家。有的代码没有对应的已登记企业，留在下面“按名单邀请”里。
        </Told>
      )}
      {!refused && params.has("invited") && <Told tone="done">新邀请 {invited} 家。</Told>}
      {page.mayWrite && (
        <Form method="post" className="actions">
          {page.moves
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
          {page.editable && <ButtonLink to={page.paths.edit}>修改</ButtonLink>}
          {page.published && <Link to={page.paths.page}>公开页面</Link>}
        </Form>
      )}
      <EventRegistrations
        rows={page.registrations}
        values={refused?.values ?? {}}
        errors={refused?.errors ?? {}}
      />
      <EventInviting
        link={page.link}
        invited={page.invited}
        candidates={page.candidates}
        may={page.mayInvite}
        codes={refused?.values.codes ?? ""}
        errors={refused?.errors ?? {}}
      />
      <section className="sheet pad stack" aria-labelledby="facts-title">
        <h2 id="facts-title">安排</h2>
        <EventFacts facts={page.facts} />
      </section>
      <EventTimetable title="时段和桌位" {...page.timetable} />
      {page.mayWrite && page.moves.includes("archive") && (
        <details className="fold">
          <summary>{page.state === "closed" ? "取消这场对接会" : "归档这场对接会"}</summary>
          <Form method="post" className="stack">
            <p>
              归档后不能恢复。
              {page.state === "closed" && "报名的企业会收到取消的消息。"}
            </p>
            <Button name="intent" value="archive">
              {page.state === "closed" ? "取消并归档" : eventMoveLabels.archive}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}
