import { createHash } from "node:crypto";
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EditionUpload } from "#app/components/edition-upload.tsx";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { readUpload } from "#app/upload.server.ts";
import { editionImportPath } from "#app/views/edition-import-view.ts";
import { editionsPath } from "#app/views/mark-view.ts";

export const meta: MetaFunction = () => [{ title: "导入目录 · 对接" }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAccess("reviewer", context.actor, request);
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireAccess("reviewer", context.actor, request);
  const upload = await readUpload(request, { fileSize: sheetLimits.fileBytes, files: 1 });
  const refused = (message: string) =>
    data({ errors: formErrors([{ field: "file", message }]), values: null }, { status: 422 });
  if (upload.tooLarge.length > 0)
    return refused(`文件超过 ${sheetLimits.fileBytes / 1024 / 1024} MB，请拆成几个文件`);
  const [file] = upload.files;
  if (!file) return refused("请选择一个 .xlsx 文件");
  const { name: fileName, bytes } = file;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const answer = await context.useCases.startEditionImport({ fileName, bytes, sha256 });
  if (!answer.ok) return refusedForm(answer.error, null, request);
  return redirect(editionImportPath(answer.value.id));
}

export default function EditionUploadPage() {
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ name: "目录管理", to: editionsPath }]} here="导入" />
      <h1>导入目录</h1>
      <EditionUpload errors={refused?.errors} />
    </>
  );
}
