import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "#app/components/data-table.tsx";
import { EditionUpload } from "#app/components/edition-upload.tsx";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { catalogueHead, editionFacts } from "#app/views/catalogue-view.ts";
import { editionImportPath, importStateLabels } from "#app/views/edition-import-view.ts";

export const meta: MetaFunction = () => [{ title: "目录管理 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewEditionImports(null), request);
  return {
    catalogues: view.catalogues.flatMap(({ catalogue, editions }) =>
      editions.map((edition) => ({
        head: catalogueHead(catalogue),
        ...editionFacts(edition, context.today),
        entries: edition.entries,
      })),
    ),
    imports: view.imports.map(({ id, fileName, state, uploadedAt, body }) => ({
      id,
      fileName,
      state: importStateLabels[state],
      at: minuteInChina(uploadedAt),
      what: body.catalogue ? `${body.catalogue.name} ${body.head?.label ?? ""}` : "有错误",
    })),
  };
}

export default function EditionsPage() {
  const { catalogues, imports } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>目录管理</h1>
      <EditionUpload errors={undefined} />
      <section className="sheet" aria-labelledby="imports-title">
        <h2 id="imports-title" className="pad">
          最近的导入
        </h2>
        {imports.length === 0 ? (
          <p className="pad quiet">还没有导入过目录。</p>
        ) : (
          <DataTable className="postings" caption="最近的导入">
            <DataHead>
              <DataRow>
                <ColumnHead>文件</ColumnHead>
                <ColumnHead>目录</ColumnHead>
                <ColumnHead>状态</ColumnHead>
                <ColumnHead>上传</ColumnHead>
              </DataRow>
            </DataHead>
            <DataBody>
              {imports.map(({ id, fileName, what, state, at }) => (
                <DataRow key={id}>
                  <RowHead>
                    <Link to={editionImportPath(id)}>{fileName}</Link>
                  </RowHead>
                  <Cell data-label="目录">{what}</Cell>
                  <Cell data-label="状态">{state}</Cell>
                  <Cell data-label="上传">{at}</Cell>
                </DataRow>
              ))}
            </DataBody>
          </DataTable>
        )}
      </section>
      <section className="sheet" aria-labelledby="editions-title">
        <h2 id="editions-title" className="pad">
          全部版本
        </h2>
        <DataTable className="postings" caption="全部版本">
          <DataHead>
            <DataRow>
              <ColumnHead>目录</ColumnHead>
              <ColumnHead>版本</ColumnHead>
              <ColumnHead>状态</ColumnHead>
              <ColumnHead className="num">条目</ColumnHead>
              <ColumnHead>表格</ColumnHead>
            </DataRow>
          </DataHead>
          <DataBody>
            {catalogues.map((edition) => (
              <DataRow key={edition.id}>
                <RowHead>
                  <Link to={edition.to}>{edition.head.name}</Link>
                  <small>
                    {edition.head.kind}，{edition.head.level}
                    {edition.head.invented && "，示例（虚构）"}
                  </small>
                </RowHead>
                <Cell data-label="版本">{edition.label}</Cell>
                <Cell data-label="状态">{edition.standing}</Cell>
                <Cell className="num" data-label="条目">
                  {edition.entries}
                </Cell>
                <Cell data-label="表格">
                  <a href={`/workbench/catalogues/template?edition=${edition.id}`}>
                    下载<span className="vh">{edition.label}</span>
                  </a>
                </Cell>
              </DataRow>
            ))}
          </DataBody>
        </DataTable>
      </section>
    </>
  );
}
