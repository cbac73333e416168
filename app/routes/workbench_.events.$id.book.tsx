import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { MatchBook } from "#app/components/match-book.tsx";
import { ownBook } from "#app/views/match-book.ts";

export const handle = { bare: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "对接会"} · 对接手册 · ${data?.subtitle ?? ""}` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  return ownBook(valueOr(await context.useCases.viewMatchBook({ id: params.id ?? "" }), request));
}

export default function OwnBook() {
  return <MatchBook book={useLoaderData<typeof loader>()} />;
}
