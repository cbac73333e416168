import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Figures } from "#app/components/figures.tsx";

export const meta: MetaFunction = () => [{ title: "平台运行 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  return valueOr(await context.useCases.viewOperations(null), request);
}

export default function Operations() {
  const { listings, needs, jobsWaiting, search, audit } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>平台运行</h1>
      <Figures
        wide
        figures={[
          { value: listings, name: "在架供给", unit: "台（套）" },
          { value: needs, name: "公开需求", unit: "条" },
          { value: jobsWaiting, name: "等待的任务", unit: "项" },
          {
            value: search.healthy ? "正常" : "不可用",
            name: `搜索引擎 ${search.engine}，落后 ${search.lagSeconds} 秒`,
          },
        ]}
      />
      <section className="stack" aria-labelledby="audit-title">
        <h2 id="audit-title">最近操作</h2>
        <div
          className="sheet scroll"
          // A region that scrolls has to be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="region"
          aria-label="最近操作，可左右滚动"
        >
          <table className="lines">
            <thead>
              <tr>
                {["时间（UTC）", "操作", "结果", "账号", "对象", "请求编号"].map((head) => (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {audit.map((line, index) => (
                <tr key={index}>
                  <td>{line.at.slice(0, 19).replace("T", " ")}</td>
                  <td className="model">{line.verb}</td>
                  <td>{line.outcome}</td>
                  <td className="model">{line.actor}</td>
                  <td className="model">{line.subject}</td>
                  <td className="model">{line.requestId.slice(0, 8)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
