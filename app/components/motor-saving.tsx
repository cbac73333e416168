import type { SavingAnswer } from "#app/views/saving-view.ts";
import { Field } from "./form/index.ts";

/** What only the user knows of the old motor and its work. */
export function SavingFields({ saving }: { saving: SavingAnswer }) {
  return (
    <fieldset className="stack" id="saving">
      <legend>与旧电机比较（可不填）</legend>
      <div className="field-pair">
        <Field
          name="oldModel"
          label="旧电机型号"
          defaultValue={saving.model}
          maxLength={40}
          autoComplete="off"
          model
          hint="Y 系列按目录带出效率"
        />
        {saving.fields.map(({ name, label, unit, value, errors }) => (
          <Field
            key={`${name}-${value}`}
            name={name}
            label={label}
            unit={unit}
            defaultValue={value}
            inputMode="decimal"
            maxLength={40}
            autoComplete="off"
            errors={errors}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The yearly saving with its formula, or what it still lacks. */
export function MotorSaving({ saving }: { saving: SavingAnswer }) {
  const { result, old, notFound, missing } = saving;
  if (!result && !old && !notFound && missing.length === 0) return null;
  return (
    <section className="sheet pad stack" aria-labelledby="saving-title">
      <h2 id="saving-title">新旧对比</h2>
      {result && (
        <p className="saving">
          {result.worse ? "每年多用" : "每年可省"} <strong>{result.kwh.replace("-", "")}</strong>{" "}
          kWh，约 <strong>{result.money.replace("-", "")}</strong>
        </p>
      )}
      {missing.length > 0 && <p>还缺“{missing.join("”“")}”，不代填。</p>}
      <dl className="facts">
        {old && (
          <div>
            <dt>旧电机效率</dt>
            <dd>
              {old.model}：{old.ratedPowerKw} kW、{old.poles} 极，{old.efficiencyPct} %（
              {old.batch}淘汰目录 {old.itemNo} 所列电机的样本值，{old.source}）
            </dd>
          </div>
        )}
        {notFound && (
          <div>
            <dt>旧电机效率</dt>
            <dd>没有这个型号的样本效率，请自行填写铭牌或检测值</dd>
          </div>
        )}
        {result && (
          <>
            <div>
              <dt>公式</dt>
              <dd>{result.formula}</dd>
            </div>
            <div>
              <dt>代入</dt>
              <dd>{result.worked}</dd>
            </div>
            <div>
              <dt>口径</dt>
              <dd>按额定效率估算，未计效率随负载的变化；年节电费 = 年节电量 × 电价</dd>
            </div>
          </>
        )}
      </dl>
    </section>
  );
}
