import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { Paging } from "#app/components/paging.tsx";
import { Told } from "#app/components/told.tsx";
import {
  ProposalChanges,
  ProposalDecision,
  ProposalHindrances,
} from "#app/components/vocabulary-proposals.tsx";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { pageAsked } from "#app/views/page-number.ts";
import { knownOf } from "#app/views/vocabulary-entry.ts";
import { proposalsPath, vocabularyPath } from "#app/views/vocabulary-paths.ts";
import { proposalView } from "#app/views/vocabulary-proposals.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(
    await context.useCases.viewVocabularyProposal({ id: params.id ?? "" }),
    request,
  );
  const search = new URL(request.url).searchParams;
  const page = pageAsked(search);
  return {
    page,
    proposal: proposalView(view, knownOf(context.reference.vocabulary), page),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const id = params.id ?? "";
  const reason = valueOf(values, "reason");
  const intent = valueOf(values, "intent");
  const { useCases } = context;
  const answer =
    intent === "withdraw"
      ? await useCases.withdrawVocabularyChange({ id })
      : await useCases.decideVocabularyChange({
          ...{ id, reason },
          decision: intent === "approve" ? "approve" : "refuse",
        });
  if (!answer.ok) return refusedForm(answer.error, { intent, reason }, request);
  return redirect(intent === "approve" ? vocabularyPath : `${proposalsPath}/${id}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.proposal.title ?? "提议"} · 词表修改提议 · 对接` },
];

export default function ProposalPage() {
  const { proposal, page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { decided } = proposal;
  return (
    <>
      <Crumbs
        way={[
          { name: "词表", to: vocabularyPath },
          { name: "修改提议", to: proposalsPath },
        ]}
        here={proposal.title}
      />
      <section className="sheet pad stack" aria-labelledby="proposal-title">
        <h1 id="proposal-title">{proposal.title}</h1>
        <p className="quiet">
          {proposal.by}于 {proposal.at} 提出{proposal.count > 1 && ` · ${proposal.count} 项`}
        </p>
        {proposal.note && <p>说明：{proposal.note}</p>}
        <ErrorSummary errors={refused?.errors} />
        {decided && (
          <Told tone="done">
            <span>
              {decided.label}：{decided.words}
              {decided.reason && `。审核意见：${decided.reason}`}
            </span>
          </Told>
        )}
        <ProposalHindrances proposal={proposal} />
        <ProposalDecision
          proposal={proposal}
          refused={
            refused?.values.intent === "refuse"
              ? { errors: refused.errors, reason: refused.values.reason }
              : null
          }
        />
      </section>
      <ProposalChanges lines={proposal.lines} />
      <Paging page={page} pages={proposal.pages} hrefOf={(each) => `?page=${each}`} />
    </>
  );
}
