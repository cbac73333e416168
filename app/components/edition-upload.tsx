import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { mostEntries } from "#app/domain/catalogue/import-edition.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { editionsPath } from "#app/views/mark-view.ts";
import { ErrorSummary, FieldError, Hint, SubmitButton } from "./form/index.ts";

/** Fetch the template, fill it from the official list, hand it in. */
export function EditionUpload({ errors }: { errors: FormErrors | undefined }) {
  return (
    <section className="sheet pad stack" aria-labelledby="upload-title">
      <h2 id="upload-title">导入一版目录</h2>
      <ErrorSummary errors={errors} />
      <Form
        method="post"
        action={`${editionsPath}/upload`}
        encType="multipart/form-data"
        className="stack"
      >
        <div className={errors?.file ? "field wrong" : "field"}>
          <label htmlFor="file">表格文件</label>
          <FieldError name="file" errors={errors?.file} />
          <input
            id="file"
            name="file"
            type="file"
            accept=".xlsx"
            required
            aria-describedby="file-hint"
          />
          <Hint name="file">
            .xlsx，最大 {sheetLimits.fileBytes / 1024 / 1024} MB、{mostEntries}{" "}
            条；要有“版本”和“条目”两张工作表
          </Hint>
        </div>
        <div className="actions">
          <SubmitButton main>上传并预览</SubmitButton>
          <span className="quiet">这一步还不改变任何目录</span>
        </div>
      </Form>
      <p>
        <a href={`${editionsPath}/template`}>下载模板（.xlsx）</a>
        <span className="quiet">；改正已有的一版时，先下载那一版再改</span>
      </p>
    </section>
  );
}
