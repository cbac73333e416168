import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FeedbackFilters, FeedbackTable } from "#app/components/feedback-table.tsx";
import { Paging } from "#app/components/paging.tsx";
import { feedbackAddress, feedbackRow, readFeedbackQuestion } from "#app/views/feedback-rows.ts";

export const meta: MetaFunction = () => [{ title: "匹配反馈 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = readFeedbackQuestion(new URL(request.url).searchParams);
  const { items, total } = valueOr(await context.useCases.viewFeedback(asked), request);
  return { asked, total, pages: Math.ceil(total / asked.perPage), rows: items.map(feedbackRow) };
}

export default function FeedbackOfMatches() {
  const { asked, total, pages, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="between">
        <h1>
          匹配反馈 <span className="count">{total} 条</span>
        </h1>
        <p className="actions">
          <a href="/workbench/review/feedback/export" download>
            导出评测数据（JSON）
          </a>
        </p>
      </div>
      <p className="quiet">
        供需双方对匹配的判断。匹配不会因此自动改变；导出的文件可用 npm run eval
        评测，里面没有联系方式和企业名称。
      </p>
      <FeedbackFilters asked={asked} />
      {rows.length === 0 ? (
        <EmptyState
          title="没有符合条件的反馈"
          ways={[
            <Link key="all" to="/workbench/review/feedback">
              看全部反馈
            </Link>,
          ]}
        />
      ) : (
        <FeedbackTable rows={rows} />
      )}
      <Paging page={asked.page} pages={pages} hrefOf={(page) => feedbackAddress(asked, page)} />
    </>
  );
}
