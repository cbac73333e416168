import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ComparisonKey, ComparisonTable } from "#app/components/comparison-table.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { equipmentOfFamily } from "#app/components/family-paths.ts";
import { Told } from "#app/components/told.tsx";
import { mostCompared } from "#app/domain/supply/most-compared.ts";
import { comparisonColumns, comparisonPath, comparisonRows } from "#app/views/comparison-view.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const asked = [...new Set(searchParams.getAll("id"))].filter((id) => id !== "");
  if (asked.length === 0) return null;
  const { hits, missing } = valueOr(
    await context.useCases.compareListings({ ids: asked }),
    request,
  );
  const onlyDifferent = searchParams.get("only") === "differences";
  const ids = hits.map(({ listing }) => listing.id);
  const rows = comparisonRows(hits, context.reference.vocabulary);
  const families = new Set(hits.map(({ listing }) => listing.family));
  return {
    columns: comparisonColumns(hits, context.today, onlyDifferent),
    rows: onlyDifferent ? rows.filter(({ agreement }) => agreement !== "same") : rows,
    same: rows.filter(({ agreement }) => agreement === "same").length,
    onlyDifferent,
    toggle: comparisonPath(ids, !onlyDifferent),
    missing,
    left: Math.max(0, asked.length - mostCompared),
    mixed: families.size > 1,
    more: hits.length < mostCompared ? hits[0]?.listing.family : null,
    day: context.today,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? data.columns.map(({ title }) => title).join(" / ") : "设备"} 对比 · 对接` },
  { name: "robots", content: "noindex" },
];

export default function Compare() {
  const data = useLoaderData<typeof loader>();
  if (!data) return <NothingChosen />;
  const { columns, rows, same, onlyDifferent, toggle, missing, left, mixed, more, day } = data;
  return (
    <div className="wrap page stack">
      <Crumbs way={[{ name: "设备", to: "/equipment" }]} here="对比" />
      {missing > 0 && <Told tone="open">有 {missing} 条已下架或不存在，没有列出。</Told>}
      {left > 0 && (
        <Told tone="open">
          一次最多对比 {mostCompared} 条，后面 {left} 条没有列出。
        </Told>
      )}
      {mixed && <Told tone="open">这几条不属于同一设备类别，有的参数只属于其中一类。</Told>}
      <div className="between">
        <h1>
          设备对比 <span className="quiet">{columns.length} 条</span>
        </h1>
        {columns.length > 1 && same > 0 && (
          <Link className="no-print" to={toggle}>
            {onlyDifferent ? `显示全部（含相同的 ${same} 项）` : "只看不同和未填写的"}
          </Link>
        )}
      </div>
      <ComparisonTable columns={columns} rows={rows} />
      <div className="between">
        <ComparisonKey />
        {more && (
          <Link className="no-print" to={equipmentOfFamily(more)}>
            继续挑选同类设备
          </Link>
        )}
      </div>
      <p className="quiet">
        {day} 的公开信息，由各企业填写；单位已换算成同一个。本页地址可以直接转发，也可以打印。
      </p>
    </div>
  );
}

function NothingChosen() {
  return (
    <div className="wrap page stack">
      <h1>设备对比</h1>
      <EmptyState
        title="还没有选设备"
        ways={[
          <Link key="equipment" to="/equipment">
            在设备列表里勾选 2 到 {mostCompared} 条
          </Link>,
        ]}
      />
    </div>
  );
}
