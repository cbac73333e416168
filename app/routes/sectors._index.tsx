import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { BodyScopes, ZhuanlanTable } from "#app/components/zhuanlan-table.tsx";
import { zhuanlanTables } from "#app/domain/policy/zhuanlan-tables.ts";
import { longDay } from "#app/domain/shared/time.ts";

export const meta: MetaFunction = () => [{ title: "专栏 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { rows, counts } = valueOr(await context.useCases.viewSectors(null), request);
  return { documents: zhuanlanTables(rows), counts };
}

export default function Sectors() {
  const { documents, counts } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack-l">
      <div className="stack">
        <h1>专栏</h1>
        <p className="quiet">
          各省实施方案的专栏表与点名设备的正文条文，文字照录原文；右侧是标了该行的在架设备与更新需求数。各省专栏编号互不对应。
        </p>
      </div>
      <nav aria-label="文件">
        <ul className="chips">
          {documents.map(({ document }) => (
            <li key={document.id}>
              <a href={`#${document.id}`}>{document.docNo}</a>
            </li>
          ))}
        </ul>
      </nav>
      {documents.map(({ document, tables, body }) => (
        <section
          key={document.id}
          id={document.id}
          className="stack"
          aria-labelledby={`${document.id}-title`}
        >
          <div>
            <h2 id={`${document.id}-title`}>{document.title}</h2>
            <p className="quiet">
              {document.docNo} · {longDay(document.date)} · {document.issuers.join("、")}
            </p>
          </div>
          {tables.map((table) => (
            <ZhuanlanTable key={table.zhuanlan} document={document} table={table} counts={counts} />
          ))}
          {body.length > 0 && <BodyScopes document={document} rows={body} counts={counts} />}
        </section>
      ))}
    </div>
  );
}
