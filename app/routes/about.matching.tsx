import type { MetaFunction } from "@remix-run/node";
import { criteria, criterionLabels } from "#app/domain/matching/criteria/index.ts";
import { matcherVersion } from "#app/domain/matching/match.ts";
import { useLoaderData } from "@remix-run/react";

export const meta: MetaFunction = () => [{ title: "匹配怎么排序 · 对接" }];

export function loader() {
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return {
    version: matcherVersion,
    rows: criteria.map(({ code, weight, why }) => ({
      name: criterionLabels[code],
      share: Math.round((100 * weight) / whole),
      why,
    })),
  };
}

export default function AboutMatching() {
  const { version, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>匹配怎么排序</h1>
      <p>
        每条需求逐项对照每台候选设备，每项只有三种判定：满足、不满足、未知。未填写就是未知，既不算满足，也不算不满足。不同单位先换算再比较；不低于、不高于、以上、以下都含本数。
      </p>
      <h2>先分四段</h2>
      <ol>
        <li>类别对得上，硬性要求全部满足</li>
        <li>类别对得上，没有不满足，但有硬性要求未知，需要询问</li>
        <li>相近类别的设备，供改变方案时参考</li>
        <li>有硬性要求不满足：一律排在前三段之后</li>
      </ol>
      <h2>段内按下列各项的加权平均</h2>
      <div className="sheet">
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col" className="num">
                权重 %
              </th>
              <th scope="col">为什么</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, share, why }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="num">{share}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        需求没有提到的项目不参加平均。任何一方修改后自动重新计算；期限临近，每天重新计算一次。匹配器版本{" "}
        {version}。
      </p>
      <h2>首页的“满足全部硬性要求”</h2>
      <p>
        公开需求中，至少有一台在架设备处在第一段的占比。预算和期限写明时也是硬性要求；供方没有填写价格的，不算满足。
      </p>
    </>
  );
}
