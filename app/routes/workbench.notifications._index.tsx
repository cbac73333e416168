import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { valueOr } from "#app/answers.ts";
import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { NewsList } from "#app/components/news-list.tsx";
import { Paging } from "#app/components/paging.tsx";
import { StatusTabs } from "#app/components/workbench-nav.tsx";
import { notificationKinds } from "#app/domain/people/notification.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { kindTabs, newsAddress, newsDays, readNewsQuestion } from "#app/views/news-days.ts";

export const meta: MetaFunction = () => [{ title: "消息 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const question = readNewsQuestion(new URL(request.url).searchParams);
  const { kind, page, perPage } = question;
  const { items, total, tally, at } = valueOr(
    await context.useCases.viewNotifications(question),
    request,
  );
  const counted = kind ? tally.filter((each) => each.kind === kind) : tally;
  return {
    kind,
    page,
    pages: Math.ceil(total / perPage),
    tabs: kindTabs(tally, kind),
    unread: counted.reduce((sum, each) => sum + each.unread, 0),
    days: newsDays(items, context.today),
    at,
  };
}

const seen = z.object({
  until: z.iso.datetime(),
  kind: z.union([z.literal("").transform(() => null), z.enum(notificationKinds)]),
});

export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const parsed = seen.safeParse({ until: valueOf(values, "until"), kind: valueOf(values, "kind") });
  if (!parsed.success) throw new Response("没有这个操作。", { status: 400 });
  valueOr(await context.useCases.readAllNotifications(parsed.data), request);
  return redirect(newsAddress(parsed.data.kind));
}

export default function Notifications() {
  const { kind, page, pages, tabs, unread, days, at } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="between">
        <h1>
          消息 <span className="count">{unread > 0 ? `${unread} 条未读` : "没有未读"}</span>
        </h1>
        <div className="actions">
          {unread > 0 && (
            <Form method="post">
              <input type="hidden" name="until" value={at} />
              <input type="hidden" name="kind" value={kind ?? ""} />
              <Button>全部标为已读</Button>
            </Form>
          )}
          <Link to="/workbench/notifications/settings">通知设置</Link>
        </div>
      </div>
      {tabs.length > 1 && <StatusTabs tabs={tabs} label="按类别" />}
      {days.length === 0 ? (
        <EmptyState
          title={kind ? "这一类没有消息" : "还没有消息"}
          ways={[
            "有新的匹配、对接、审核结果或到期提醒时，会出现在这里",
            <Link key="search" to="/equipment">
              收藏一个搜索，有新结果时告诉您
            </Link>,
          ]}
        />
      ) : (
        <NewsList days={days} />
      )}
      <div className="between">
        <Paging page={page} pages={pages} hrefOf={(each) => newsAddress(kind, each)} />
        <p className="quiet">消息保留 180 天。</p>
      </div>
    </>
  );
}
