import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { ReasonForm } from "#app/components/review-decision.tsx";
import { AsPublic, Lines, OrganisationPart } from "#app/components/review-page.tsx";
import { OriginForm, TrustForm } from "#app/components/staff-forms.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { Told } from "#app/components/told.tsx";
import { daysAfter } from "#app/domain/review/trust.ts";
import { reviewAction } from "#app/review-action.server.ts";
import { staffSubject } from "#app/views/staff-view.ts";
import { reviewSheet } from "#app/views/review-sheet.ts";

const kinds = { listings: "listing", needs: "need", organisations: "organisation" } as const;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { useCases, reference, today } = context;
  const kind = Object.entries(kinds).find(([path]) => path === params.subject)?.[1];
  if (!kind) throw new Response(null, { status: 404 });
  const view = valueOr(await useCases.viewReviewSubject({ kind, id: params.id ?? "" }), request);
  return {
    kind,
    ...staffSubject(view),
    sheet: reviewSheet(view, reference, today),
    until: daysAfter(today, 365),
    open: new URL(request.url).searchParams.get("open"),
  };
}

export const action = reviewAction;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "审核"} · 审核台 · 对接` },
];

/** A posting or an organisation outside the queue: what staff may do with it now, and what was done. */
export default function StaffPage() {
  const { kind, id, title, page, status, waiting, moves, origin, sheet, until, open } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof reviewAction>();
  const refusedStep = refused?.values?.decision;
  const { organisation, barred } = sheet;
  const errorsOf = (step: string) => (refusedStep === step ? refused?.errors : undefined);
  return (
    <>
      <Crumbs way={[{ name: "审核台", to: "/workbench/review" }]} here={title} />
      <ErrorSummary errors={refused?.errors} />
      <section className="sheet pad stack review-card" aria-labelledby="subject-title">
        <div className="between">
          <h1 id="subject-title">{title}</h1>
          {page && <Link to={page}>公开页面</Link>}
        </div>
        {status && (
          <p className="actions">
            <StatusTag status={status} />
            {origin && <span className="quiet">产地：{origin.words}</span>}
            {waiting && <Link to={`/workbench/review/${waiting}`}>正在审核，去处理</Link>}
          </p>
        )}
        {barred ? (
          <Told tone="refused">{barred}</Told>
        ) : (
          <div className="decisions">
            {moves.map((move) => (
              <ReasonForm
                key={move.value}
                {...move}
                name="staff"
                open={open === move.value}
                refused={
                  refusedStep === move.value && refused
                    ? { errors: refused.errors, reason: refused.values?.reason ?? "" }
                    : undefined
                }
              >
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="noun" value={kind} />
              </ReasonForm>
            ))}
            {kind === "organisation" && (
              <TrustForm
                id={organisation.id}
                until={until}
                trust={organisation.level}
                errors={errorsOf("trust")}
              />
            )}
            {origin && (
              <OriginForm
                id={id}
                until={until}
                errors={errorsOf("origin")}
                open={open === "origin"}
              />
            )}
          </div>
        )}
        <Lines title="审核经过" lines={sheet.history} />
      </section>
      <OrganisationPart sheet={sheet} linked={kind !== "organisation"} />
      <AsPublic sheet={sheet.posting} />
    </>
  );
}
