import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { MarkKey } from "#app/components/badge.tsx";
import { ListingResults } from "#app/components/listing-results.tsx";
import { ResultPage } from "#app/components/result-page.tsx";
import { savedQuery } from "#app/forms/saved-query.ts";
import { askedOf, readSearchParams } from "#app/forms/search-params.ts";
import { pack, useUnpacked } from "#app/packed.ts";
import { answered, type SearchQuestion } from "#app/use-cases/search-answer.ts";
import { columnHeads, columnsOf, listingRow, nearOf } from "#app/views/listing-row.ts";
import { resultFrame } from "#app/views/result-frame.ts";
import { savingSearch } from "#app/views/saving-search.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = askedOf(request);
  const { question, ignored } = readSearchParams(params, "equipment", context.reference);
  const answer = valueOr(await context.useCases.searchEquipment(question), request);
  const meant = answered(question, answer);
  const query = savedQuery(meant);
  const saved = await context.useCases.findSavedSearch({ index: "equipment", query });
  const columns = columnsOf(answer.family, context.reference.vocabulary);
  const frame = resultFrame({
    index: "equipment",
    path: "/equipment",
    params,
    question,
    ignored,
    reference: context.reference,
    answer,
  });
  const page = {
    frame,
    saving: savingSearch({
      index: "equipment",
      params,
      question: meant,
      query,
      reference: context.reference,
      actor: context.actor,
      saved: valueOr(saved, request),
    }),
    columns: columnHeads(columns),
    rows: answer.hits.map((hit) =>
      listingRow(hit, columns, answer.highlights, context.today, nearOf(question.sort)),
    ),
    sorted: sortedColumn(question.sort, columns),
  };
  return { heading: frame.heading, page: pack(page) };
}

function sortedColumn(sort: SearchQuestion["sort"], columns: ReturnType<typeof columnsOf>) {
  if (sort === "price" || sort === "lead-time") return sort;
  if (typeof sort === "string" || "near" in sort) return null;
  const column = columns.find(({ code }) => code === sort.attribute);
  return column ? { column: column.name, descending: sort.descending } : null;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.heading ?? "找设备"} · 对接` },
];

export default function Equipment() {
  const { page } = useLoaderData() as Awaited<ReturnType<typeof loader>>;
  const { frame, saving, columns, rows, sorted } = useUnpacked(page);
  return (
    <ResultPage frame={frame} action="/equipment" saving={saving} aside={<MarkKey />}>
      <ListingResults caption={frame.caption} columns={columns} rows={rows} sorted={sorted} />
    </ResultPage>
  );
}
