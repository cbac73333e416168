import { useRef } from "react";
import type { FormErrors } from "#app/answers.ts";
import {
  chargingLabels,
  conditionLabels,
  conditions,
  deliveryLabels,
  isDigital,
  listingKindLabels,
  listingKinds,
} from "#app/domain/supply/listing.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { AttributeLine, PostingFormChoices } from "#app/views/posting-form.ts";
import { Button } from "./button.tsx";
import { Checkbox, Field, plainGroup, QuantityField, Select, TextArea } from "./form/index.ts";
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
import { PostingFrame, type PostingStand } from "./posting-frame.tsx";
import { ReadFrom } from "./read-from.tsx";
import { usePostingForm } from "./use-posting-form.ts";

export interface PostingFormProps {
  choices: PostingFormChoices;
  values: FormValues;
  errors: FormErrors;
  kept: boolean;
  stand: PostingStand;
}

const desk = "/workbench/listings";

/** A supplier's offer, from family to price. Drafts may lack almost everything. */
export function ListingForm({ errors, kept, stand, ...start }: PostingFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const form = usePostingForm(formRef, { noun: "listing", desk, ...start });
  const { values, choices, ask } = form;
  const state = { values, errors };
  const of = fieldOf(state);
  const digital = isDigital(listingKinds.find((each) => each === form.kind) ?? "equipment");
  const condition = conditions.find((each) => each === form.condition) ?? "new";
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
        <h2 id="part-what">是什么</h2>
        <FamilyField {...state} choices={choices} ask={ask} />
        <Field
          {...of("title", "标题")}
          maxLength={80}
          hint="设备名称加最关键的参数，例如：75 kW 永磁变频螺杆空压机"
        />
        <div className="field-pair">
          <Field {...of("model", "型号")} optional maxLength={60} model />
          <Field {...of("brand", "品牌")} optional maxLength={40} />
        </div>
        <div className="field-pair">
          <Select {...of("kind", "供给类型")} groups={plainGroup(optionsOf(listingKindLabels))} />
          <div hidden={digital}>
            <Select {...of("condition", "成色")} groups={plainGroup(optionsOf(conditionLabels))} />
          </div>
        </div>
        <noscript>
          <Button name="intent" value="family" formNoValidate small>
            按供给类型和成色更新表单
          </Button>
        </noscript>
        <DescriptionField
          {...state}
          ask={ask}
          hint="用途、工艺、配置、售后。请不要写电话、微信、邮箱：双方同意对接后名片互相可见"
        />
      </section>
      <section
        className="sheet pad stack"
        aria-labelledby="part-used"
        hidden={digital || condition === "new"}
      >
        <h2 id="part-used">{condition === "remanufactured" ? "再制造" : "二手"}设备情况</h2>
        <div className="field-pair">
          <Field {...of("used.yearMade", "出厂年份")} unit="年" inputMode="numeric" />
          <Field {...of("used.hoursRun", "累计运行")} optional unit="小时" inputMode="numeric" />
        </div>
        <TextArea
          {...of("used.refurbishment", "大修、翻新或再制造")}
          optional
          rows={3}
          maxLength={500}
          hint="哪一年、谁做的、换了什么。出厂年份和这一项至少写一项"
        />
        <div>
          <Checkbox
            name="used.mayBeInspected"
            value="yes"
            checked={valueOf(values, "used.mayBeInspected") !== ""}
          >
            可到现场看机试机
          </Checkbox>
          <ReadFrom field="used.mayBeInspected" label="看机" values={values} />
        </div>
      </section>
      <section className="sheet pad stack" aria-labelledby="part-service" hidden={!digital}>
        <h2 id="part-service">交付与收费</h2>
        <div className="field-pair">
          <Select
            {...of("terms.delivery", "交付方式")}
            empty="未填写"
            groups={plainGroup(optionsOf(deliveryLabels))}
          />
          <Select
            {...of("terms.charging", "收费方式")}
            empty="未填写"
            groups={plainGroup(optionsOf(chargingLabels))}
          />
        </div>
        <TextArea
          {...of("terms.worksWith", "适用设备与系统")}
          optional
          rows={3}
          maxLength={500}
          hint="支持的设备、控制系统、接口和协议，买方按这些词找"
        />
        <TextArea {...of("terms.scope", "实施与交付范围")} optional rows={3} maxLength={500} />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-specs">
        <h2 id="part-specs">参数</h2>
        <p className="quiet">
          {choices.familyName
            ? "可以带单位填写，例如 0.75 MW、100匹、30–45；没有的留空，显示为未填写"
            : "选好设备类别后，这里出现该类别的参数"}
        </p>
        <FigureLines
          key={choices.familyName}
          lines={choices.attributes}
          isFilled={({ code }) =>
            valueOf(values, `spec.${code}`) !== "" || `spec.${code}` in errors
          }
        >
          {(line) => <SpecField key={line.code} line={line} {...state} />}
        </FigureLines>
        <FreeLines {...state} label="其他参数" />
      </section>
      <section className="sheet pad stack" aria-labelledby="part-terms">
        <h2 id="part-terms">产地、价格与交期</h2>
        <PlaceFields {...state} choices={choices} prefix="origin" label="产地" />
        <div className="field-pair">
          <Field {...of("priceMin", "单价从")} optional unit="万元" inputMode="decimal" />
          <Field {...of("priceMax", "到")} optional unit="万元" inputMode="decimal" />
        </div>
        <Field {...of("leadTimeDays", "交期")} optional unit="天" inputMode="numeric" />
        <SectorFields {...state} choices={choices} />
      </section>
    </PostingFrame>
  );
}

function SpecField({ line, values, errors }: FormState & { line: AttributeLine }) {
  const name = `spec.${line.code}`;
  const unit = valueOf(values, `${name}.unit`) || (line.units[0]?.value ?? "");
  return (
    <QuantityField
      {...fieldOf({ values, errors })(name, line.name)}
      choices={line.choices.length > 0 ? line.choices : undefined}
      after={
        line.isFigure ? [{ part: "unit", label: "单位", value: unit, options: line.units }] : []
      }
    />
  );
}
