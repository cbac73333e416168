import { Form } from "@remix-run/react";
import { operatorLabels, strengthLabels, usualOperator } from "#app/domain/demand/requirement.ts";
import { valueOf } from "#app/forms/form-values.ts";
import type { AttributeLine, PostingFormChoices } from "#app/views/posting-form.ts";
import { ButtonLink } from "./button.tsx";
import { ErrorSummary, Field, QuantityField, SubmitButton } from "./form/index.ts";
import {
  DescriptionField,
  FamilyField,
  FreeLines,
  optionsOf,
  PlaceFields,
  SectorFields,
  type FormState,
} from "./posting-fields.tsx";

interface NeedFormProps extends FormState {
  choices: PostingFormChoices;
  published: boolean;
}

/** A factory's renewal need: what, which figures, by when, and the machine it replaces. */
export function NeedForm({ choices, values, errors, published }: NeedFormProps) {
  const state = { values, errors };
  const of = (name: string) => ({
    name,
    defaultValue: valueOf(values, name),
    errors: errors[name],
  });
  return (
    <Form method="post" className="posting-form stack-l" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="version" value={valueOf(values, "version")} />
      <section className="sheet pad stack" aria-labelledby="part-what">
        <h2 id="part-what">要换什么</h2>
        <FamilyField {...state} choices={choices} />
        <Field
          {...of("title")}
          label="标题"
          maxLength={80}
          required
          hint="例如：3 台老立加换新，转速一万以上"
        />
        <DescriptionField {...state} hint="现状、用途、想解决的问题。请不要写电话、微信、邮箱" />
        <Field {...of("quantity")} label="数量" unit="台（套）" inputMode="numeric" />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-requirements">
        <h2 id="part-requirements">要求</h2>
        <p className="quiet">
          {choices.familyName
            ? "逐项对照供方参数：硬性要求不满足的排在后面，期望只影响先后。不低于、不高于都含本数；没有要求的留空"
            : "选好设备类别后点“按类别更新参数”，这里出现可填的要求"}
        </p>
        {choices.attributes.map((line) => (
          <RequirementField key={line.code} line={line} {...state} />
        ))}
        <FreeLines {...state} label="其他要求" strengths={optionsOf(strengthLabels)} />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-terms">
        <h2 id="part-terms">地点、预算与期限</h2>
        <PlaceFields {...state} choices={choices} prefix="site" label="使用地点" />
        <div className="field-pair">
          <Field
            {...of("budget")}
            label="总预算"
            optional
            unit="万元"
            inputMode="decimal"
            hint="全部数量合计"
          />
          <Field {...of("deadline")} label="最晚到货" optional type="date" />
        </div>
        <SectorFields {...state} choices={choices} />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-old">
        <h2 id="part-old">被替换的旧设备</h2>
        <div className="field-pair">
          <Field {...of("old.name")} label="名称" optional maxLength={40} />
          <Field {...of("old.model")} label="型号" optional maxLength={60} model />
        </div>
        <Field {...of("old.yearMade")} label="出厂年份" optional unit="年" inputMode="numeric" />
      </section>
      <div className="actions">
        <SubmitButton main name="intent" value={published ? "save" : "publish"}>
          {published ? "保存" : "保存并发布"}
        </SubmitButton>
        {!published && (
          <SubmitButton name="intent" value="save">
            存草稿
          </SubmitButton>
        )}
        <ButtonLink to="/workbench/needs">取消</ButtonLink>
      </div>
    </Form>
  );
}

const comparisons = (["gte", "lte", "eq"] as const).map((value) => ({
  value,
  label: operatorLabels[value],
}));

function RequirementField({ line, values, errors }: FormState & { line: AttributeLine }) {
  const name = `req.${line.code}`;
  const side = (part: string, fallback: string) => valueOf(values, `${name}.${part}`) || fallback;
  const strength = {
    part: "strength",
    label: "是否硬性",
    value: side("strength", "must"),
    options: optionsOf(strengthLabels),
  };
  const unit = {
    part: "unit",
    label: "单位",
    value: side("unit", line.units[0]?.value ?? ""),
    options: line.units,
  };
  return (
    <QuantityField
      name={name}
      label={line.name}
      defaultValue={valueOf(values, name)}
      errors={errors[name]}
      choices={line.choices.length > 0 ? line.choices : undefined}
      before={
        line.isFigure
          ? {
              part: "op",
              label: "比较",
              value: side("op", usualOperator(line.direction)),
              options: comparisons,
            }
          : undefined
      }
      after={line.isFigure ? [unit, strength] : [strength]}
    />
  );
}
