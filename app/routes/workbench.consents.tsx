import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ConsentTable } from "#app/components/consent-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Paging } from "#app/components/paging.tsx";
import { Told } from "#app/components/told.tsx";
import { StatusTabs } from "#app/components/workbench-nav.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { disclosureWays } from "#app/use-cases/consent-port.ts";
import { consentRow, consentTabs } from "#app/views/consent-rows.ts";
import { readOwnQuestion } from "#app/views/own-postings.ts";

export const meta: MetaFunction = () => [{ title: "名片授权 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { page, perPage } = readOwnQuestion(searchParams);
  const way = disclosureWays.find((each) => each === searchParams.get("way")) ?? "given";
  const { items, total } = valueOr(
    await context.useCases.viewConsents({ way, page, perPage }),
    request,
  );
  const mayWithdraw = way === "given" && mayUse("editor", context.actor);
  return {
    way,
    page,
    pages: Math.ceil(total / perPage),
    tabs: consentTabs(way, total),
    rows: items.map((line) => consentRow(line, mayWithdraw)),
    withdrawn: searchParams.has("withdrawn"),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  valueOr(await context.useCases.withdrawConsent({ id: valueOf(values, "id") }), request);
  return redirect("/workbench/consents?withdrawn=1");
}

export default function Consents() {
  const { way, page, pages, tabs, rows, withdrawn } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>名片授权</h1>
      <p className="quiet">
        对接双方都同意后，联系名片才互相可见。每一次公开都记在这里；撤回以后对方不再看到名片，记录保留撤回时间。对方此前自己记下的内容，平台无法收回。
      </p>
      {withdrawn && <Told tone="done">已撤回授权，对方从现在起看不到本企业的名片。</Told>}
      <StatusTabs tabs={tabs} label="按方向" />
      {rows.length === 0 ? (
        <EmptyState
          title={way === "given" ? "本企业的名片还没有向谁公开" : "还没有对方的名片向本企业公开"}
          ways={[
            <Link key="inquiries" to="/workbench/inquiries">
              看对接消息
            </Link>,
          ]}
        />
      ) : (
        <ConsentTable rows={rows} caption={way === "given" ? "我方公开的名片" : "对方公开的名片"} />
      )}
      <Paging page={page} pages={pages} hrefOf={(each) => `?way=${way}&page=${each}`} />
    </>
  );
}
