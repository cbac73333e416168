import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { DayBoard, DayDesk } from "#app/components/event-day-settings.tsx";
import { DayMissed, DayPeople, DoubtfulScans } from "#app/components/event-day.tsx";
import { EventDeskHead } from "#app/components/event-desk-head.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { readPeopleQuestion } from "#app/views/day-people.ts";
import { eventDayPage } from "#app/views/event-day-page.ts";
import { eventPaths } from "#app/views/event-view.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `现场 · ${data?.head.title ?? "对接会"} · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewEventDay({ id: params.id ?? "" }), request);
  const asked = readPeopleQuestion(new URL(request.url).searchParams);
  return eventDayPage(view, mayUse("editor", context.actor), context.siteUrl, asked);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const form = formValues(await request.formData());
  const [intent, participationId, attendeeId] = ["intent", "participation", "attendee"].map(
    (name) => valueOf(form, name),
  ) as [string, string, string];
  const grace = valueOf(form, "grace");
  const done = await (() => {
    switch (intent) {
      case "grace":
        return useCases.setGrace({ id, minutes: grace === "" ? NaN : Number(grace) });
      case "hand-out":
      case "take-back":
        return useCases.handOutBoard({ id, open: intent === "hand-out" });
      case "reissue":
        return useCases.reissuePass({ participationId, attendeeId });
      case "revoke":
        return useCases.revokePass({ participationId, attendeeId });
      default:
        throw new Response("没有这个操作。", { status: 400 });
    }
  })();
  return done.ok
    ? redirect(`${eventPaths(id).day}${new URL(request.url).search}`)
    : refusedForm(done.error, { grace }, request);
}

export default function EventDay() {
  const { head, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <EventDeskHead {...head} at="day" />
      <ErrorSummary errors={refused?.errors} />
      <DayDesk {...page} />
      <DayMissed rows={page.missed} />
      <DoubtfulScans rows={page.doubtful} />
      <DayPeople people={page.people} mayWrite={page.mayWrite} />
      <DayBoard
        {...page}
        grace={refused?.values.grace ?? String(page.grace)}
        errors={refused?.errors ?? {}}
      />
    </>
  );
}
