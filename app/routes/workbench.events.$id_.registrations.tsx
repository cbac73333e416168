import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccess, valueOr } from "#app/answers.ts";
import { EventDeskHead } from "#app/components/event-desk-head.tsx";
import { EventRegistrations } from "#app/components/event-registrations.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { Told } from "#app/components/told.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues } from "#app/forms/form-values.ts";
import { registrationAction } from "#app/registration-action.server.ts";
import { eventHead, eventPaths } from "#app/views/event-view.ts";
import {
  decidedWords,
  readRegistrationQuestion,
  registrationList,
} from "#app/views/registration-list.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.head.title ?? "对接会"} · 报名 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const { searchParams } = new URL(request.url);
  const question = readRegistrationQuestion(searchParams);
  const view = valueOr(await context.useCases.viewRegistrations({ id, ...question }), request);
  const path = eventPaths(id).registrations;
  return {
    head: eventHead(view.event),
    told: decidedWords(searchParams),
    list: registrationList(view, question, view.event, path, mayUse("editor", context.actor)),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const answered = await registrationAction(
    { context, request },
    formValues(await request.formData()),
  );
  if (!answered) throw new Response("没有这个操作。", { status: 400 });
  return answered;
}

export default function EventRegistrationsPage() {
  const { head, told, list } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <EventDeskHead {...head} at="registrations" />
      <ErrorSummary errors={refused?.errors} />
      {!refused && told && <Told tone="done">{told}</Told>}
      <EventRegistrations
        list={list}
        values={refused?.values ?? {}}
        errors={refused?.errors ?? {}}
        none="还没有企业报名"
      />
    </>
  );
}
