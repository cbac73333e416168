import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ListingResults } from "#app/components/listing-results.tsx";
import { Paging } from "#app/components/paging.tsx";
import { TrustLine } from "#app/components/trust-badge.tsx";
import { placeName } from "#app/domain/shared/place.ts";
import { perPage } from "#app/forms/search-params.ts";
import { listingRow } from "#app/views/listing-row.ts";
import { trustView } from "#app/views/trust-view.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const asPage = new URL(request.url).searchParams.get("page");
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(asPage)) || 1));
  const asked = { id: params.id ?? "", page, perPage };
  const { supplier, trustSince, hits, total } = valueOr(
    await context.useCases.viewSupplier(asked),
    request,
  );
  return {
    id: supplier.id,
    name: supplier.name,
    place: placeName(supplier.place),
    trust: trustView(supplier, trustSince, context.today),
    rows: hits.map((hit) => listingRow(hit, [], [], context.today)),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "供应商"} · 供应商 · 对接` },
];

export default function Supplier() {
  const { id, name, place, trust, rows, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack">
      <Crumbs way={[{ to: "/equipment", name: "找设备" }]} here={name} />
      <h1>
        {name} <span className="quiet">{place}</span>
      </h1>
      <TrustLine trust={trust} />
      <h2>
        在架供给 <span className="quiet">{total} 条</span>
      </h2>
      <ListingResults
        caption={`${name} 的在架供给，最近修改的在前，共 ${total} 条`}
        columns={[]}
        rows={rows}
      />
      <Paging
        page={page}
        pages={pages}
        hrefOf={(each) => `/suppliers/${id}${each > 1 ? `?page=${each}` : ""}`}
      />
    </div>
  );
}
