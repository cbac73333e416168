import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireAccess, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { OutcomeForm } from "#app/components/outcome-form.tsx";
import { OutcomeLedger } from "#app/components/outcome-ledger.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { firstValues, formValues } from "#app/forms/form-values.ts";
import { outcomeAction } from "#app/outcome-action.server.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { outcomesPage } from "#app/views/outcomes-page.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? "对接会"} · 对接成果 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { useCases, today, actor } = context;
  const view = valueOr(await useCases.viewOwnOutcomes({ id: params.id ?? "" }), request);
  const asked = new URL(request.url).searchParams;
  return outcomesPage(
    view,
    { with: asked.get("with"), correct: asked.get("correct"), today },
    mayUse("editor", actor),
  );
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const id = params.id ?? "";
  const values = formValues(await request.formData());
  const refused = await outcomeAction(context.useCases, id, values, request);
  return refused ? data(refused.body, refused.init) : redirect(eventPaths(id).outcomes);
}

export default function Outcomes() {
  const { title, paths, here, begun, rows, others, form, mayWrite } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors = refused?.errors ?? {};
  const typed = refused?.values ?? {};
  return (
    <>
      <Crumbs
        way={[
          { to: "/workbench/events", name: "对接会" },
          { to: paths.desk, name: title },
        ]}
        here="对接成果"
      />
      <h1>对接成果</h1>
      <ErrorSummary errors={refused?.errors} />
      {form && (
        <OutcomeForm
          key={form.correcting ?? form.title}
          {...form}
          values={refused && !typed.entry ? typed : form.values}
          errors={errors}
          back={here}
        />
      )}
      {rows.length > 0 ? (
        <section className="stack" aria-labelledby="outcomes-title">
          <h2 id="outcomes-title">已登记</h2>
          <OutcomeLedger
            rows={rows}
            values={firstValues(typed)}
            errors={errors}
          />
          <p className="quiet">
            对方确认后才计入；只有您和对方、承办方能看到。登记不能修改，写错了请更正，原来的一条会留下。
          </p>
        </section>
      ) : (
        <EmptyState title={begun ? "还没有登记成果" : "对接会开始后，在这里登记意向和签约"} />
      )}
      {mayWrite && begun && others.length > 0 && (
        <section className="sheet pad stack" aria-labelledby="others-title">
          <h2 id="others-title">登记一笔：与哪家企业</h2>
          <ul className="met">
            {others.map(({ id, name, about, to }) => (
              <li key={id}>
                <Link to={to}>{name}</Link> <span className="quiet">{about}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
