import { Form, useNavigation } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { machineColumns } from "#app/domain/sheets/machine-rows.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { ButtonLink } from "./button.tsx";
import { FieldError, Hint, SubmitButton } from "./form/index.ts";

interface MachineListStartProps {
  values: FormValues;
  errors: FormErrors | undefined;
}

const example = "型号\t设备类别\t出厂年份\nY160M-4\t三相异步电动机\t1998";

/** Two ways in for a list: pasted, or a sheet. */
export function MachineListStart({ values, errors }: MachineListStartProps) {
  return (
    <>
      <ListProgress />
      <div className="list-ways">
        <Form method="post" action="/check?many=1" className="sheet pad stack">
          <h2>粘贴一列设备</h2>
          <div className={errors?.list ? "field wrong" : "field"}>
            <label htmlFor="list">每行一台，或从 Excel 里整块复制</label>
            <FieldError name="list" errors={errors?.list} />
            <textarea
              id="list"
              name="list"
              rows={9}
              defaultValue={valueOf(values, "list")}
              placeholder={example}
              aria-describedby="list-hint"
              className="model"
              spellCheck={false}
            />
            <Hint name="list">
              有表头时列的顺序随意；没有表头时按
              型号、设备类别、功率、容量、出厂年份、投运年份。也可以写成一句：Y160M-4 电动机 11kW
              1998年出厂
            </Hint>
          </div>
          <div className="actions">
            <SubmitButton name="intent" value="list">
              体检这些设备
            </SubmitButton>
          </div>
        </Form>
        <Form
          method="post"
          action="/check/upload"
          encType="multipart/form-data"
          className="sheet pad stack"
        >
          <h2>上传设备台账</h2>
          <div className={errors?.file ? "field wrong" : "field"}>
            <label htmlFor="file">.xlsx 或 .csv 文件</label>
            <FieldError name="file" errors={errors?.file} />
            <input
              id="file"
              name="file"
              type="file"
              accept=".xlsx,.csv"
              required
              aria-describedby="file-hint"
            />
            <Hint name="file">
              最大 {sheetLimits.fileBytes / 1024 / 1024} MB、
              {sheetLimits.rows.toLocaleString("en-US")}{" "}
              行，读第一张工作表。文件只在内存里读一遍，不保存
            </Hint>
          </div>
          <div className="actions">
            <SubmitButton>上传并体检</SubmitButton>
          </div>
          <p className="quiet">
            认得的列：{machineColumns.map(({ header }) => header).join("、")}。其他列不读。
          </p>
        </Form>
      </div>
    </>
  );
}

/** While a list is on its way: going elsewhere stops it, on the server as well. */
export function ListProgress() {
  const { state, formAction } = useNavigation();
  if (state === "idle" || !formAction?.startsWith("/check")) return null;
  return (
    <section className="sheet pad stack" aria-label="进度">
      <p role="status">{state === "submitting" ? "正在上传并逐台体检…" : "正在取回结果…"}</p>
      <progress className="import-progress" aria-label="正在体检" />
      <div className="actions">
        <ButtonLink to="/check?many=1">取消</ButtonLink>
      </div>
    </section>
  );
}
