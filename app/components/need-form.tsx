import { useRef } from "react";
import { operatorLabels, strengthLabels, usualOperator } from "#app/domain/demand/requirement.ts";
import { valueOf } from "#app/forms/form-values.ts";
import type { AttributeLine } from "#app/views/posting-form.ts";
import { Field, QuantityField } from "./form/index.ts";
import type { PostingFormProps } from "./listing-form.tsx";
import {
  DescriptionField,
  FamilyField,
  fieldOf,
  FigureLines,
  FreeLines,
  optionsOf,
  PlaceFields,
  SectorFields,
  type FormState,
} from "./posting-fields.tsx";
import { PostingFrame } from "./posting-frame.tsx";
import { usePostingForm } from "./use-posting-form.ts";

const desk = "/workbench/needs";

/** A factory's renewal need: what, which figures, by when, and the machine it replaces. */
export function NeedForm({ errors, kept, stand, ...start }: PostingFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const form = usePostingForm(formRef, { noun: "need", desk, ...start });
  const { values, choices, ask } = form;
  const state = { values, errors };
  const of = fieldOf(state);
  return (
    <PostingFrame
      formRef={formRef}
      state={form}
      stand={stand}
      errors={errors}
      kept={kept}
      desk={desk}
    >
      <section className="sheet pad stack" aria-labelledby="part-what">
        <h2 id="part-what">要换什么</h2>
        <FamilyField {...state} choices={choices} ask={ask} />
        <Field {...of("title", "标题")} maxLength={80} hint="例如：3 台老立加换新，转速一万以上" />
        <DescriptionField
          {...state}
          ask={ask}
          hint="现状、用途、想解决的问题。请不要写电话、微信、邮箱"
        />
        <Field {...of("quantity", "数量")} unit="台（套）" inputMode="numeric" />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-requirements">
        <h2 id="part-requirements">要求</h2>
        <p className="quiet">
          {choices.familyName
            ? "逐项对照供方参数：硬性要求不满足的排在后面，期望只影响先后。不低于、不高于都含本数；没有要求的留空"
            : "选好设备类别后，这里出现可填的要求"}
        </p>
        <FigureLines
          key={choices.familyName}
          lines={choices.attributes}
          isFilled={({ code }) => valueOf(values, `req.${code}`) !== "" || `req.${code}` in errors}
        >
          {(line) => <RequirementField key={line.code} line={line} {...state} />}
        </FigureLines>
        <FreeLines {...state} label="其他要求" strengths={optionsOf(strengthLabels)} />
        <Field
          {...of("exclusions", "不要什么")}
          optional
          maxLength={500}
          hint="例如：开式；二手；进口。用“；”隔开，说明自己是这种的供给排在后面"
        />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-terms">
        <h2 id="part-terms">地点、预算与期限</h2>
        <PlaceFields {...state} choices={choices} prefix="site" label="使用地点" />
        <div className="field-pair">
          <Field
            {...of("budget", "总预算")}
            optional
            unit="万元"
            inputMode="decimal"
            hint="全部数量合计"
          />
          <Field {...of("deadline", "最晚到货")} optional type="date" />
        </div>
        <SectorFields {...state} choices={choices} />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-old">
        <h2 id="part-old">被替换的旧设备</h2>
        <div className="field-pair">
          <Field {...of("old.name", "名称")} optional maxLength={40} />
          <Field {...of("old.model", "型号")} optional maxLength={60} model />
        </div>
        <Field {...of("old.yearMade", "出厂年份")} optional unit="年" inputMode="numeric" />
      </section>
    </PostingFrame>
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
      {...fieldOf({ values, errors })(name, line.name)}
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
