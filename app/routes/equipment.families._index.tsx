import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FamilyGroups, FamilySearch, FoundFamilies } from "#app/components/family-index.tsx";
import { familyIndex } from "#app/components/family-paths.ts";
import { foundLines, groupLines, mostFound } from "#app/views/family-index.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { vocabulary } = context.reference;
  const counts = valueOr(await context.useCases.viewFamilies(null), request);
  const query = (searchParams.get("q") ?? "").trim();
  const open = searchParams.getAll("open");
  const found = query === "" ? null : foundLines(query, vocabulary, counts);
  return {
    query,
    found,
    cut: found?.length === mostFound,
    groups: query === "" ? groupLines(vocabulary, counts, open) : [],
    families: vocabulary.families.length,
    allOpen: open.includes("all"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.query ? `${data.query} · ` : ""}设备类别 · 对接` },
  {
    name: "description",
    content: `${data?.families ?? ""} 个工业设备类别，按行业和工艺分组：名称与俗称、参数、在架设备和更新需求。`,
  },
  { tagName: "link", rel: "canonical", href: familyIndex },
];

export default function Families() {
  const { query, found, cut, groups, families, allOpen } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack">
      <div className="stack">
        <h1>设备类别</h1>
        <p className="quiet">
          {families}{" "}
          个类别，每一类有名称与俗称、参数、在架设备和更新需求。设备数和需求数含更细的类别。
        </p>
        <div className="bar">
          <FamilySearch query={query} />
          {found === null && (
            <Link to={allOpen ? familyIndex : `${familyIndex}?open=all`}>
              {allOpen ? "全部收起" : "全部展开"}
            </Link>
          )}
        </div>
      </div>
      {found === null ? (
        <FamilyGroups groups={groups} />
      ) : (
        <section className="stack" aria-labelledby="found-title">
          <div className="between">
            <h2 id="found-title">
              {query}{" "}
              <span className="quiet">{cut ? `前 ${found.length} 类` : `${found.length} 类`}</span>
            </h2>
            <Link to={familyIndex}>看全部类别</Link>
          </div>
          {found.length > 0 ? <FoundFamilies found={found} /> : <NothingFound query={query} />}
        </section>
      )}
    </div>
  );
}

function NothingFound({ query }: { query: string }) {
  return (
    <EmptyState
      title="没有这个名称的设备类别"
      ways={[
        <Link key="equipment" to={`/equipment?q=${encodeURIComponent(query)}`}>
          在设备里搜“{query}”
        </Link>,
        "换一个更通用的名称，例如 空压机、加工中心",
        <Link key="all" to={familyIndex}>
          看全部类别
        </Link>,
      ]}
    />
  );
}
