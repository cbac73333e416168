import { Form } from "@remix-run/react";
import { conditionLabels, listingKindLabels } from "#app/domain/supply/listing.ts";
import { valueOf } from "#app/forms/form-values.ts";
import type { AttributeLine, PostingFormChoices } from "#app/views/posting-form.ts";
import { ButtonLink } from "./button.tsx";
import {
  ErrorSummary,
  Field,
  plainGroup,
  QuantityField,
  Select,
  SubmitButton,
} from "./form/index.ts";
import {
  DescriptionField,
  FamilyField,
  FreeLines,
  optionsOf,
  PlaceFields,
  SectorFields,
  type FormState,
} from "./posting-fields.tsx";

interface ListingFormProps extends FormState {
  choices: PostingFormChoices;
  /** Shown already: saving shows the change at once. */
  published: boolean;
}

/** A supplier's offer, from family to price. Drafts may lack almost everything. */
export function ListingForm({ choices, values, errors, published }: ListingFormProps) {
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
        <h2 id="part-what">是什么</h2>
        <FamilyField {...state} choices={choices} />
        <Field
          {...of("title")}
          label="标题"
          maxLength={80}
          required
          hint="设备名称加最关键的参数，例如：75 kW 永磁变频螺杆空压机"
        />
        <div className="field-pair">
          <Field {...of("model")} label="型号" optional maxLength={60} model />
          <Field {...of("brand")} label="品牌" optional maxLength={40} />
        </div>
        <div className="field-pair">
          <Select
            {...of("kind")}
            label="供给类型"
            groups={plainGroup(optionsOf(listingKindLabels))}
          />
          <Select
            {...of("condition")}
            label="成色"
            groups={plainGroup(optionsOf(conditionLabels))}
          />
        </div>
        <DescriptionField
          {...state}
          hint="用途、工艺、配置、售后。请不要写电话、微信、邮箱：双方同意对接后名片互相可见"
        />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-specs">
        <h2 id="part-specs">参数</h2>
        <p className="quiet">
          {choices.familyName
            ? "可以带单位填写，例如 0.75 MW、100匹、30–45；没有的留空，显示为未填写"
            : "选好设备类别后点“按类别更新参数”，这里出现该类别的参数"}
        </p>
        {choices.attributes.map((line) => (
          <SpecField key={line.code} line={line} {...state} />
        ))}
        <FreeLines {...state} label="其他参数" />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-terms">
        <h2 id="part-terms">产地、价格与交期</h2>
        <PlaceFields {...state} choices={choices} prefix="origin" label="产地" />
        <div className="field-pair">
          <Field {...of("priceMin")} label="单价从" optional unit="万元" inputMode="decimal" />
          <Field {...of("priceMax")} label="到" optional unit="万元" inputMode="decimal" />
        </div>
        <Field {...of("leadTimeDays")} label="交期" optional unit="天" inputMode="numeric" />
        <SectorFields {...state} choices={choices} />
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
        <ButtonLink to="/workbench/listings">取消</ButtonLink>
      </div>
    </Form>
  );
}

function SpecField({ line, values, errors }: FormState & { line: AttributeLine }) {
  const name = `spec.${line.code}`;
  return (
    <QuantityField
      name={name}
      label={line.name}
      defaultValue={valueOf(values, name)}
      errors={errors[name]}
      choices={line.choices.length > 0 ? line.choices : undefined}
      after={
        line.isFigure
          ? [
              {
                part: "unit",
                label: "单位",
                value: valueOf(values, `${name}.unit`) || (line.units[0]?.value ?? ""),
                options: line.units,
              },
            ]
          : []
      }
    />
  );
}
