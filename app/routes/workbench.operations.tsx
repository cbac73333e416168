import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { OperationFigures } from "#app/components/operation-figures.tsx";
import { minuteInChina } from "#app/views/minute-in-china.ts";
import { actorName, outcomeLabel, verbLabels } from "#app/views/verb-labels.ts";

export const meta: MetaFunction = () => [{ title: "平台运行 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  return valueOr(await context.useCases.viewOperations(null), request);
}

export default function Operations() {
  const operations = useLoaderData<typeof loader>();
  return (
    <>
      <h1>平台运行</h1>
      <OperationFigures operations={operations} />
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
          <table className="lines audit">
            <thead>
              <tr>
                {["时间（北京）", "操作", "结果", "账号", "对象", "请求编号"].map((head) => (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {operations.audit.map((line, index) => (
                <tr key={index}>
                  <td>
                    <time dateTime={line.at}>{minuteInChina(line.at)}</time>
                  </td>
                  <td>{verbLabels[line.verb] ?? line.verb}</td>
                  <td>{outcomeLabel(line.outcome)}</td>
                  <td className="model">{actorName(line.actor)}</td>
                  <td className="model">{line.subject}</td>
                  <td className="model id">{line.requestId}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
