import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess } from "#app/answers.ts";
import { ImportStart } from "#app/components/import-start.tsx";
import { sheetNouns } from "#app/domain/sheets/import.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { valueOf } from "#app/forms/form-values.ts";
import { readUpload } from "#app/upload.server.ts";
import { familyGroups, importsPath } from "#app/views/import-list.ts";

export const meta: MetaFunction = () => [{ title: "表格导入 · 对接" }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  return { families: familyGroups(context.reference) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const upload = await readUpload(request, { fileSize: sheetLimits.fileBytes, files: 1 });
  const noun = sheetNouns.find((each) => each === valueOf(upload.values, "noun")) ?? "listing";
  const refused = (message: string) =>
    data({ errors: formErrors([{ field: "file", message }]), values: { noun } }, { status: 422 });
  if (upload.tooLarge.length > 0)
    return refused(
      `文件超过 ${sheetLimits.fileBytes / 1024 / 1024} MB，请拆成几个文件，或删去图片`,
    );
  const [file] = upload.files;
  if (!file) return refused("请选择一个 .xlsx 或 .csv 文件");
  const { name: fileName, bytes } = file;
  const answer = await context.useCases.startImport({ noun, fileName, bytes });
  if (!answer.ok) return refusedForm(answer.error, { noun }, request);
  return redirect(`${importsPath}/${answer.value.id}`);
}

export default function Upload() {
  const { families } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <h1>表格导入</h1>
      <ImportStart
        noun={refused?.values.noun ?? "listing"}
        families={families}
        errors={refused?.errors}
      />
    </>
  );
}
