import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess } from "#app/answers.ts";
import { ErrorSummary, FieldError, Hint, SubmitButton } from "#app/components/form/index.ts";
import { machineColumns, readMachineRows, type BadRow } from "#app/domain/sheets/machine-rows.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { isRefused, uploadedRows } from "#app/old-machines.server.ts";
import { assetsPath } from "#app/views/asset-row.ts";

export const meta: MetaFunction = () => [{ title: "导入设备台账 · 对接" }];

const noBad: readonly BadRow[] = [];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  return null;
}

/** All rows or none: a sheet with a row that cannot be read comes back with the reasons. */
export async function action({ context, request }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const asked = await uploadedRows(request);
  if (isRefused(asked)) return data({ ...asked.data, values: noBad }, { status: 422 });
  const { machines, bad } = readMachineRows(asked.rows);
  const message =
    bad.length > 0
      ? `${bad.length} 行看不懂，改好后整份再传；没有登记任何一台`
      : machines.length === 0
        ? "表格里没有设备"
        : null;
  if (message)
    return data({ errors: formErrors([{ field: "file", message }]), values: bad }, { status: 422 });
  const assets = machines.map(({ machine }) => machine);
  const kept = await context.useCases.keepOldAssets({ assets });
  if (!kept.ok) return refusedForm(kept.error, noBad, request);
  return redirect(`${assetsPath}?kept=${kept.value.ids.length}`);
}

export default function AssetsUpload() {
  const refused = useActionData<typeof action>();
  const bad = refused?.values ?? noBad;
  return (
    <>
      <h1>导入设备台账</h1>
      <Form
        method="post"
        encType="multipart/form-data"
        className="sheet pad stack posting-form"
        noValidate
      >
        <ErrorSummary errors={refused?.errors} />
        <div className={refused?.errors.file ? "field wrong" : "field"}>
          <label htmlFor="file">.xlsx 或 .csv 文件</label>
          <FieldError name="file" errors={refused?.errors.file} />
          <input
            id="file"
            name="file"
            type="file"
            accept=".xlsx,.csv"
            aria-describedby="file-hint"
          />
          <Hint name="file">
            最大 {sheetLimits.fileBytes / 1024 / 1024} MB、
            {sheetLimits.rows.toLocaleString("en-US")} 行，读第一张工作表。认得的列：
            {machineColumns.map(({ header }) => header).join("、")}
          </Hint>
        </div>
        <div className="actions">
          <SubmitButton main>上传、登记并体检</SubmitButton>
        </div>
      </Form>
      {bad.length > 0 && (
        <ul className="sheet pad bad-rows">
          {bad.slice(0, 200).map(({ row, written, why }) => (
            <li key={row}>
              第 {row} 行　<span className="quiet">{written}</span>　{why}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
