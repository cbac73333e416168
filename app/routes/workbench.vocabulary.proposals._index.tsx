import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Paging } from "#app/components/paging.tsx";
import { ProposalRows } from "#app/components/vocabulary-proposals.tsx";
import { StatusTabs } from "#app/components/workbench-nav.tsx";
import { pageAsked } from "#app/views/page-number.ts";
import { proposalsPath, vocabularyPath } from "#app/views/vocabulary-paths.ts";
import { proposalRow, proposalsPerPage } from "#app/views/vocabulary-proposals.ts";

export const meta: MetaFunction = () => [{ title: "词表修改提议 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const state = search.get("state") === "decided" ? ("decided" as const) : ("waiting" as const);
  const page = pageAsked(search);
  const queue = valueOr(
    await context.useCases.viewVocabularyProposals({ state, page, perPage: proposalsPerPage }),
    request,
  );
  return {
    state,
    page,
    pages: Math.ceil(queue.total / proposalsPerPage),
    rows: queue.items.map((item) => proposalRow(item, queue.names)),
    tabs: [
      {
        ...{ name: "待审", to: proposalsPath, count: queue.waiting },
        current: state === "waiting",
      },
      { name: "已处理", to: `${proposalsPath}?state=decided`, current: state === "decided" },
    ],
  };
}

export default function ProposalQueuePage() {
  const { rows, tabs, state, page, pages } = useLoaderData<typeof loader>();
  const waiting = state === "waiting";
  return (
    <>
      <Crumbs way={[{ name: "词表", to: vocabularyPath }]} here="修改提议" />
      <h1>词表修改提议</h1>
      <StatusTabs tabs={tabs} />
      {rows.length === 0 ? (
        <EmptyState title={waiting ? "没有等待审核的提议" : "还没有处理过的提议"} />
      ) : (
        <ProposalRows rows={rows} waiting={waiting} />
      )}
      <Paging
        page={page}
        pages={pages}
        hrefOf={(each) => `?${waiting ? "" : "state=decided&"}page=${each}`}
      />
    </>
  );
}
