import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { Paging } from "#app/components/paging.tsx";
import { VocabularyImportRows, VocabularyImportStep } from "#app/components/vocabulary-import.tsx";
import { StatusTabs } from "#app/components/workbench-nav.tsx";
import { importOutcomes } from "#app/domain/vocabulary/import-plan.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { pageAsked } from "#app/views/page-number.ts";
import { importView } from "#app/views/vocabulary-import.ts";
import { proposalsPath, vocabularyPath } from "#app/views/vocabulary-paths.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const outcome = importOutcomes.find((each) => each === search.get("outcome")) ?? null;
  const page = pageAsked(search);
  const started = valueOr(
    await context.useCases.viewVocabularyImport({ id: params.id ?? "" }),
    request,
  );
  return importView(started, outcome, page);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const id = params.id ?? "";
  const note = valueOf(values, "note");
  if (valueOf(values, "intent") === "drop") {
    const dropped = await context.useCases.dropVocabularyImport({ id });
    if (!dropped.ok) return refusedForm(dropped.error, { note }, request);
    return redirect(`${vocabularyPath}/upload`);
  }
  const proposed = await context.useCases.proposeVocabularyImport({ id, note });
  if (!proposed.ok) return refusedForm(proposed.error, { note }, request);
  return redirect(`${proposalsPath}/${id}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `导入 ${data?.fileName ?? ""} · 词表 · 对接` },
];

export default function VocabularyImportPage() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs
        way={[
          { name: "词表", to: vocabularyPath },
          { name: "表格导入", to: `${vocabularyPath}/upload` },
        ]}
        here={view.fileName}
      />
      <h1>{view.fileName}</h1>
      <VocabularyImportStep
        view={view}
        errors={refused?.errors}
        note={refused?.values.note ?? ""}
      />
      <StatusTabs tabs={view.tabs} label="按结果" />
      <VocabularyImportRows lines={view.lines} />
      <Paging page={view.page} pages={view.pages} hrefOf={(each) => `${view.hrefOf}${each}`} />
    </>
  );
}
