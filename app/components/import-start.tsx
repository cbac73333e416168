import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { sheetNounLabels, sheetNouns, type SheetNoun } from "#app/domain/sheets/import.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import {
  Checkbox,
  ErrorSummary,
  FamilySelect,
  FieldError,
  Hint,
  SubmitButton,
  type SelectGroup,
} from "./form/index.ts";

interface ImportStartProps {
  noun: SheetNoun;
  families: readonly SelectGroup[];
  errors: FormErrors | undefined;
}

/** Two steps side by side: fetch a template, hand in a sheet. */
export function ImportStart({ noun, families, errors }: ImportStartProps) {
  return (
    <div className="desk">
      <section className="sheet pad stack" aria-labelledby="upload-title">
        <h2 id="upload-title">上传表格</h2>
        <ErrorSummary errors={errors} />
        <Form
          method="post"
          action="/workbench/imports/upload"
          encType="multipart/form-data"
          className="stack"
        >
          <Nouns noun={noun} />
          <div className={errors?.file ? "field wrong" : "field"}>
            <label htmlFor="file">表格文件</label>
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
              .xlsx 或 .csv，最大 {sheetLimits.fileBytes / 1024 / 1024} MB、
              {sheetLimits.rows.toLocaleString("en-US")}{" "}
              行。不必用模板：自己的表格也可以，下一步核对每一列
            </Hint>
          </div>
          <div className="actions">
            <SubmitButton main>上传并核对</SubmitButton>
          </div>
        </Form>
      </section>
      <section className="sheet pad stack" aria-labelledby="template-title">
        <h2 id="template-title">下载模板</h2>
        <form method="get" action="/workbench/imports/template" className="stack">
          <Nouns noun={noun} />
          <FamilySelect name="family" label="设备类别" groups={families} empty="请选择" />
          <p className="quiet">
            模板里有这一类设备的全部参数和单位，第二张工作表“填写说明”逐列写了怎么填。
          </p>
          <div className="actions">
            <SubmitButton>下载 .xlsx 模板</SubmitButton>
          </div>
        </form>
      </section>
    </div>
  );
}

function Nouns({ noun }: { noun: SheetNoun }) {
  return (
    <fieldset className="choice-row">
      <legend className="vh">导入什么</legend>
      {sheetNouns.map((each) => (
        <Checkbox key={each} type="radio" name="noun" value={each} checked={each === noun}>
          {sheetNounLabels[each]}
        </Checkbox>
      ))}
    </fieldset>
  );
}
