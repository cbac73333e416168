import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { InquiryList } from "#app/components/inquiry-thread.tsx";
import { Paging } from "#app/components/paging.tsx";
import { readOwnQuestion } from "#app/views/own-postings.ts";

export const meta: MetaFunction = () => [{ title: "对接消息 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { page, perPage } = readOwnQuestion(new URL(request.url).searchParams);
  const { items, total } = valueOr(
    await context.useCases.viewInquiries({ page, perPage }),
    request,
  );
  return {
    page,
    pages: Math.ceil(total / perPage),
    rows: items.map(({ inquiry, side, other, needTitle, listingTitle }) => ({
      id: inquiry.id,
      to: `/workbench/inquiries/${inquiry.id}`,
      inquiry,
      side,
      other: other.name,
      needTitle,
      listingTitle,
    })),
  };
}

export default function Inquiries() {
  const { rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>对接消息</h1>
      {rows.length === 0 ? (
        <EmptyState
          title="还没有对接消息"
          ways={[
            <Link key="needs" to="/workbench/needs">
              从我的需求的匹配结果里发起
            </Link>,
            <Link key="listings" to="/workbench/listings">
              从我的供给的匹配需求里发起
            </Link>,
          ]}
        />
      ) : (
        <InquiryList rows={rows} />
      )}
      <Paging page={page} pages={pages} hrefOf={(each) => `?page=${each}`} />
    </>
  );
}
