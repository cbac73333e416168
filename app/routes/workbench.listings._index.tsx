import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Price } from "#app/components/money.tsx";
import { OwnPostingsPage } from "#app/components/own-postings-page.tsx";
import { WorkbenchTable } from "#app/components/workbench-table.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { moveAction } from "#app/posting-action.server.ts";
import { ownListing, ownPerPage, readOwnQuestion, statusTabs } from "#app/views/own-postings.ts";

const path = "/workbench/listings";

export const meta: MetaFunction = () => [{ title: "我的供给 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, reference } = context;
  const question = readOwnQuestion(new URL(request.url).searchParams);
  const own = valueOr(await context.useCases.viewOwnListings(question), request);
  return {
    rows: own.items.map((item) => ({
      ...ownListing(item, own, actor, reference),
      priceMin: item.priceMin,
      priceMax: item.priceMax,
    })),
    tabs: statusTabs(path, own.counts, question.status),
    status: question.status,
    page: question.page,
    pages: Math.ceil(own.total / ownPerPage),
    mayWrite: mayUse("editor", actor),
  };
}

export const action = (args: ActionFunctionArgs) => moveAction(args, "Listing");

export default function OwnListings() {
  const { rows, tabs, status, page, pages, mayWrite } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <OwnPostingsPage
      title="我的供给"
      create={mayWrite ? { to: `${path}/new`, label: "发布供给" } : null}
      tabs={tabs}
      errors={refused?.errors}
      empty={rows.length === 0}
      page={page}
      pages={pages}
      hrefOf={(each) => `${path}?${status ? `status=${status}&` : ""}page=${each}`}
    >
      <WorkbenchTable
        caption="我的供给"
        amountHead="单价 万元"
        rows={rows.map((row) => ({
          ...row,
          amount: <Price min={row.priceMin} max={row.priceMax} bare />,
        }))}
      />
    </OwnPostingsPage>
  );
}
