import { Form, Link } from "@remix-run/react";
import {
  checkResultLabels,
  type OldMachineCheck,
  type PhaseOutHit,
} from "#app/domain/catalogue/phase-out/check.ts";
import { findingLabels, type FindingVerdict } from "#app/domain/catalogue/phase-out/finding.ts";
import type { PlanFinding } from "#app/domain/catalogue/phase-out/plan-rules.ts";
import type { OldAssetContent } from "#app/domain/demand/old-asset.ts";
import { machineFormValues } from "#app/forms/machine-form.ts";
import { Button, ButtonLink } from "./button.tsx";
import { ResultMark, resultLooks } from "./check-result.tsx";
import { Icon } from "./icons.tsx";

export interface FoundMachine {
  readonly on: string;
  readonly machine: OldAssetContent;
  readonly check: OldMachineCheck;
  /** Where the form of a need stands filled; null where nothing speaks for one. */
  readonly need: string | null;
  readonly saving: string | null;
}

/** What the check says of one machine, the answer first. */
export function MachineFinding({ found }: { found: FoundMachine }) {
  const { check, machine, on } = found;
  return (
    <>
      <FindingSheet check={check} model={machine.model || machine.type} on={on} />
      <NextSteps found={found} />
    </>
  );
}

interface FindingSheetProps {
  check: OldMachineCheck;
  model: string;
  on: string;
}

/** The sheet of a check: answer, entries with their conditions, rules of the plans, editions searched. */
export function FindingSheet({ check, model, on }: FindingSheetProps) {
  const { result, hits, rules, otherRules, directions, searched } = check;
  const { look, icon } = resultLooks[result];
  return (
    <section className="machine-finding" aria-labelledby="result-title">
      <div className={`headline ${look}`}>
        {look === "plain" ? (
          <span className="headline-blank" aria-hidden="true" />
        ) : (
          <Icon name={icon} scale={2.25} />
        )}
        <h2 id="result-title">{headlines[result]}</h2>
        <p>
          <span className="model">{model}</span>　{summaryOf(check)}　{on} 查询，以官方文本为准。
        </p>
      </div>
      <div className="stack">
        <h3>一　淘汰目录</h3>
        {hits.length === 0 && <p>{missWords(check)}</p>}
        {hits.slice(0, 3).map((hit) => (
          <Entry key={`${hit.editionId} ${hit.item} ${hit.model} ${hit.condition}`} hit={hit} />
        ))}
        {hits.length > 3 && (
          <details>
            <summary>另有 {hits.length - 3} 条</summary>
            <div className="stack">
              {hits.slice(3).map((hit) => (
                <Entry
                  key={`${hit.editionId} ${hit.item} ${hit.model} ${hit.condition}`}
                  hit={hit}
                />
              ))}
            </div>
          </details>
        )}
      </div>
      <div className="stack">
        <h3>二　方案条款</h3>
        {rules.length === 0 && otherRules.length === 0 && (
          <p>湖北、重庆、广东方案里没有针对这类设备年限或容量的条款。</p>
        )}
        {[...rules, ...otherRules].map((rule) => (
          <Rule key={rule.ruleId} rule={rule} />
        ))}
      </div>
      {directions.length > 0 && (
        <div className="stack">
          <h3>三　更新方向</h3>
          {directions.slice(0, 1).map((rule) => (
            <Direction key={rule.ruleId} rule={rule} />
          ))}
          {directions.length > 1 && (
            <details>
              <summary>
                {directions
                  .slice(1)
                  .map(({ jurisdiction }) => jurisdiction)
                  .join("、")}
                的条款
              </summary>
              <div className="stack">
                {directions.slice(1).map((rule) => (
                  <Direction key={rule.ruleId} rule={rule} />
                ))}
              </div>
            </details>
          )}
        </div>
      )}
      <Searched searched={searched} />
    </section>
  );
}

const headlines = {
  hit: "列入淘汰目录，条件成立",
  needs_check: "对上目录条目，还需核对",
  suspected: "疑似列入，请人工辨认",
  coverage_gap: "目录数据不全，不能判定",
  condition_not_met: "型号在目录里，条件不成立",
  not_listed: "已查目录中未收录",
} as const;

function summaryOf({ hits, rules }: OldMachineCheck): string {
  const parts = [
    hits.length > 0 ? `目录条目 ${hits.length} 条` : "没有目录条目",
    rules.length > 0 ? `适用方案条款 ${rules.length} 条` : "",
  ];
  return `${parts.filter(Boolean).join("；")}。`;
}

function missWords({ result, searched }: OldMachineCheck): string {
  if (result !== "coverage_gap")
    return "已收录的各批目录里没有这个型号。未收录不等于未淘汰：目录外的设备还可能因能效不达标而须更换。";
  const gaps = searched.filter(({ found }) => found === "coverage_gap");
  return gaps.map(({ edition, gaps: words }) => `${edition}：${words.join("；")}。`).join("");
}

function Quote({ quote, children }: { quote: string; children: React.ReactNode }) {
  return (
    <blockquote className="clause">
      <p>“{quote}”</p>
      <footer>{children}</footer>
    </blockquote>
  );
}

function Entry({ hit }: { hit: PhaseOutHit }) {
  const { quote, document, item, productName, model, lines, deadline, editionId, outcome } = hit;
  const catalogue = `/catalogues/${editionId}?${new URLSearchParams({ q: model })}`;
  return (
    <article className="stack" aria-label={`${hit.batch} ${item}`}>
      <Quote quote={quote}>
        {document}
        <br />
        条目 {item}　{productName}　型号 <span className="model">{model}</span>
        {deadline !== "" && `　停用期限 ${deadline}`}
        {"　"}
        <Link to={catalogue}>看目录</Link>
      </Quote>
      <table className="conditions">
        <caption className="vh">条件逐项判定</caption>
        <thead>
          <tr>
            <th scope="col">条件</th>
            <th scope="col">目录写</th>
            <th scope="col">您填的</th>
            <th scope="col">判定</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, printed, given, verdict, note }) => (
            <tr key={name} className={verdict === "met" ? undefined : verdict}>
              <th scope="row">{name}</th>
              <td data-label="目录写">{printed}</td>
              <td data-label="您填的">{given || "未填"}</td>
              <td data-label="判定">
                <VerdictWord verdict={verdict} /> {note && <span className="unit">{note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hit.remark !== "" && <p className="quiet">淘汰理由：{hit.remark}</p>}
      {outcome !== "hit" && <p className="quiet">这一条的结论：{checkResultLabels[outcome]}。</p>}
    </article>
  );
}

const verdictLooks: Record<FindingVerdict, string> = { met: "ok", violated: "no", unknown: "unk" };

function VerdictWord({ verdict }: { verdict: FindingVerdict }) {
  if (verdict === "met") return <strong>{findingLabels.met}</strong>;
  const look = verdictLooks[verdict];
  return (
    <span className={`v ${look}`}>
      <Icon name={look === "no" ? "no" : "unk"} />
      {findingLabels[verdict]}
    </span>
  );
}

function Rule({ rule }: { rule: PlanFinding }) {
  const { quote, document, clause, jurisdiction, verdict, evaluated } = rule;
  const said = { met: "适用", violated: "不适用", unknown: "无法判定" }[verdict];
  return (
    <article className="stack" aria-label={rule.title}>
      <Quote quote={quote}>
        {document}　{clause}　适用地：{jurisdiction}
      </Quote>
      <p>
        <strong>{said}</strong>：{evaluated}。
      </p>
    </article>
  );
}

function Direction({ rule }: { rule: PlanFinding }) {
  return (
    <Quote quote={rule.quote}>
      {rule.document}　{rule.clause}　适用地：{rule.jurisdiction}
    </Quote>
  );
}

/** Every edition that was searched, with what is found in it and what it lacks. */
export function Searched({
  searched,
  listed = false,
}: Pick<OldMachineCheck, "searched"> & {
  /** Of a whole list: what was found differs from machine to machine and is left out. */
  listed?: boolean;
}) {
  const incomplete = searched.filter(({ complete }) => !complete).length;
  return (
    <details className="searched">
      <summary>
        查了哪些版本：{searched.length} 份，其中 {incomplete} 份数据不全
      </summary>
      <table className="conditions">
        <caption className="vh">查过的目录版本</caption>
        <thead>
          <tr>
            <th scope="col">目录</th>
            {!listed && <th scope="col">结果</th>}
            <th scope="col">数据</th>
          </tr>
        </thead>
        <tbody>
          {searched.map(({ id, edition, document, found, counted, gaps }) => (
            <tr key={id}>
              <th scope="row">
                {edition}
                <small>{document.replace(/^《.*》\s*/, "")}</small>
              </th>
              {!listed && (
                <td data-label="结果">
                  <ResultMark result={found} />
                </td>
              )}
              <td data-label="数据">
                {counted}
                {gaps.map((gap) => (
                  <small key={gap}>{gap}</small>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function NextSteps({ found }: { found: FoundMachine }) {
  const { machine, need, saving } = found;
  const kept = Object.entries(machineFormValues(machine)).filter(([, [value]]) => value);
  return (
    <section className="sheet pad next-steps noprint" aria-labelledby="next-title">
      <div>
        <h2 id="next-title">{need ? "换成什么" : "接下来"}</h2>
        <p className="quiet">
          {need
            ? "更新需求会带入设备类别、功率极数等对应要求、能效不低于 2 级、旧设备铭牌和上面的原文；数量、期限、预算由您补。"
            : "可以存入本企业的在役设备台账，目录更新时自动重新体检。"}
        </p>
      </div>
      <div className="actions">
        {need && (
          <ButtonLink to={need} look="main">
            生成更新需求
          </ButtonLink>
        )}
        <Form method="get" action="/workbench/assets/new">
          {kept.map(([name, [value]]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button>存入设备台账</Button>
        </Form>
        {saving && <Link to={saving}>算一算换新电机省多少电</Link>}
      </div>
    </section>
  );
}
