import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccess } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventForm } from "#app/components/event-form.tsx";
import { EventTimetable } from "#app/components/event-timetable.tsx";
import { eventFormAction } from "#app/event-form-action.server.ts";
import { newEventValues } from "#app/forms/event-form.ts";
import { postingFormChoices } from "#app/views/posting-form.ts";

export const meta: MetaFunction = () => [{ title: "举办对接会 · 对接" }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  return { choices: postingFormChoices(context.reference, null) };
}

export const action = (args: ActionFunctionArgs) => eventFormAction(args, null);

export default function NewEvent() {
  const { choices } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ to: "/workbench/events", name: "对接会" }]} here="举办对接会" />
      <h1>举办对接会</h1>
      <p className="quiet">先存为草稿，只有本企业看得到；发布后开放报名。</p>
      {answered?.preview && <EventTimetable title="预览" {...answered.preview} />}
      <EventForm
        values={answered?.values ?? newEventValues}
        errors={answered?.errors ?? {}}
        choices={choices}
        back="/workbench/events"
      />
    </>
  );
}
