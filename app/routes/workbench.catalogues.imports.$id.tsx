import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EditionImportContent, EditionImportStep } from "#app/components/edition-import.tsx";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { editionImportPath, editionImportView } from "#app/views/edition-import-view.ts";
import { editionsPath } from "#app/views/mark-view.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asked = { id: params.id ?? "" };
  const view = valueOr(await context.useCases.viewEditionImport(asked), request);
  return editionImportView(view.started, view.plan, view.outcomes);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases } = context;
  const values = formValues(await request.formData());
  const id = params.id ?? "";
  const answer = await perform();
  if (!answer) throw new Response("没有这个操作。", { status: 400 });
  if (!answer.ok) return refusedForm(answer.error, null, request);
  return redirect(editionImportPath(id));

  function perform() {
    switch (valueOf(values, "intent")) {
      case "confirm":
        return useCases.confirmEditionImport({ id, seen: valueOf(values, "seen") });
      case "undo":
        return useCases.undoEditionImport({ id });
      case "drop":
        return useCases.dropEditionImport({ id });
      default:
        return null;
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `导入 ${data?.fileName ?? ""} · 目录管理 · 对接` },
];

export default function EditionImportPage() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ name: "目录管理", to: editionsPath }]} here={view.fileName} />
      <h1>{view.fileName}</h1>
      <EditionImportStep view={view} errors={refused?.errors} />
      <EditionImportContent view={view} />
    </>
  );
}
