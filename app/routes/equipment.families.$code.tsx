import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Marks } from "#app/components/badge.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { equipmentOfFamily, familyPath, needsOfFamily } from "#app/components/family-paths.ts";
import { FamilySheets } from "#app/components/family-sheet.tsx";
import { Figures } from "#app/components/figures.tsx";
import { Money, Price } from "#app/components/money.tsx";
import { Rail, RailList } from "#app/components/rail.tsx";
import { placeName } from "#app/domain/shared/place.ts";
import { originMark, originStateOf } from "#app/domain/supply/origin.ts";
import { familyPage } from "#app/views/family-page.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { useCases, reference, today } = context;
  const view = valueOr(await useCases.viewFamily({ code: params.code ?? "" }), request);
  return {
    page: familyPage(view, reference),
    offers: view.newestListings.map(({ listing, supplier, marks }) => ({
      id: listing.id,
      title: listing.title,
      supplier: supplier.name,
      price: { min: listing.priceMin, max: listing.priceMax },
      origin: originMark(listing.origin, originStateOf(listing, today)),
      marks,
    })),
    wishes: view.newestNeeds.map(({ need, matches }) => ({
      id: need.id,
      title: need.title,
      place: placeName(need.site),
      budget: need.budget,
      deadline: need.deadline,
      matches,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: "设备类别 · 对接" }];
  const { name, english, same, uses, listings, needs, code } = data.page;
  const also = same.slice(0, 4).join("、");
  return [
    { title: `${name} · 设备类别 · 对接` },
    {
      name: "description",
      content: `${name}（${english}）${also && `，也叫${also}`}。用于${uses.slice(0, 4).join("、")}。在架设备 ${listings} 条，更新需求 ${needs} 条。`,
    },
    { tagName: "link", rel: "canonical", href: familyPath(code) },
  ];
};

export default function Family() {
  const { page, offers, wishes } = useLoaderData<typeof loader>();
  const { code, name, english, listings, needs } = page;
  return (
    <div className="wrap page stack">
      <Crumbs way={page.way} here={name} />
      <div className="spread family">
        <div className="stack">
          <h1>
            {name}{" "}
            <span className="quiet" lang="en">
              {english}
            </span>
          </h1>
          <Figures
            figures={[
              { value: <Counted count={listings} to={equipmentOfFamily(code)} />, ...ofListings },
              { value: <Counted count={needs} to={needsOfFamily(code)} />, ...ofNeeds },
            ]}
          />
          <FamilySheets page={page} />
        </div>
        <Rail>
          <RailList
            id="newest-listings"
            title="最新设备"
            all={{ text: `全部 ${listings}`, to: equipmentOfFamily(code) }}
            items={offers.map(({ id, title, supplier, price, origin, marks }) => ({
              id,
              to: `/equipment/${id}`,
              title,
              meta: [
                supplier,
                <Price key="price" {...price} />,
                <Marks key="marks" origin={origin} marks={marks} listing={`/equipment/${id}`} />,
              ],
            }))}
          />
          <RailList
            id="newest-needs"
            title="公开需求"
            all={{ text: `全部 ${needs}`, to: needsOfFamily(code) }}
            items={wishes.map(({ id, title, place, budget, deadline, matches }) => ({
              id,
              to: `/needs/${id}`,
              title,
              meta: [
                place,
                budget !== null && <Money key="budget" amount={budget} />,
                deadline && `${deadline} 前`,
                `${matches} 条匹配设备`,
              ],
            }))}
          />
          <section className="stack" aria-label="发布">
            <ButtonLink to={`/workbench/needs/new?family=${code}`} look="ink">
              发布这类需求
            </ButtonLink>
            <ButtonLink to={`/workbench/listings/new?family=${code}`}>发布这类设备</ButtonLink>
          </section>
        </Rail>
      </div>
    </div>
  );
}

const ofListings = { name: "在架设备", unit: "条" };
const ofNeeds = { name: "公开需求", unit: "条" };

function Counted({ count, to }: { count: number; to: string }) {
  return count === 0 ? "0" : <Link to={to}>{count}</Link>;
}
