import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { localPath, refusedForm, valueOr } from "#app/answers.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { SaveSearchForm } from "#app/components/save-search.tsx";
import { SavedSearchTable } from "#app/components/saved-search-table.tsx";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { savedQuery } from "#app/forms/saved-query.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import { searchIndexes } from "#app/use-cases/search-port.ts";
import { resultPaths, savedSearchRow } from "#app/views/saving-search.ts";

export const meta: MetaFunction = () => [{ title: "收藏的搜索 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const searches = valueOr(await context.useCases.viewSavedSearches(null), request);
  return { rows: searches.map((search) => savedSearchRow(search, context.reference)) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { useCases, reference } = context;
  const values = formValues(await request.formData());
  const id = valueOf(values, "id");
  const name = valueOf(values, "name");
  const done = redirect("/workbench/searches");
  switch (valueOf(values, "intent")) {
    case "save": {
      const index = searchIndexes.find((each) => each === valueOf(values, "index")) ?? "equipment";
      const asked = new URLSearchParams(valueOf(values, "query"));
      const query = savedQuery(readSearchParams(asked, index, reference).question);
      const saved = await useCases.saveSearch({ index, query, name });
      const back = localPath(valueOf(values, "back"), `${resultPaths[index]}?${query}`);
      const kept = { intent: "save" as const, id: "", name, index, query, back };
      return saved.ok ? redirect(back) : refusedForm(saved.error, kept, request);
    }
    case "rename": {
      const renamed = await useCases.renameSavedSearch({ id, name });
      return renamed.ok
        ? done
        : refusedForm(renamed.error, { intent: "rename" as const, id, name }, request);
    }
    case "alerts":
      valueOr(
        await useCases.switchSearchAlerts({ id, alerts: valueOf(values, "alerts") === "1" }),
        request,
      );
      return done;
    case "remove":
      valueOr(await useCases.removeSavedSearch({ id }), request);
      return done;
    default:
      throw new Response("没有这个操作。", { status: 400 });
  }
}

export default function SavedSearches() {
  const { rows } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { name: wrongName, ...others } = refused?.errors ?? {};
  const values = refused?.values;
  const renaming = values?.intent === "rename" ? { id: values.id, typed: values.name } : null;
  const errors = renaming && wrongName ? { ...others, [`name-${renaming.id}`]: wrongName } : null;
  return (
    <>
      <h1>收藏的搜索</h1>
      <ErrorSummary errors={errors ?? refused?.errors} />
      {values?.intent === "save" && (
        <section className="sheet pad stack" aria-label="收藏搜索">
          <SaveSearchForm search={values} />
          <p>
            <Link to={values.back}>回到搜索结果</Link>
          </p>
        </section>
      )}
      {rows.length === 0 ? (
        <EmptyState
          title="还没有收藏的搜索"
          ways={[
            <Link key="equipment" to="/equipment">
              找设备，选好条件后点“收藏搜索”
            </Link>,
            <Link key="needs" to="/needs">
              看需求，有新需求时告诉您
            </Link>,
          ]}
        />
      ) : (
        <SavedSearchTable rows={rows} refused={renaming} />
      )}
    </>
  );
}
