import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { EventDeskHead } from "#app/components/event-desk-head.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { NotHeard } from "#app/components/not-heard.tsx";
import { ScheduleBody } from "#app/components/schedule-body.tsx";
import { SchedulePublishing } from "#app/components/schedule-publishing.tsx";
import { ScheduleResult, ScheduleRunPanel, ScheduleStart } from "#app/components/schedule-run.tsx";
import { Told } from "#app/components/told.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { lastKnown, useKept } from "#app/last-known.ts";
import { scheduleAction } from "#app/schedule-action.server.ts";
import { scheduleDeskPage } from "#app/views/schedule-desk-page.ts";
import { readScheduleQuestion, scheduleHref, scheduleTold } from "#app/views/schedule-question.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.head.title ?? "对接会"} · 洽谈安排 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const desk = valueOr(await context.useCases.viewSchedule({ id: params.id ?? "" }), request);
  return {
    ...scheduleDeskPage(desk, readScheduleQuestion(searchParams), mayUse("editor", context.actor)),
    told: scheduleTold[searchParams.get("told") ?? ""] ?? null,
    at: searchParams.get("at") ?? "",
  };
}

export const clientLoader = lastKnown<Awaited<ReturnType<typeof loader>>>();

export const action = scheduleAction;

export default function EventSchedule() {
  const { told, at, heardAt, ...page } = useKept(
    clientLoader,
    useLoaderData<typeof clientLoader>(),
  );
  const refused = useActionData<typeof action>();
  const { head, path, question, run, readiness, result, mayWrite, meetings } = page;
  const working = run?.working ?? false;
  return (
    <>
      <EventDeskHead {...head} at="schedule" />
      <ErrorSummary errors={refused?.errors} />
      {!refused && told && !working && <Told tone="done">{told}</Told>}
      <NotHeard heardAt={heardAt} />
      {(working || !result) && (
        <ScheduleRunPanel
          run={run}
          readiness={readiness}
          mayWrite={mayWrite}
          here={scheduleHref(path, question, {})}
        />
      )}
      {result && (
        <ScheduleResult
          result={result}
          meetingHref={(id) =>
            `${scheduleHref(path, question, { view: "grid", meeting: id })}#chosen`
          }
        >
          <ScheduleStart run={run} readiness={readiness} mayWrite={mayWrite} first={false} />
        </ScheduleResult>
      )}
      {mayWrite && !working && (
        <SchedulePublishing
          state={head.state}
          meetings={meetings}
          broken={result?.broken.length ?? 0}
          answersUntil={page.answersUntil}
        />
      )}
      {result && (
        <ScheduleBody
          {...page}
          at={at}
          mayWrite={mayWrite && page.arrangeable && !working}
          values={refused?.values ?? {}}
          errors={refused?.errors ?? {}}
        />
      )}
    </>
  );
}
