import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventFacts } from "#app/components/event-timetable.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { MeetingRecord } from "#app/components/meeting-record.tsx";
import { Told } from "#app/components/told.tsx";
import { meetingOutcomes } from "#app/domain/events/meeting-note.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { meetingPage } from "#app/views/meeting-page.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `与${data.other}洽谈` : "洽谈"} · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asked = { eventId: params.id ?? "", id: params.meetingId ?? "" };
  const view = valueOr(await context.useCases.viewEventMeeting(asked), request);
  const saved = new URL(request.url).searchParams.has("saved");
  return { ...meetingPage(view, mayUse("editor", context.actor)), saved };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const id = params.meetingId ?? "";
  const form = formValues(await request.formData());
  const chosen = valueOf(form, "outcome");
  const outcome = meetingOutcomes.find((each) => each === chosen) ?? null;
  const words = valueOf(form, "intent") === "note" ? valueOf(form, "words") : null;
  if (chosen === "" && words === null) throw new Response("没有这个操作。", { status: 400 });
  const recorded = await context.useCases.recordMeeting({
    id,
    held: chosen !== "",
    outcome,
    words,
  });
  return recorded.ok
    ? redirect(`${eventPaths(recorded.value.eventId).meetings}/${id}?saved=1`)
    : refusedForm(recorded.error, { words: words ?? "" }, request);
}

export default function MeetingAtTable() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs
        way={[
          { to: "/workbench/events", name: "对接会" },
          { to: page.paths.desk, name: page.title },
        ]}
        here="洽谈"
      />
      <h1>
        {page.other}
        <small className="quiet block">{page.otherSide}</small>
      </h1>
      <ErrorSummary errors={refused?.errors} />
      {!refused && page.saved && <Told tone="done">已保存。</Told>}
      {page.course === "missed" && <Told tone="open">未到场：{page.reason}</Told>}
      {page.barred && <Told>{page.barred}</Told>}
      {page.mayWrite && (
        <MeetingRecord
          key={page.words}
          held={page.course === "held"}
          outcome={page.outcome}
          words={refused?.values.words || page.words}
          errors={refused?.errors ?? {}}
        />
      )}
      <section className="sheet pad stack" aria-labelledby="meeting-title">
        <h2 id="meeting-title">这场洽谈</h2>
        <EventFacts
          facts={[
            { name: "时间和桌位", value: page.place },
            { name: "状态", value: page.courseLabel },
            { name: "我方", value: page.people.own || "未指定" },
            { name: "对方", value: page.people.other || "确认后显示" },
          ]}
        />
      </section>
    </>
  );
}
