import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { CatalogueKindPart } from "#app/components/catalogue-list.tsx";
import { cataloguesByKind } from "#app/views/catalogue-view.ts";

export const meta: MetaFunction = () => [{ title: "目录 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const all = valueOr(await context.useCases.viewCatalogues(null), request);
  return { groups: cataloguesByKind(all, context.today) };
}

export default function Catalogues() {
  const { groups } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack-l">
      <div className="stack">
        <h1>目录</h1>
        <p className="quiet">
          平台的标识和旧设备体检依据的目录与标准：每一版的文号、来源文件和缺少的内容都写明，以官方文本为准。
          <Link to="/about/marks">标识怎么核验</Link>
        </p>
      </div>
      <nav aria-label="目录类型">
        <ul className="chips">
          {groups.map(({ kind, title }) => (
            <li key={kind}>
              <a href={`#${kind}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <CatalogueKindPart key={group.kind} group={group} />
      ))}
    </div>
  );
}
