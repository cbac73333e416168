import type { FormErrors } from "#app/answers.ts";
import { longestOrganisationName } from "#app/domain/people/member.ts";
import { provinces } from "#app/domain/shared/place.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { Field, plainGroup, Select } from "./form/index.ts";

interface CompanyFieldsProps {
  values: FormValues;
  errors: FormErrors;
}

const provinceOptions = plainGroup(provinces.map((name) => ({ value: name, label: name })));

/** Name, code and place of a company, wherever one is registered or changed. */
export function CompanyFields({ values, errors }: CompanyFieldsProps) {
  const of = (name: string) => ({
    name,
    defaultValue: valueOf(values, name),
    errors: errors[name],
  });
  return (
    <>
      <Field
        {...of("organisation")}
        label="企业名称"
        hint="与营业执照一致"
        autoComplete="organization"
        maxLength={longestOrganisationName}
        required
      />
      <Field
        {...of("creditCode")}
        label="统一社会信用代码"
        hint="营业执照上的 18 位代码，一个代码只能登记一次"
        autoComplete="off"
        model
        required
      />
      <div className="field-pair">
        <Select {...of("place.province")} label="省份" empty="请选择" groups={provinceOptions} />
        <Field
          {...of("place.city")}
          label="市、区、县"
          optional
          maxLength={20}
          autoComplete="address-level2"
        />
      </div>
    </>
  );
}
