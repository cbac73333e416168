import { Link } from "@remix-run/react";
import { checkResults } from "#app/domain/catalogue/phase-out/check.ts";
import type { CheckResult } from "#app/domain/catalogue/phase-out/check.ts";
import { ResultMark } from "./check-result.tsx";

const meanings: Record<CheckResult, string> = {
  hit: "型号、类别和条件都对上目录条目，列出原文、文号和停用期限。",
  needs_check: "对上了条目，但缺年份、电压等，或条目本身要人工辨认。",
  suspected: "去掉加注的电压、安装型式后才对上，或只有系列开头相同。",
  coverage_gap: "这类设备碰到目录数据里缺的部分，不能说没有。",
  condition_not_met: "型号在目录里，但年份、容量或电压不在条件范围内。",
  not_listed: "已收录的目录里没有。未收录不等于未淘汰。",
};

const examples = [
  { model: "Y160M-4", type: "三相异步电动机" },
  { model: "Y2-132S-4", type: "三相异步电动机" },
  { model: "S9-315/10", type: "配电变压器" },
  { model: "C620G", type: "普通车床" },
] as const;

/** What the page will say, before anything was asked. */
export function NothingChecked() {
  return (
    <section className="sheet pad stack" aria-labelledby="answers-title">
      <h2 id="answers-title">六种答案</h2>
      <dl className="answers">
        {checkResults.map((result) => (
          <div key={result}>
            <dt>
              <ResultMark result={result} />
            </dt>
            <dd>{meanings[result]}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        查《高耗能落后机电设备（产品）淘汰目录》第一至四批、《产业结构调整指导目录（2024年本）》设备类条目，以及湖北、重庆、广东方案里关于老旧设备的条款。
        以官方文本为准。
      </p>
      <p className="quiet">
        试一试：
        {examples.map(({ model, type }, n) => (
          <span key={model}>
            {n > 0 && "、"}
            <Link to={`/check?${new URLSearchParams({ model, type })}`} className="model">
              {model}
            </Link>
          </span>
        ))}
      </p>
    </section>
  );
}
