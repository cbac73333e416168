import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { MatchBook } from "#app/components/match-book.tsx";
import { wholeBook } from "#app/views/match-book.ts";

export const handle = { bare: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "对接会"} · 对接手册` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  return wholeBook(valueOr(await context.useCases.viewWholeMatchBook({ id }), request));
}

export default function WholeBook() {
  return <MatchBook book={useLoaderData<typeof loader>()} />;
}
