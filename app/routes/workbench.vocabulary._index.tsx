import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ExportLinks } from "#app/components/export-links.tsx";
import { Paging } from "#app/components/paging.tsx";
import { VocabularyFilters, VocabularyRows } from "#app/components/vocabulary-list.tsx";
import { VocabularyProgress } from "#app/components/vocabulary-progress.tsx";
import { StatusTabs } from "#app/components/workbench-nav.tsx";
import { vocabularySubjectLabels, vocabularySubjects } from "#app/domain/vocabulary/change.ts";
import { entryList, progressView, readListAsked } from "#app/views/vocabulary-list.ts";
import {
  exportPath,
  listPath,
  listSearch,
  newEntryPath,
  proposalsPath,
  vocabularyPath,
} from "#app/views/vocabulary-paths.ts";

export const meta: MetaFunction = () => [{ title: "词表 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = readListAsked(new URL(request.url).searchParams);
  const { subject } = asked;
  const overview = valueOr(await context.useCases.viewVocabulary({ subject }), request);
  const { vocabulary } = context.reference;
  const counts = { family: vocabulary.families.length, attribute: vocabulary.attributes.length };
  return {
    asked,
    list: entryList(asked, vocabulary, overview),
    version: overview.version,
    versions: overview.versions.map(progressView),
    tabs: [
      ...vocabularySubjects.map((each) => ({
        name: vocabularySubjectLabels[each],
        to: listPath(each),
        count: counts[each],
        current: each === subject,
      })),
      { name: "修改提议", to: proposalsPath, count: overview.waiting, current: false },
    ],
  };
}

export default function VocabularyPage() {
  const { asked, list, version, versions, tabs } = useLoaderData<typeof loader>();
  const label = vocabularySubjectLabels[asked.subject];
  return (
    <>
      <div className="between">
        <h1>
          词表 <span className="quiet">{version === 0 ? "出厂版本" : `第 ${version} 版`}</span>
        </h1>
        <p className="actions">
          <ButtonLink to={newEntryPath(asked.subject)} look="main">
            新建{label}
          </ButtonLink>
          <ButtonLink to={`${vocabularyPath}/upload`}>表格导入</ButtonLink>
          <ExportLinks to={exportPath(asked.subject)} label={`导出${label}`} />
        </p>
      </div>
      <p className="quiet">
        搜索、匹配、筛选和填报核对都用这份词表。修改先提出，由另一位审核员采用后生效。
      </p>
      <StatusTabs tabs={tabs} label="词表" />
      <VocabularyProgress versions={versions} />
      <VocabularyFilters key={JSON.stringify(asked)} asked={asked} groups={list.groups} />
      {list.rows.length === 0 ? (
        <EmptyState title={`没有符合条件的${label}`} />
      ) : (
        <>
          <p className="quiet" role="status">
            {list.total.toLocaleString("en-US")} 个{label}
          </p>
          <VocabularyRows rows={list.rows} subject={asked.subject} />
        </>
      )}
      <Paging page={asked.page} pages={list.pages} hrefOf={(page) => listSearch(asked, page)} />
    </>
  );
}
