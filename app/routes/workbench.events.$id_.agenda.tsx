import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr, type FormErrors } from "#app/answers.ts";
import { Agenda } from "#app/components/agenda.tsx";
import { CalendarLink } from "#app/components/calendar-link.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { PrintButton } from "#app/components/print-button.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { declineReasons } from "#app/domain/events/meeting-answer.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { agendaPage } from "#app/views/agenda-page.ts";
import { eventPaths } from "#app/views/event-view.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? "对接会"} · 我的洽谈 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewAgenda({ id: params.id ?? "" }), request);
  const person = new URL(request.url).searchParams.get("person") ?? "";
  return agendaPage(view, mayUse("editor", context.actor), person);
}

interface Acted {
  readonly errors: FormErrors;
  readonly values: FormValues;
  /** Shown in this answer only. */
  readonly address: string | null;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const form = formValues(await request.formData());
  const meeting = valueOf(form, "meeting");
  const { search } = new URL(request.url);
  const back = `${eventPaths(id).agenda}${search}${meeting ? `#m-${meeting}` : ""}`;
  const answer = await answerOf(valueOf(form, "intent"));
  if (!answer.ok) {
    const { data: refused, init } = refusedForm(answer.error, form, request);
    return data<Acted>({ ...refused, address: null }, init ?? undefined);
  }
  if (answer.value !== null && "address" in answer.value)
    return data<Acted>({ errors: {}, values: {}, address: answer.value.address });
  return redirect(back);

  function answerOf(intent: string) {
    switch (intent) {
      case "accept":
        return useCases.answerMeeting({ id: meeting, move: "accept", reason: null, words: "" });
      case "decline": {
        const said = valueOf(form, `reason-${meeting}`);
        const reason = declineReasons.find((each) => each === said) ?? null;
        const words = valueOf(form, `words-${meeting}`);
        return useCases.answerMeeting({ id: meeting, move: "decline", reason, words });
      }
      case "assign":
        return useCases.assignMeetingPeople({
          id: meeting,
          attendeeIds: form[`people-${meeting}`] ?? [],
        });
      case "accept-all":
        return useCases.acceptMeetings({ id });
      case "link":
        return useCases.makeCalendarLink({ id });
      case "unlink":
        return useCases.revokeCalendarLink({ id });
      default:
        throw new Response("没有这个操作。", { status: 400 });
    }
  }
}

export default function AgendaPage() {
  const page = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { errors = {}, values = {}, address = null } = acted ?? {};
  return (
    <>
      <Crumbs
        way={[
          { to: "/workbench/events", name: "对接会" },
          { to: page.paths.desk, name: page.title },
        ]}
        here="我的洽谈"
      />
      <div className="between">
        <h1>我的洽谈</h1>
        <div className="actions no-print">
          <PrintButton />
          <ButtonLink to={page.paths.passes}>入场证</ButtonLink>
          <ButtonLink to={page.paths.book}>对接手册</ButtonLink>
        </div>
      </div>
      <p>
        {page.title}
        <span className="quiet block">
          {page.about}　{page.organisation}　承办：{page.host}
        </span>
      </p>
      <ErrorSummary errors={errors} />
      {page.running && (
        <p className="no-print">
          <Link to={page.paths.offers}>有空出的时段时，在这里看补位机会</Link>
        </p>
      )}
      <Agenda page={page} errors={errors} values={values} />
      <CalendarLink
        download={page.paths.calendar}
        address={address}
        linkedAt={page.linkedAt}
        may={page.mayLink}
      />
    </>
  );
}
