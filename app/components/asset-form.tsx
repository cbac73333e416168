import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { ButtonLink } from "./button.tsx";
import { ErrorSummary, Field, SubmitButton } from "./form/index.ts";
import { PlateFields } from "./machine-plate.tsx";

interface AssetFormProps {
  values: FormValues;
  errors: FormErrors | undefined;
  /** Where giving up leads. */
  back: string;
}

/** A machine in service as its factory writes it down: the plate, its own number and place. */
export function AssetForm({ values, errors, back }: AssetFormProps) {
  return (
    <Form method="post" className="stack posting-form" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="version" value={valueOf(values, "version")} />
      <PlateFields values={values} errors={errors} />
      <div className="field-pair">
        <Field
          name="number"
          label="资产编号"
          defaultValue={valueOf(values, "number")}
          errors={errors?.number}
          maxLength={60}
          optional
        />
        <Field
          name="place"
          label="安装位置"
          defaultValue={valueOf(values, "place")}
          errors={errors?.place}
          maxLength={60}
          optional
        />
      </div>
      <div className="actions">
        <SubmitButton name="intent" value="save">
          保存并体检
        </SubmitButton>
        <ButtonLink to={back}>取消</ButtonLink>
      </div>
    </Form>
  );
}
