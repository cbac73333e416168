import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { EventBoard } from "#app/components/event-board.tsx";
import { lastKnown, useKept } from "#app/last-known.ts";
import { boardAddress } from "#app/views/board-address.ts";
import { boardPage } from "#app/views/board-page.ts";

export const handle = { bare: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "对接会"} · 洽谈大屏` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewBoard({ id: params.id ?? "" }), request);
  const page = boardPage(view);
  return { ...page, ...boardAddress(request.url, page.screens.length) };
}

export const clientLoader = lastKnown<Awaited<ReturnType<typeof loader>>>();

export default function Board() {
  return <EventBoard {...useKept(clientLoader, useLoaderData<typeof clientLoader>())} />;
}
