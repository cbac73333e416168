import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { CatalogueProof } from "#app/components/catalogue-proof.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { Decisions } from "#app/components/review-decision.tsx";
import { Findings } from "#app/components/review-findings.tsx";
import { ClaimWords, RevokeMark } from "#app/components/mark-claims.tsx";
import { ReviewKeys } from "#app/components/review-keys.tsx";
import { AsPublic, Changes, Lines, OrganisationPart } from "#app/components/review-page.tsx";
import { Told } from "#app/components/told.tsx";
import { decisionLabels, reviewKindLabels } from "#app/domain/review/review.ts";
import { isId } from "#app/domain/shared/id.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { reviewAction } from "#app/review-action.server.ts";
import { claimView } from "#app/views/mark-view.ts";
import { reviewSheet } from "#app/views/review-sheet.ts";
import {
  changeLines,
  claimPage,
  decisionForms,
  findingView,
  queueSearch,
  readQueue,
} from "#app/views/review-view.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { useCases, reference, today } = context;
  const { searchParams } = new URL(request.url);
  const { kind } = readQueue(searchParams);
  const view = valueOr(await useCases.viewReview({ id: params.id ?? "", kind }), request);
  const { review, next, previous, listing, need, organisation } = view;
  const sheet = reviewSheet(
    { ...view, history: view.history.filter(({ id }) => id !== review.id) },
    reference,
    today,
  );
  const nameOf = (family: string) => reference.vocabulary.family(family)?.name ?? family;
  const to = (id: string | null) => id && `/workbench/review/${id}${queueSearch(kind)}`;
  return {
    title: listing?.title ?? need?.title ?? organisation.name,
    kind: reviewKindLabels[review.kind],
    since: minuteInChina(review.openedAt),
    note: review.note,
    waiting: review.state === "waiting",
    withdrawn: review.state === "withdrawn",
    decided: review.decision && {
      label: decisionLabels[review.decision],
      by: (review.decidedBy && view.names[review.decidedBy]) ?? "平台",
      at: minuteInChina(review.decidedAt ?? review.openedAt),
      reason: review.reason,
      desk:
        review.kind === "listing" || review.kind === "need"
          ? `/workbench/review/${review.kind}s/${review.subjectId}`
          : sheet.organisation.desk,
    },
    findings: review.checks.map(findingView),
    changes: changeLines(review, nameOf),
    claim: claimPage(review),
    mark: view.mark && claimView(view.mark, view.files),
    forms: decisionForms(review.kind, review.checks),
    sheet,
    next: to(next),
    previous: to(previous),
    queue: `/workbench/review${queueSearch(kind)}`,
    told: await lastDecision(useCases, searchParams.get("done")),
  };
}

/** What the reviewer has just decided, in words. */
async function lastDecision(
  useCases: LoaderFunctionArgs["context"]["useCases"],
  id: string | null,
) {
  if (!id || !isId(id)) return null;
  const done = await useCases.viewReview({ id, kind: null });
  if (!done.ok || !done.value.review.decision) return null;
  const { review, listing, need, organisation } = done.value;
  const title = listing?.title ?? need?.title ?? organisation.name;
  return `${decisionLabels[done.value.review.decision]}：“${title}”${review.reason && `，理由：${review.reason}`}`;
}

export const action = reviewAction;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "审核"} · 审核台 · 对接` },
];

export default function ReviewPage() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof reviewAction>();
  const { sheet, waiting, decided, next, previous } = data;
  return (
    <>
      <div className="between">
        <Crumbs way={[{ name: "审核台", to: data.queue }]} here={data.title} />
        <nav className="actions" aria-label="队列">
          {previous && (
            <Link to={previous} data-key="k">
              上一项
            </Link>
          )}
          {next && (
            <Link to={next} data-key="j">
              下一项
            </Link>
          )}
        </nav>
      </div>
      {data.told && <Told tone="done">{data.told}</Told>}
      <ErrorSummary errors={refused?.errors} />
      <section className="sheet pad stack review-card" aria-labelledby="review-title">
        <div className="between">
          <h1 id="review-title">{data.title}</h1>
          {waiting && <ReviewKeys />}
        </div>
        <p className="quiet">
          {data.kind} · {sheet.organisation.name} · {data.since} 提交
          {data.note && ` · ${data.note}`}
        </p>
        <Findings findings={data.findings} />
        {waiting && sheet.barred && <Told tone="refused">{sheet.barred}</Told>}
        {waiting && data.claim && (
          <p>
            <ButtonLink to={data.claim} look="main">
              处理这个申请
            </ButtonLink>
          </p>
        )}
        {waiting && !data.claim && !sheet.barred && (
          <Decisions
            forms={data.forms}
            refused={refused?.values ? { ...refused.values, errors: refused.errors } : undefined}
          />
        )}
        {data.withdrawn && <Told>提交人已撤回，不需要审核。</Told>}
        {decided && (
          <Told tone="done">
            <span>
              {decided.by}于 {decided.at} 处理：{decided.label}
              {decided.reason && `。理由：${decided.reason}`}
            </span>
            <Link to={decided.desk}>看现在的状态</Link>
          </Told>
        )}
      </section>
      {data.mark && (
        <section className="sheet pad stack" aria-labelledby="mark-title">
          <h2 id="mark-title">
            申报的条目：
            <Link to={data.mark.to}>
              {data.mark.number} {data.mark.name}
            </Link>
          </h2>
          <CatalogueProof proof={data.mark} />
          <ClaimWords claim={data.mark} />
          {data.mark.state === "verified" && !sheet.barred && (
            <RevokeMark id={data.mark.id} errors={refused?.errors} />
          )}
        </section>
      )}
      <Changes changes={data.changes} />
      <AsPublic sheet={sheet.posting} />
      <OrganisationPart sheet={sheet}>
        <Lines title="以前的审核" lines={sheet.history} />
      </OrganisationPart>
    </>
  );
}
