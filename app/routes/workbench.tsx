import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Outlet,
  useLoaderData,
  useLocation,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { newsCount } from "#app/components/shell.tsx";
import { WorkbenchNav } from "#app/components/workbench-nav.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import type { loader as rootLoader } from "#app/root.tsx";

const newsPlace = "/workbench/notifications";
const records = { name: "操作记录", to: "/workbench/audit" };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, useCases } = context;
  const account = valueOr(await useCases.viewAccount(null), request);
  const overview = mayUse("viewer", actor)
    ? valueOr(await useCases.viewWorkbench(null), request)
    : null;
  const queue = mayUse("reviewer", actor)
    ? valueOr(await useCases.viewReviewsWaiting(null), request)
    : null;
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  return {
    places: [
      { name: "概况", to: "/workbench" },
      ...(overview
        ? [
            { name: "我的供给", to: "/workbench/listings", count: sum(overview.listings) },
            { name: "我的需求", to: "/workbench/needs", count: sum(overview.needs) },
            { name: "在役设备", to: "/workbench/assets" },
            { name: "表格导入", to: "/workbench/imports" },
            {
              name: "对接会",
              to: "/workbench/events",
              inside: [
                { name: "对接会", to: "/workbench/events" },
                { name: "洽谈跟进", to: "/workbench/follow-ups" },
              ],
            },
            {
              name: "对接消息",
              to: "/workbench/inquiries",
              count: overview.waiting,
              due: overview.waiting > 0,
            },
          ]
        : []),
      {
        name: "消息",
        to: newsPlace,
        inside: [
          { name: "全部消息", to: newsPlace },
          { name: "收藏的搜索", to: "/workbench/searches" },
          { name: "通知设置", to: `${newsPlace}/settings` },
        ],
      },
      ...(overview
        ? [
            {
              name: "企业",
              to: "/workbench/organisation",
              inside: [
                { name: "企业与成员", to: "/workbench/organisation" },
                { name: "名片授权", to: "/workbench/consents" },
                ...(mayUse("owner", actor)
                  ? [{ name: "接口令牌", to: "/workbench/organisation/tokens" }, records]
                  : []),
              ],
            },
          ]
        : queue === null
          ? [{ name: "加入企业", to: "/workbench/organisation/join" }]
          : []),
      {
        name: "账号与名片",
        to: "/workbench/account",
        due: overview !== null && !account.card,
        inside: [
          { name: "账号与名片", to: "/workbench/account" },
          { name: "个人信息", to: "/workbench/account/privacy" },
        ],
      },
      ...(queue !== null
        ? [
            {
              name: "审核台",
              to: "/workbench/review",
              count: queue,
              due: queue > 0,
              inside: [
                { name: "等待审核", to: "/workbench/review" },
                { name: "匹配反馈", to: "/workbench/review/feedback" },
              ],
            },
            { name: "目录管理", to: "/workbench/catalogues" },
            {
              name: "词表",
              to: "/workbench/vocabulary",
              inside: [
                { name: "类别与参数", to: "/workbench/vocabulary" },
                { name: "修改提议", to: "/workbench/vocabulary/proposals" },
                { name: "表格导入", to: "/workbench/vocabulary/upload" },
              ],
            },
            {
              name: "平台运行",
              to: "/workbench/operations",
              inside: [
                { name: "运行状态", to: "/workbench/operations" },
                ...(mayUse("administrator", actor) && !overview ? [records] : []),
              ],
            },
          ]
        : []),
    ],
  };
}

/** A page that asks for its own news does not ask for these counts: what fails with them would take its place. */
export function shouldRevalidate(change: ShouldRevalidateFunctionArgs) {
  const { formMethod, actionStatus, currentUrl, nextUrl } = change;
  const sent = formMethod !== undefined || actionStatus !== undefined;
  return sent || currentUrl.href !== nextUrl.href;
}

export default function Workbench() {
  const { places } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  // The head of the page has counted the news already.
  const news = useRouteLoaderData<typeof rootLoader>("root")?.viewer?.news ?? 0;
  const counted = places.map((place) =>
    place.to === newsPlace && news > 0 ? { ...place, count: newsCount(news), due: true } : place,
  );
  return (
    <div className="wrap page stack">
      <WorkbenchNav places={counted} path={pathname} />
      <Outlet />
    </div>
  );
}
