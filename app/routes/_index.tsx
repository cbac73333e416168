import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Marks } from "#app/components/badge.tsx";
import { familyIndex } from "#app/components/family-paths.ts";
import { Hero } from "#app/components/hero.tsx";
import { Money } from "#app/components/money.tsx";
import { Rail, RailList } from "#app/components/rail.tsx";
import { SectorTable } from "#app/components/sector-table.tsx";
import { pairedSectors } from "#app/domain/policy/paired-sectors.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { originMark, originStateOf } from "#app/domain/supply/origin.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { useCases, reference } = context;
  const [home, sectors] = await Promise.all([useCases.viewHome(null), useCases.viewSectors(null)]);
  const { rows, counts } = valueOr(sectors, request);
  const paired = pairedSectors(rows);
  const docNo = (id: string) => reference.documents.find((each) => each.id === id)?.docNo ?? "";
  return {
    home: valueOr(home, request),
    sectors: paired,
    counts,
    hubeiDocNo: docNo("HB2024"),
    guangdongDocNo: docNo("GD2024"),
    today: context.today,
  };
}

const examples = [
  { text: "激光焊接机", to: "/equipment?q=%E6%BF%80%E5%85%89%E7%84%8A%E6%8E%A5%E6%9C%BA" },
  { text: "VMC850", to: "/equipment?q=VMC850", model: true },
  {
    text: "“两台75千瓦工频空压机换永磁变频”",
    to: `/equipment?q=${encodeURIComponent("两台75千瓦工频空压机换永磁变频")}`,
  },
];

export default function Home() {
  const { home, sectors, counts, hubeiDocNo, guangdongDocNo, today } =
    useLoaderData<typeof loader>();
  const share = home.shareFulfilled;
  return (
    <>
      <Hero
        title="换哪台设备？"
        examples={examples}
        figures={[
          { value: home.listings, name: "在架设备", unit: "条" },
          { value: home.needs, name: "公开需求", unit: "条" },
          {
            value: share === null ? "暂无" : (share * 100).toFixed(1),
            unit: "%",
            name: "的需求有设备满足全部硬性要求",
          },
          { value: rowsWithSupply(counts), name: "专栏行与条文有在架设备", unit: "行" },
        ]}
        note={
          <>
            {today} 计算
            {home.jobsWaiting > 0 && `，还有 ${home.jobsWaiting} 项匹配在计算，数字会变`} ·{" "}
            <Link to="/about/matching">口径与说明</Link>
          </>
        }
      />
      <div className="wrap spread page">
        <section className="stack" aria-labelledby="sectors-title">
          <div className="between">
            <h2 id="sectors-title">按专栏行业找</h2>
            <p className="quiet">左为在架设备，右为更新需求；条长按平方根</p>
          </div>
          <SectorTable
            sectors={sectors}
            counts={counts}
            hubeiDocNo={hubeiDocNo}
            guangdongDocNo={guangdongDocNo}
          />
          <p className="quiet">
            <Link to="/sectors">看各文件专栏原文</Link>
            ，包括广东专栏3 的地市细分行业与正文条文；不分行业，也可以
            <Link to={familyIndex}>按设备类别找</Link>。
          </p>
        </section>
        <Rail>
          <RailList
            id="newest-needs"
            title="最新需求"
            all={{ text: `全部 ${home.needs}`, to: "/needs" }}
            items={home.newestNeeds.map(({ need, matches }) => ({
              id: need.id,
              to: `/needs/${need.id}`,
              title: need.title,
              meta: [
                placeName(need.site),
                need.budget !== null && <Money key="budget" amount={need.budget} />,
                need.deadline && `${need.deadline} 前`,
                `${matches} 条匹配设备`,
              ],
            }))}
          />
          <RailList
            id="newest-listings"
            title="最新设备"
            all={{ text: `全部 ${home.listings}`, to: "/equipment" }}
            items={home.newestListings.map(({ listing, supplier, marks }) => ({
              id: listing.id,
              to: `/equipment/${listing.id}`,
              title: listing.title,
              meta: [
                supplier.name,
                <Marks
                  key="marks"
                  origin={originMark(listing.origin, originStateOf(listing, today))}
                  marks={marks}
                  listing={`/equipment/${listing.id}`}
                />,
              ],
            }))}
          />
        </Rail>
      </div>
    </>
  );
}

function rowsWithSupply({ listings }: { listings: Readonly<Record<string, number>> }): number {
  return Object.values(listings).filter((count) => count > 0).length;
}
