import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { NeedResults } from "#app/components/need-results.tsx";
import { ResultPage } from "#app/components/result-page.tsx";
import { savedQuery } from "#app/forms/saved-query.ts";
import { askedOf, readSearchParams } from "#app/forms/search-params.ts";
import { answered } from "#app/use-cases/search-answer.ts";
import { nearOf } from "#app/views/listing-row.ts";
import { needRow } from "#app/views/need-row.ts";
import { resultFrame } from "#app/views/result-frame.ts";
import { savingSearch } from "#app/views/saving-search.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = askedOf(request);
  const { question, ignored } = readSearchParams(params, "needs", context.reference);
  const answer = valueOr(await context.useCases.searchNeeds(question), request);
  const meant = answered(question, answer);
  const query = savedQuery(meant);
  const saved = await context.useCases.findSavedSearch({ index: "needs", query });
  return {
    saving: savingSearch({
      index: "needs",
      params,
      question: meant,
      query,
      reference: context.reference,
      actor: context.actor,
      saved: valueOr(saved, request),
    }),
    frame: resultFrame({
      index: "needs",
      path: "/needs",
      params,
      question,
      ignored,
      reference: context.reference,
      answer,
    }),
    rows: answer.hits.map((hit) =>
      needRow(hit, context.today, answer.highlights, nearOf(question.sort)),
    ),
    sorted: question.sort === "deadline" ? question.sort : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.frame.heading ?? "看需求"} · 更新需求 · 对接` },
];

export default function Needs() {
  const { frame, saving, rows, sorted } = useLoaderData<typeof loader>();
  return (
    <ResultPage frame={frame} action="/needs" saving={saving}>
      <NeedResults caption={frame.caption} rows={rows} sorted={sorted} />
    </ResultPage>
  );
}
