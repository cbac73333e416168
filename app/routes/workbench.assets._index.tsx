import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { AssetTable } from "#app/components/asset-table.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Paging } from "#app/components/paging.tsx";
import { Told } from "#app/components/told.tsx";
import { StatusTabs } from "#app/components/workbench-nav.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { assetRow, assetsPath, assetTabAsked, assetTabs } from "#app/views/asset-row.ts";
import { pageAsked } from "#app/views/page-number.ts";

export const meta: MetaFunction = () => [{ title: "在役设备 · 对接" }];

const perPage = 50;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const result = assetTabAsked(params.get("result"));
  const asked = pageAsked(params);
  const { items, total, counts } = valueOr(
    await context.useCases.viewOldAssets({ result, page: asked, perPage }),
    request,
  );
  const kept = Math.trunc(Number(params.get("kept"))) || 0;
  return {
    rows: items.map(assetRow),
    tabs: assetTabs(counts, result),
    result,
    page: asked,
    pages: Math.ceil(total / perPage),
    mayWrite: mayUse("editor", context.actor),
    kept: kept > 0 && kept <= 10_000 ? kept : 0,
  };
}

export default function Assets() {
  const { rows, tabs, result, page, pages, mayWrite, kept } = useLoaderData<typeof loader>();
  const query = result === null ? "" : `result=${result}&`;
  return (
    <>
      <div className="between">
        <h1>在役设备</h1>
        {mayWrite && (
          <div className="actions">
            <ButtonLink to={`${assetsPath}/upload`}>导入台账</ButtonLink>
            <ButtonLink to={`${assetsPath}/new`} look="main">
              登记一台
            </ButtonLink>
          </div>
        )}
      </div>
      {kept > 0 && <Told tone="done">已登记 {kept} 台，并按今天的目录体检。</Told>}
      {tabs.some(({ count }) => count > 0) && <StatusTabs tabs={tabs} label="按体检结果" />}
      {rows.length === 0 ? (
        <EmptyState
          title="这里还没有设备"
          ways={[
            <Link key="check" to="/check">
              先体检一台，再存入台账
            </Link>,
            ...(mayWrite
              ? [
                  <Link key="upload" to={`${assetsPath}/upload`}>
                    上传设备台账，一次登记并体检
                  </Link>,
                ]
              : []),
          ]}
        />
      ) : (
        <AssetTable rows={rows} />
      )}
      <Paging page={page} pages={pages} hrefOf={(n) => `${assetsPath}?${query}page=${n}`} />
      <p className="quiet">目录版本更新后自动重新体检，结果变化在“消息”里通知。以官方文本为准。</p>
    </>
  );
}
