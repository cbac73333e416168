import { Form, Link } from "@remix-run/react";
import { officialTextNotice } from "#app/domain/catalogue/efficiency-words.ts";
import type { CheckField, EfficiencyPage } from "#app/views/efficiency-page.ts";
import { EfficiencyBadge } from "./badge.tsx";
import { CheckTabs } from "./check-tabs.tsx";
import { EfficiencyProof } from "./efficiency-proof.tsx";
import { Field, plainGroup, Select, SubmitButton } from "./form/index.ts";
import { MotorSaving, SavingFields } from "./motor-saving.tsx";

/** /check/efficiency: the kind of machine, what its standard needs, the grade and what it rests on. */
export function EfficiencyCheck({ page }: { page: EfficiencyPage }) {
  const { subjects, subject } = page;
  return (
    <div className="wrap page stack efficiency-check">
      <h1>能效等级测算</h1>
      <CheckTabs at="/check/efficiency" />
      <p className="quiet no-print">
        选设备，照铭牌填参数，按国家标准限值表测算等级。不登录也能用，所填内容不保存。
      </p>
      <details className="sheet pad no-print" open={!subject} key={subject?.code ?? ""}>
        <summary>{subject ? "换一种设备" : "测哪一种设备"}</summary>
        <nav aria-label="设备种类">
          <ul className="subjects">
            {subjects.map(({ code, name, standard, current }) => (
              <li key={code}>
                <Link
                  to={`/check/efficiency?family=${code}`}
                  aria-current={current ? "page" : undefined}
                >
                  {name}
                  <span className="quiet">{code === "motor" ? "先问类型" : standard}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </details>
      {subject ? <Asked page={page} /> : null}
      <p className="quiet">
        {officialTextNotice}。<Link to="/about/marks">标识怎么核验</Link>
      </p>
    </div>
  );
}

type Chosen = Extract<EfficiencyPage, { fields: unknown }>;

function Asked({ page }: { page: Chosen }) {
  const { subject, fields, outcome, iec, saving } = page;
  return (
    <div className="asked">
      <Form
        method="get"
        action="/check/efficiency#result"
        className="sheet pad stack no-print"
        aria-labelledby="asked-title"
      >
        <h2 id="asked-title">{subject.name}</h2>
        <input type="hidden" name="family" value={subject.code} />
        <div className="field-pair" key={subject.code}>
          {fields.map((field) => (
            <CheckControl key={field.code} field={field} />
          ))}
        </div>
        {saving && <SavingFields saving={saving} />}
        <div className="actions">
          <SubmitButton main>测算</SubmitButton>
          <Link to={`/check/efficiency?family=${subject.code}`}>清空</Link>
        </div>
      </Form>
      <div className="stack" id="result" role="status">
        {outcome ? (
          <section className="sheet pad stack" aria-labelledby="result-title">
            <h2 id="result-title">
              {subject.name}：测算结果 <EfficiencyBadge outcome={outcome} />
            </h2>
            <EfficiencyProof outcome={outcome} />
            {iec && (
              <p className="quiet">
                另按 {iec.standard}（4 极、50 Hz）：{iec.reached}。IE 等级与国标等级分开看，限值 IE3{" "}
                {iec.limits.IE3} %、IE4 {iec.limits.IE4} %（{iec.source}）。
              </p>
            )}
          </section>
        ) : (
          <p className="quiet">填写后点“测算”。缺什么参数、哪个规格没有收录，结果里会写明。</p>
        )}
        {saving && <MotorSaving saving={saving} />}
      </div>
    </div>
  );
}

function CheckControl({ field }: { field: CheckField }) {
  const { code, label, unit, options, value, errors } = field;
  return options ? (
    <Select
      name={code}
      label={label}
      defaultValue={value}
      empty="未知"
      groups={plainGroup(options.map((each) => ({ value: each, label: each })))}
      errors={errors}
    />
  ) : (
    <Field
      name={code}
      label={label}
      defaultValue={value}
      {...(unit ? { unit } : {})}
      inputMode="text"
      maxLength={60}
      autoComplete="off"
      errors={errors}
    />
  );
}
