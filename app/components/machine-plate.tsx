import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { ButtonLink } from "./button.tsx";
import { Checkbox, FieldError, SubmitButton } from "./form/index.ts";

interface PlateFieldsProps {
  values: FormValues;
  errors: FormErrors | undefined;
}

interface Cell {
  readonly name: string;
  readonly label: string;
  readonly width: 2 | 3 | 6;
  readonly unit?: string;
  readonly model?: boolean;
  readonly numeric?: boolean;
  readonly example?: string;
  readonly list?: string;
}

const cells: readonly Cell[] = [
  { name: "type", label: "设备类别", width: 6, example: "三相异步电动机", list: "machine-types" },
  { name: "model", label: "型号", width: 6, model: true, example: "Y2-132S-4" },
  { name: "power", label: "功率", width: 2, unit: "kW" },
  { name: "capacity", label: "容量", width: 2, example: "500 kVA" },
  { name: "voltage", label: "电压", width: 2, example: "10 kV" },
  { name: "yearMade", label: "出厂年份", width: 3, unit: "年", numeric: true },
  { name: "yearCommissioned", label: "投运年份", width: 3, unit: "年", numeric: true },
];

/** Types that people look for most; any other word can be typed. */
const types = [
  "三相异步电动机",
  "配电变压器",
  "水泵",
  "风机",
  "罗茨鼓风机",
  "空气压缩机",
  "工业锅炉",
  "电焊机",
  "普通车床",
  "卧式镗床",
  "液压机",
  "柴油机",
  "低压断路器",
  "高压隔离开关",
  "箱式电阻炉",
];

/** The cells of a nameplate to type into: copied cell by cell from the machine. */
export function PlateFields({ values, errors }: PlateFieldsProps) {
  return (
    <>
      <div className="plate">
        <p className="plate-name">铭牌</p>
        <div className="plate-grid">
          {cells.map(({ name, label, width, unit, model, numeric, example, list }) => {
            const wrong = errors?.[name];
            const input = (
              <input
                id={name}
                name={name}
                defaultValue={valueOf(values, name)}
                className={model ? "model" : undefined}
                inputMode={numeric ? "numeric" : name === "power" ? "decimal" : undefined}
                placeholder={example}
                list={list}
                maxLength={80}
                autoComplete="off"
                aria-invalid={wrong ? true : undefined}
                aria-describedby={wrong ? `${name}-error` : undefined}
              />
            );
            return (
              <div key={name} className={width === 3 ? undefined : `w${width}`}>
                <label htmlFor={name}>{label}</label>
                {unit ? (
                  <span className="with-unit">
                    {input}
                    <span className="unit">{unit}</span>
                  </span>
                ) : (
                  input
                )}
                <FieldError name={name} errors={wrong} />
              </div>
            );
          })}
        </div>
      </div>
      <datalist id="machine-types">
        {types.map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
      <Checkbox name="chemical" value="yes" checked={valueOf(values, "chemical") === "yes"}>
        装在石化、化工装置上
      </Checkbox>
    </>
  );
}

interface MachinePlateProps extends PlateFieldsProps {
  again: boolean;
}

/** The form of one machine. */
export function MachinePlate({ values, errors, again }: MachinePlateProps) {
  return (
    <Form method="post" action="/check" className="stack noprint" aria-label="铭牌" noValidate>
      <p className="kicker">照铭牌填，印了什么填什么</p>
      <PlateFields values={values} errors={errors} />
      <div className="actions">
        <SubmitButton>{again ? "重新体检" : "开始体检"}</SubmitButton>
        {again && <ButtonLink to="/check">清空</ButtonLink>}
      </div>
      <details>
        <summary>铭牌看不清怎么办</summary>
        <p className="quiet">
          只填型号也能查。缺出厂年份时，带年份条件的条目给出“需核对”，不会判为列入。型号里的横线照写：Y2-80M1-2
          和 Y280M-2 是两种电机。
        </p>
      </details>
    </Form>
  );
}
