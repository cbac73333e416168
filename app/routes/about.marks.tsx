import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { MarkKey } from "#app/components/badge.tsx";
import { StandardTable } from "#app/components/standard-table.tsx";
import { standardsCovered } from "#app/domain/catalogue/efficiency-coverage.ts";
import { officialTextNotice } from "#app/domain/catalogue/efficiency-words.ts";

export const meta: MetaFunction = () => [{ title: "标识怎么核验 · 对接" }];

export function loader({ context }: LoaderFunctionArgs) {
  return { standards: standardsCovered(context.reference.efficiencyThresholds) };
}

export default function AboutMarks() {
  const { standards } = useLoaderData<typeof loader>();
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
        按下列国家标准的限值表，用企业填写的参数对照限值；恰好等于限值算达到。变压器的空载损耗和负载损耗都要看，较差的一项决定等级。
      </p>
      <StandardTable standards={standards} />
      <ul>
        <li>规格不在表里：显示“该规格未收录”，不插值</li>
        <li>缺少参数：显示“无法判定”，并写明缺什么；标识不作任何假定</li>
        <li>低于 3 级限值：显示“低于3级”</li>
        <li>离心泵的公式没有载明适用范围：显示“能效等级待核”，不作结论</li>
        <li>企业自报的等级与按标准计算的等级分开显示，不一致时写明；IE 等级与国标等级不混用</li>
        <li>1级、2级、3级与先进、节能、准入水平的对应是平台暂用的，待与官方目录核对</li>
      </ul>
      <p>
        点任何一个标识，都能看到标准、表、行、所用参数和与限值的差。手头的设备可以到
        <Link to="/check/efficiency">能效等级测算</Link>自己算。
      </p>
      <h2>首台（套）与其他目录</h2>
      <p>
        首台（套）、节能降碳装备推荐、先进安全应急装备、首批次/首版次的标识由企业按目录条目申报，显示为虚线“企业申报”；平台的另一位审核员核对材料和条目条件之后显示为实线“已核验”；目录过期或被新版取代后变灰并写明日期。没有导入的目录不显示标识：
        <Link to="/catalogues">看各版目录</Link>。
      </p>
      <p className="quiet">{officialTextNotice}</p>
    </>
  );
}
