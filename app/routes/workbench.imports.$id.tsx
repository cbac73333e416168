import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ImportMapping } from "#app/components/import-mapping.tsx";
import { ImportProgress } from "#app/components/import-progress.tsx";
import { ImportRows } from "#app/components/import-rows.tsx";
import { ImportEnded, ImportReady } from "#app/components/import-steps.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { Paging } from "#app/components/paging.tsx";
import { StatusTabs } from "#app/components/workbench-nav.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { importRowStates } from "#app/domain/sheets/import.ts";
import { importAction } from "#app/import-action.server.ts";
import { familyGroups, importsPath } from "#app/views/import-list.ts";
import {
  columnChoices,
  importHead,
  mappingLines,
  rowLine,
  rowsPerPage,
  rowTabs,
} from "#app/views/import-page.ts";
import { pageAsked } from "#app/views/page-number.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `导入 ${data?.head.fileName ?? ""} · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const state = importRowStates.find((each) => each === search.get("state")) ?? null;
  const page = pageAsked(search);
  const { started, counts, rows } = valueOr(
    await context.useCases.viewImport({
      id: params.id ?? "",
      states: state ? [state] : importRowStates,
      page,
      perPage: rowsPerPage,
    }),
    request,
  );
  const head = importHead(started, counts);
  const { vocabulary } = context.reference;
  const again = head.status === "ready" && search.get("step") === "columns";
  const mapping =
    head.status === "mapping" || again
      ? {
          lines: mappingLines(started, rows, vocabulary),
          choices: columnChoices(started, vocabulary),
          families: familyGroups(context.reference),
        }
      : null;
  const shown = state ? counts[state] : started.rows;
  return {
    head,
    mapping,
    lines: mapping ? [] : rows.map((row) => rowLine(row, started)),
    tabs: rowTabs(started.id, counts, state),
    state,
    page,
    pages: Math.ceil(shown / rowsPerPage),
    mayWrite: mayUse("editor", context.actor),
  };
}

export const action = (args: ActionFunctionArgs) => importAction(args);

export default function Import() {
  const { head, mapping, lines, tabs, state, page, pages, mayWrite } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const here = `${importsPath}/${head.id}`;
  return (
    <>
      <Crumbs way={[{ name: "表格导入", to: importsPath }]} here={head.fileName} />
      <h1>
        {head.fileName} <span className="quiet">{`${head.nounLabel} · ${head.statusLabel}`}</span>
      </h1>
      {mapping ? (
        <ImportMapping
          key={head.sheet}
          head={head}
          {...mapping}
          kept={refused?.values ?? null}
          errors={refused?.errors}
        />
      ) : (
        <>
          <ErrorSummary errors={refused?.errors} />
          {head.working && <ImportProgress head={head} />}
          {head.status === "ready" && <ImportReady head={head} mayWrite={mayWrite} />}
          {["done", "cancelled", "undone"].includes(head.status) && (
            <ImportEnded head={head} mayWrite={mayWrite} />
          )}
          {!head.working && (
            <section className="stack" aria-label="逐行结果">
              <StatusTabs tabs={tabs} />
              <ImportRows lines={lines} />
              <Paging
                page={page}
                pages={pages}
                hrefOf={(each) => `${here}?${state ? `state=${state}&` : ""}page=${each}`}
              />
            </section>
          )}
        </>
      )}
    </>
  );
}
