import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FailedJobs } from "#app/components/failed-jobs.tsx";
import { InstallationSheet } from "#app/components/installation-sheet.tsx";
import { OperationFigures } from "#app/components/operation-figures.tsx";
import { QueueTable } from "#app/components/queue-table.tsx";
import { RematchProgress } from "#app/components/rematch-progress.tsx";
import { Told } from "#app/components/told.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { runView } from "#app/views/match-runs.ts";
import { installationFacts, installationWarnings } from "#app/views/installation-view.ts";

export const meta: MetaFunction = () => [{ title: "平台运行 · 对接" }];

const doneWords: Readonly<Record<string, string>> = {
  retry: "任务已重新排队，马上再试。",
  drop: "任务已放弃，不再执行。",
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, useCases } = context;
  const figures = valueOr(await useCases.viewOperations(null), request);
  const runs = figures.matchRuns.map(runView);
  if (!mayUse("administrator", actor)) return { figures, runs, installation: null };
  const view = valueOr(await useCases.viewInstallation(null), request);
  return {
    figures,
    runs,
    installation: {
      now: view.now,
      queue: view.queue,
      failed: view.failed,
      warnings: installationWarnings(view),
      facts: installationFacts(view),
    },
  };
}

/** `intent` retry or drop, with the job's `id`. */
export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const [id, intent] = [valueOf(values, "id"), valueOf(values, "intent")];
  const { retryJob, dropJob } = context.useCases;
  valueOr(await (intent === "drop" ? dropJob({ id }) : retryJob({ id })), request);
  return redirect(`/workbench/operations?done=${intent === "drop" ? "drop" : "retry"}`);
}

export default function Operations() {
  const { figures, runs, installation } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const told = doneWords[params.get("done") ?? ""];
  return (
    <>
      <h1>平台运行</h1>
      {told && <Told tone="done">{told}</Told>}
      {installation?.warnings.map((words) => (
        <Told key={words} tone="open">
          {words}
        </Told>
      ))}
      <OperationFigures operations={figures} />
      <RematchProgress runs={runs} />
      {installation && <Installation {...installation} />}
    </>
  );
}

function Installation({ queue, failed, now, facts }: InstallationProps) {
  return (
    <>
      <section className="stack" aria-labelledby="failed-title">
        <h2 id="failed-title">
          失败的任务 <span className="count">{failed.total} 项</span>
        </h2>
        {failed.items.length > 0 ? (
          <FailedJobs jobs={failed.items} />
        ) : (
          <p className="quiet">没有失败的任务。</p>
        )}
      </section>
      <section className="stack" aria-labelledby="queue-title">
        <h2 id="queue-title">任务队列</h2>
        {queue.length > 0 ? (
          <QueueTable lines={queue} now={now} />
        ) : (
          <EmptyState title="队列是空的">
            <p>该做的都已做完。</p>
          </EmptyState>
        )}
      </section>
      <section className="stack" aria-labelledby="facts-title">
        <h2 id="facts-title">存储、版本与状态</h2>
        <InstallationSheet groups={facts} />
      </section>
    </>
  );
}

type InstallationProps = NonNullable<
  ReturnType<typeof useLoaderData<typeof loader>>["installation"]
>;
