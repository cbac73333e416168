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
        每条需求逐项对照每台候选设备，每项只有三种判定：满足、不满足、未知。未填写就是未知，既不算满足，也不算不满足。写在说明里的要求和参数与填在表里的同样算数，并注明“读自原文”。
      </p>
      <h2>数值怎么比</h2>
      <ul>
        <li>不同单位先换算。吨与千牛、公斤与兆帕之间按行业习惯留 2% 的允差。</li>
        <li>不低于、不高于、以上、以下都含本数；超过、大于、小于不含。</li>
        <li>写 ±2% 的按名义值比较。噪声、能耗、排放写“≤”的，按供方保证的限值比较。</li>
        <li>一台设备可调的范围（变频 5–8 m³/min）能调到要求内就算满足。</li>
        <li>系列、多种规格或没有说明的区间（30–45 kW 对不低于 40 kW）算未知，具体型号需确认。</li>
        <li>380V/660V、0.7/0.8/1.0 MPa 可选这样的并列值，有一个满足就算满足。</li>
        <li>防护等级、防爆等级、洁净度、精度等有高低的等级，好过要求也算满足。</li>
      </ul>
      <h2>先分四段</h2>
      <ol>
        <li>类别对得上，硬性要求全部满足</li>
        <li>类别对得上，没有不满足，但有硬性要求未知，需要询问</li>
        <li>相近类别的设备，供改变方案时参考</li>
        <li>有硬性要求不满足，或属于需方写明不接受的：一律排在前三段之后</li>
      </ol>
      <p>
        配件、耗材、维修和租赁不算设备，需求没有要就不列出。规格只差一档的，在页面上列入“相近设备”并注明差别。预算和期限是期望，价格可以谈，不因此降段。
      </p>
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
      <p>公开需求中，至少有一台在架设备处在第一段的占比。预算和期限不计入。</p>
    </>
  );
}
