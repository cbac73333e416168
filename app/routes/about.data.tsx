import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { officialTextNotice } from "#app/domain/catalogue/efficiency-words.ts";
import { longDay } from "#app/domain/shared/time.ts";

export const meta: MetaFunction = () => [{ title: "数据来源与版本 · 对接" }];

export function loader({ context }: LoaderFunctionArgs) {
  const { documents, sectorRows, vocabulary, efficiencyThresholds } = context.reference;
  return {
    documents: documents.map((document) => ({
      ...document,
      rows: sectorRows.filter((row) => row.document.id === document.id).length,
    })),
    families: vocabulary.families.length,
    attributes: vocabulary.attributes.length,
    thresholds: efficiencyThresholds.length,
    standards: new Set(efficiencyThresholds.map(({ standard }) => standard)).size,
  };
}

export default function AboutData() {
  const { documents, families, attributes, thresholds, standards } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>数据来源与版本</h1>
      <h2>政策文件</h2>
      <p>
        平台只引用点名设备和行业的原文，每个引文都能回到文件、专栏和行；校验值是所用文本的 SHA-256。
      </p>
      {documents.map(({ id, title, docNo, issuers, date, rows, sha256 }) => (
        <section key={id} className="sheet pad" aria-labelledby={id}>
          <h3 id={id}>{title}</h3>
          <p className="quiet">
            {docNo} · {longDay(date)} · {issuers.join("、")}
          </p>
          <p className="quiet">
            引用 {rows} 行（条） · <span className="model hash">{sha256}</span>
          </p>
        </section>
      ))}
      <h2>能效限定值</h2>
      <p>
        {standards} 个国家标准，{thresholds}{" "}
        行限值，转录自公开整理本，不是标准原件；每行都有来源编号。
        {officialTextNotice}。<Link to="/about/marks">各标准的收录范围</Link>
      </p>
      <h2>设备类别</h2>
      <p>
        平台自编的设备类别词表：{families} 个类别、{attributes}{" "}
        个参数，含同义名称、易混设备与计量单位。
      </p>
      <h2>距离</h2>
      <p>
        按两地市中心的直线距离计算，坐标取自 <a href="https://www.geonames.org/">GeoNames</a>（CC BY
        4.0），精确到 0.01 度；没有单列的县市按省会（重庆按市中心）算。
      </p>
      <h2>还没有的</h2>
      <p>
        各版目录的文号、来源文件、校验值和缺少的内容见<Link to="/catalogues">目录</Link>
        ；官方的首台（套）、节能降碳、安全应急装备条目表和能效水平表不在平台手头，需由审核员导入。
      </p>
    </>
  );
}
