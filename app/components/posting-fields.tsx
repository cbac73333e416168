import type { FormErrors } from "#app/answers.ts";
import type { PostingFormChoices, SectorChoice } from "#app/views/posting-form.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { Button } from "./button.tsx";
import { Checkbox, Field, plainGroup, Select, TextArea } from "./form/index.ts";

/** What was typed and what is wrong with it; every part of a posting form gets the same. */
export interface FormState {
  readonly values: FormValues;
  readonly errors: FormErrors;
}

interface PartProps extends FormState {
  choices: PostingFormChoices;
}

/** Changing the family brings other lines below: sending the form with this button keeps all input. */
export function FamilyField({ values, errors, choices }: PartProps) {
  return (
    <div className="family-field">
      <Select
        name="family"
        label="设备类别"
        empty="请选择"
        groups={choices.families}
        defaultValue={valueOf(values, "family")}
        errors={errors.family}
        hint="下面的参数、筛选和匹配都按类别来"
      />
      <Button name="intent" value="family" formNoValidate>
        按类别更新参数
      </Button>
    </div>
  );
}

interface PlaceFieldsProps extends PartProps {
  prefix: "origin" | "site";
  label: string;
}

export function PlaceFields({ prefix, label, values, errors, choices }: PlaceFieldsProps) {
  const [province, city] = [`${prefix}.province`, `${prefix}.city`];
  return (
    <div className="field-pair">
      <Select
        name={province}
        label={`${label}：省份`}
        empty="请选择"
        groups={plainGroup(choices.provinces)}
        defaultValue={valueOf(values, province)}
        errors={errors[province]}
      />
      <Field
        name={city}
        label="市、区、县"
        optional
        defaultValue={valueOf(values, city)}
        errors={errors[city]}
        maxLength={20}
      />
    </div>
  );
}

export function DescriptionField({ values, errors, hint }: FormState & { hint: string }) {
  return (
    <TextArea
      name="description"
      label="说明"
      rows={6}
      maxLength={4000}
      defaultValue={valueOf(values, "description")}
      errors={errors.description}
      hint={hint}
    />
  );
}

/** 专栏 rows: those of the family in sight, all others folded. */
export function SectorFields({ values, errors, choices }: PartProps) {
  const chosen = new Set(values.sectorRows ?? []);
  const { proposed, others } = choices.sectors;
  const openOthers = others.some(({ id }) => chosen.has(id));
  return (
    <fieldset className="field" id="sectorRows">
      <legend>专栏行</legend>
      {errors.sectorRows && <p className="field-error">{errors.sectorRows.join("；")}</p>}
      {proposed.map((row) => (
        <SectorBox key={row.id} row={row} checked={chosen.has(row.id)} />
      ))}
      <details open={openOthers}>
        <summary>{proposed.length > 0 ? "其他专栏行" : "选择专栏行"}</summary>
        {others.map((row) => (
          <SectorBox key={row.id} row={row} checked={chosen.has(row.id)} />
        ))}
      </details>
    </fieldset>
  );
}

function SectorBox({ row, checked }: { row: SectorChoice; checked: boolean }) {
  return (
    <Checkbox name="sectorRows" value={row.id} checked={checked}>
      {row.label}
      <span className="quiet block">{row.scope}</span>
    </Checkbox>
  );
}
