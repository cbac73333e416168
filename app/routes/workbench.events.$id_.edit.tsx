import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccess, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventForm } from "#app/components/event-form.tsx";
import { EventTimetable } from "#app/components/event-timetable.tsx";
import { editableEventStates } from "#app/domain/events/event-state.ts";
import { eventFormAction } from "#app/event-form-action.server.ts";
import { eventFormValues } from "#app/forms/event-form.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { postingFormChoices } from "#app/views/posting-form.ts";

export const meta: MetaFunction = () => [{ title: "修改对接会 · 对接" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const id = params.id ?? "";
  const { event } = valueOr(await context.useCases.viewHostedEvent({ id }), request);
  if (!editableEventStates.includes(event.state))
    throw new Response("对接会排定后不能再修改。", { status: 409 });
  return {
    title: event.title,
    host: eventPaths(id).host,
    values: { ...eventFormValues(event), version: [String(event.version)] },
    choices: postingFormChoices(context.reference, null),
  };
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? "";
  requireAccess("editor", args.context.actor, args.request);
  // What is typed is only looked at for the host's own event.
  valueOr(await args.context.useCases.viewHostedEvent({ id }), args.request);
  return eventFormAction(args, id);
}

export default function EditEvent() {
  const { title, host, values, choices } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <Crumbs
        way={[
          { to: "/workbench/events", name: "对接会" },
          { to: host, name: title },
        ]}
        here="修改"
      />
      <h1>修改对接会</h1>
      {answered?.preview && <EventTimetable title="预览" {...answered.preview} />}
      <EventForm
        key={values.version[0]}
        values={answered?.values ?? values}
        errors={answered?.errors ?? {}}
        choices={choices}
        back={host}
      />
    </>
  );
}
