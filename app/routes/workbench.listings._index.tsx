import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Price } from "#app/components/money.tsx";
import { OwnPostingsPage } from "#app/components/own-postings-page.tsx";
import { WorkbenchTable } from "#app/components/workbench-table.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { moveAction } from "#app/posting-action.server.ts";
import {
  ownListing,
  ownPerPage,
  ownTold,
  pageAddress,
  readOwnQuestion,
  statusTabs,
} from "#app/views/own-postings.ts";

const path = "/workbench/listings";

export const meta: MetaFunction = () => [{ title: "我的供给 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, reference } = context;
  const params = new URL(request.url).searchParams;
  const question = readOwnQuestion(params);
  const own = valueOr(await context.useCases.viewOwnListings(question), request);
  return {
    rows: own.items.map((item) => ({
      ...ownListing(item, own, actor, reference, context.today),
      priceMin: item.priceMin,
      priceMax: item.priceMax,
    })),
    tabs: statusTabs(path, own, question),
    told: ownTold(params),
    address: pageAddress(path, question),
    exported: `${path}/export${question.status ? `?status=${question.status}` : ""}`,
    page: question.page,
    pages: Math.ceil(own.total / ownPerPage),
    mayWrite: mayUse("editor", actor),
  };
}

export const action = (args: ActionFunctionArgs) => moveAction(args, "Listing");

export default function OwnListings() {
  const { rows, tabs, told, address, exported, page, pages, mayWrite } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <OwnPostingsPage
      title="我的供给"
      create={mayWrite ? { to: `${path}/new`, label: "发布供给" } : null}
      exported={exported}
      imported={mayWrite ? "/workbench/imports?noun=listing" : null}
      tabs={tabs}
      errors={refused?.errors}
      told={told}
      empty={rows.length === 0}
      page={page}
      pages={pages}
      hrefOf={(each) => `${address}page=${each}`}
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
