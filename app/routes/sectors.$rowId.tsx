import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Clause } from "#app/components/clause.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { Figures } from "#app/components/figures.tsx";
import { shortRowLabel } from "#app/domain/policy/sector-row.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { rows, counts } = valueOr(await context.useCases.viewSectors(null), request);
  const row = rows.find(({ id }) => id === params.rowId);
  if (!row) throw new Response(null, { status: 404 });
  const families = context.reference.vocabulary.families
    .filter((family) => family.sectorRows.includes(row.id))
    .map(({ code, name }) => ({ code, name }));
  return {
    row,
    families,
    listings: counts.listings[row.id] ?? 0,
    needs: counts.needs[row.id] ?? 0,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.row.sector} · ${shortRowLabel(data.row)} · 对接` : "专栏 · 对接" },
];

export default function Sector() {
  const { row, families, listings, needs } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack">
      <Crumbs way={[{ name: "专栏", to: `/sectors#${row.id}` }]} here={shortRowLabel(row)} />
      <h1>{row.sector}</h1>
      <div className="sheet pad stack">
        <Clause row={row} />
        <p className="quiet">{row.document.title}</p>
      </div>
      <Figures
        figures={[
          {
            value: <Link to={`/equipment?sector=${row.id}`}>{listings}</Link>,
            name: "在架设备",
            unit: "条",
          },
          {
            value: <Link to={`/needs?sector=${row.id}`}>{needs}</Link>,
            name: "公开需求",
            unit: "条",
          },
        ]}
      />
      {families.length > 0 && (
        <section className="sheet pad stack" aria-labelledby="families-title">
          <h2 id="families-title">这一行的设备类别</h2>
          <ul className="chips">
            {families.map(({ code, name }) => (
              <li key={code}>
                <Link to={`/equipment?sector=${row.id}&family=${code}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
