import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { Figures } from "#app/components/figures.tsx";
import { Told } from "#app/components/told.tsx";
import { mayUse } from "#app/domain/people/actor.ts";

export const meta: MetaFunction = () => [{ title: "工作台 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, useCases } = context;
  const { actor: person } = valueOr(await useCases.viewAccount(null), request);
  const overview = mayUse("viewer", actor)
    ? valueOr(await useCases.viewWorkbench(null), request)
    : null;
  return {
    name: person.membership?.organisationName ?? person.name,
    overview,
    mayWrite: mayUse("editor", actor),
    staff: mayUse("reviewer", actor),
  };
}

export default function Overview() {
  const { name, overview, mayWrite, staff } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="between">
        <h1>{name}</h1>
        {mayWrite && (
          <p className="actions">
            <ButtonLink to="/workbench/listings/new" look="main">
              发布供给
            </ButtonLink>
            <ButtonLink to="/workbench/needs/new">发布更新需求</ButtonLink>
          </p>
        )}
      </div>
      {overview && !overview.hasCard && (
        <Told tone="open">
          还没有联系名片。<Link to="/workbench/account">填写名片</Link>
          后才能发起或同意对接；名片只在双方同意后互相可见。
        </Told>
      )}
      {overview && (
        <Figures
          wide
          figures={[
            {
              value: <Link to="/workbench/listings">{overview.listings.published}</Link>,
              name: "在架供给",
              unit: "台（套）",
            },
            {
              value: <Link to="/workbench/needs">{overview.needs.published}</Link>,
              name: "公开需求",
              unit: "条",
            },
            { value: overview.listings.draft + overview.needs.draft, name: "草稿", unit: "条" },
            {
              value: <Link to="/workbench/inquiries">{overview.waiting}</Link>,
              name: "消息等待答复",
              unit: "条",
            },
          ]}
        />
      )}
      {staff && (
        <p>
          <Link to="/workbench/operations">看平台运行与操作记录</Link>
        </p>
      )}
    </>
  );
}
