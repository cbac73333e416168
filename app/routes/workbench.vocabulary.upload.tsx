import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { VocabularyUpload } from "#app/components/vocabulary-import.tsx";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { readUpload } from "#app/upload.server.ts";
import { vocabularyPath } from "#app/views/vocabulary-paths.ts";

export const meta: MetaFunction = () => [{ title: "词表表格导入 · 对接" }];

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
  if (!file) return refused("请选择一个 .xlsx 或 .csv 文件");
  const { name: fileName, bytes } = file;
  const answer = await context.useCases.startVocabularyImport({ fileName, bytes });
  if (!answer.ok) return refusedForm(answer.error, null, request);
  return redirect(`${vocabularyPath}/imports/${answer.value.id}`);
}

export default function VocabularyUploadPage() {
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ name: "词表", to: vocabularyPath }]} here="表格导入" />
      <h1>词表表格导入</h1>
      <VocabularyUpload errors={refused?.errors} />
    </>
  );
}
