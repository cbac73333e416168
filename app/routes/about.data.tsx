import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
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
    standard: efficiencyThresholds[0]?.standard ?? "",
  };
}

export default function AboutData() {
  const { documents, families, attributes, thresholds, standard } = useLoaderData<typeof loader>();
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
        {standard}，{thresholds} 个规格，转录自公开整理本，不是标准原件。{officialTextNotice}
      </p>
      <h2>设备类别</h2>
      <p>
        平台自编的设备类别词表：{families} 个类别、{attributes}{" "}
        个参数，含同义名称、易混设备与计量单位。
      </p>
      <h2>还没有的</h2>
      <p>
        首台（套）目录、《重点用能产品设备能效先进水平、节能水平和准入水平》官方表、节能降碳和安全应急装备目录尚未导入。
      </p>
    </>
  );
}
