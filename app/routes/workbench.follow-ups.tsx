import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FollowUpList } from "#app/components/follow-up-list.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { followUpLimits } from "#app/domain/events/follow-up.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { FieldReader, firstValues, formValues, valueOf } from "#app/forms/form-values.ts";
import type { Refusal } from "#app/use-cases/verb.ts";
import { followUpsPage } from "#app/views/follow-ups-page.ts";

export const meta: MetaFunction = () => [{ title: "洽谈跟进 · 工作台 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewFollowUps(null), request);
  const change = new URL(request.url).searchParams.get("change");
  return followUpsPage(view, { change, today: context.today }, mayUse("editor", context.actor));
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const form = formValues(await request.formData());
  const id = valueOf(form, "meeting");
  const values = firstValues(form);
  const back = `/workbench/follow-ups#m-${id}`;
  switch (valueOf(form, "intent")) {
    case "done":
    case "undo": {
      const done = valueOf(form, "intent") === "done";
      const ticked = await useCases.finishFollowUp({ id, done });
      return ticked.ok ? redirect(back) : refusedForm(ticked.error, values, request);
    }
    case "plan": {
      const reader = new FieldReader(form);
      const content = {
        step: reader.line(`step-${id}`, 10 * followUpLimits.step),
        dueOn: valueOf(form, `dueOn-${id}`).trim().slice(0, 10),
        whoId: valueOf(form, `whoId-${id}`) || null,
      };
      const version = Number(valueOf(form, "version")) || null;
      const planned = await useCases.planFollowUp({ id, version, content });
      return planned.ok
        ? redirect(back)
        : refusedForm(fieldsOf(planned.error, id), values, request);
    }
    default:
      throw new Response("没有这个操作。", { status: 400 });
  }
}

/** The page holds several such forms: fields are named by their meeting. */
function fieldsOf(refusal: Refusal, id: string): Refusal {
  if (refusal.code !== "invalid") return refusal;
  const problems = refusal.problems.map(({ field, message }) => ({
    field: `${field}-${id}`,
    message,
  }));
  return { ...refusal, problems };
}

export default function FollowUps() {
  const { rows, members } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <h1>洽谈跟进</h1>
      <p className="quiet">
        有意向或需再谈的洽谈，下一步由谁、何时做。只有本企业能看到；到期当天提醒。
      </p>
      <ErrorSummary errors={refused?.errors} />
      {rows.length === 0 ? (
        <EmptyState
          title="没有要跟进的洽谈"
          ways={[
            <Link key="events" to="/workbench/events">
              看看对接会
            </Link>,
          ]}
        >
          <p>洽谈时登记“有意向”或“需再谈”，就会列在这里。</p>
        </EmptyState>
      ) : (
        <FollowUpList
          rows={rows}
          members={members}
          typed={refused?.values ?? {}}
          errors={refused?.errors ?? {}}
        />
      )}
    </>
  );
}
