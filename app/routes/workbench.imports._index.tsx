import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ImportList } from "#app/components/import-list.tsx";
import { ImportStart } from "#app/components/import-start.tsx";
import { Paging } from "#app/components/paging.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { sheetNouns } from "#app/domain/sheets/import.ts";
import { familyGroups, importLine, importsPath, importsPerPage } from "#app/views/import-list.ts";
import { pageAsked } from "#app/views/page-number.ts";

export const meta: MetaFunction = () => [{ title: "表格导入 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const page = pageAsked(params);
  const asked = { page, perPage: importsPerPage };
  const { items, total } = valueOr(await context.useCases.viewImports(asked), request);
  return {
    lines: items.map(importLine),
    page,
    pages: Math.ceil(total / importsPerPage),
    noun: sheetNouns.find((each) => each === params.get("noun")) ?? "listing",
    families: familyGroups(context.reference),
    mayWrite: mayUse("editor", context.actor),
  };
}

export default function Imports() {
  const { lines, page, pages, noun, families, mayWrite } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>表格导入</h1>
      {mayWrite && <ImportStart key={noun} noun={noun} families={families} errors={undefined} />}
      {lines.length > 0 && (
        <section className="stack" aria-labelledby="earlier-title">
          <h2 id="earlier-title">导入记录</h2>
          <ImportList lines={lines} />
        </section>
      )}
      <Paging page={page} pages={pages} hrefOf={(each) => `${importsPath}?page=${each}`} />
    </>
  );
}
