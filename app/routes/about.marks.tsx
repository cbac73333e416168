import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MarkKey } from "#app/components/badge.tsx";
import { officialTextNotice } from "#app/domain/catalogue/efficiency-words.ts";

export const meta: MetaFunction = () => [{ title: "标识怎么核验 · 对接" }];

export function loader({ context }: LoaderFunctionArgs) {
  const [first] = context.reference.efficiencyThresholds;
  return {
    rows: context.reference.efficiencyThresholds.length,
    standard: first?.standard ?? "",
    table: first?.table ?? "",
    product: first?.productName ?? "",
    from: first?.effectiveFrom ?? "",
  };
}

export default function AboutMarks() {
  const { rows, standard, table, product, from } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>标识怎么核验</h1>
      <MarkKey />
      <h2>鄂产、粤产、渝产与产地</h2>
      <p>
        产地由企业填写省份和城市，显示为虚线“企业自报”。只有核验过的产地才显示实线；目前平台还没有核验过任何产地。
      </p>
      <h2>能效等级</h2>
      <p>
        目前只计算{product}：按 {standard} {table}（自 {from}{" "}
        施行），用企业填写的额定功率、极数和效率对照限定值，恰好等于限定值算达到。已载入 {rows}{" "}
        个规格。
      </p>
      <ul>
        <li>功率或极数不在表里：显示“该规格未收录”，不插值</li>
        <li>缺少参数：显示“无法判定”，并写明缺什么</li>
        <li>低于 3 级限定值：显示“低于3级”</li>
        <li>1级、2级、3级与先进、节能、准入水平的对应是平台暂用的，待与官方目录核对</li>
      </ul>
      <p>点任何一个标识，都能看到标准、表、行、所用参数和与限定值的差。</p>
      <h2>首台（套）与其他目录</h2>
      <p>首台（套）、淘汰、节能降碳和安全应急装备目录尚未导入，平台不显示这些标识。</p>
      <p className="quiet">{officialTextNotice}</p>
    </>
  );
}
