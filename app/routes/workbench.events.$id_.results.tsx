import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccess, valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDeskHead } from "#app/components/event-desk-head.tsx";
import { ExportLinks } from "#app/components/export-links.tsx";
import { Figures } from "#app/components/figures.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { OutcomeForm } from "#app/components/outcome-form.tsx";
import { OutcomeLedger } from "#app/components/outcome-ledger.tsx";
import { OutcomeTables, OutcomeTotals } from "#app/components/outcome-sums.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues } from "#app/forms/form-values.ts";
import { outcomeAction } from "#app/outcome-action.server.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { resultsPage } from "#app/views/results-page.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.head.title ?? "对接会"} · 成果 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { useCases, today, actor, reference } = context;
  const view = valueOr(await useCases.viewEventResults({ id: params.id ?? "" }), request);
  const asked = new URL(request.url).searchParams;
  return resultsPage(
    view,
    { correct: asked.get("correct"), enter: asked.has("enter"), today },
    mayUse("editor", actor),
    reference,
  );
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const id = params.id ?? "";
  const values = formValues(await request.formData());
  const refused = await outcomeAction(context.useCases, id, values, request);
  return refused
    ? data(refused.body, refused.init)
    : redirect(`${eventPaths(id).results}#ledger`);
}

export default function Results() {
  const {
    head,
    here,
    subtitle,
    made,
    figures,
    confirmed,
    pending,
    waiting,
    rows,
    form,
    pairs,
    mayEnter,
  } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors = refused?.errors ?? {};
  return (
    <>
      <EventDeskHead {...head} at="results" />
      <p className="print-only">
        {subtitle}　对接成果　{made} 打印
      </p>
      <ErrorSummary errors={refused?.errors} />
      <div className="between no-print">
        <ExportLinks to={`${here}/export`} label="导出报表" />
        <PrintButton />
      </div>
      <Figures figures={figures} wide />
      <section className="stack" aria-labelledby="confirmed-title">
        <h2 id="confirmed-title">已确认的成果</h2>
        <OutcomeTotals total={confirmed.total} />
        <OutcomeTables of="已确认" {...confirmed} />
        <p className="quiet">
          每笔只计一次：签约替换同一笔的意向；两个所在地表各含全部金额，不能相加。每笔归入一个专栏行：
          需求或供给所属的行中，先取本场对接会所列的，再取举办地省份的。
        </p>
      </section>
      {waiting > 0 && (
        <section className="stack" aria-labelledby="pending-title">
          <h2 id="pending-title">待对方确认 {waiting} 笔，未计入以上金额</h2>
          <OutcomeTotals total={pending.total} />
          <OutcomeTables of="待确认" {...pending} />
        </section>
      )}
      {form && (
        <OutcomeForm
          key={form.correcting ?? "new"}
          {...form}
          pairs={form.correcting ? undefined : pairs}
          values={refused?.values ?? form.values}
          errors={errors}
          back={here}
        />
      )}
      <section className="stack" aria-labelledby="ledger">
        <div className="between">
          <h2 id="ledger">登记明细</h2>
          {mayEnter && (
            <span className="no-print">
              <ButtonLink to={`${here}?enter=1#outcome-form`} small>
                代为登记
              </ButtonLink>
            </span>
          )}
        </div>
        {rows.length > 0 ? (
          <OutcomeLedger rows={rows} values={{}} errors={errors} />
        ) : (
          <EmptyState
            title={mayEnter ? "还没有登记成果" : "对接会开始后，双方在这里登记意向和签约"}
          />
        )}
      </section>
    </>
  );
}
