import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { WorkbenchNav } from "#app/components/workbench-nav.tsx";
import { mayUse } from "#app/domain/people/actor.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, useCases } = context;
  const account = valueOr(await useCases.viewAccount(null), request);
  const overview = mayUse("viewer", actor)
    ? valueOr(await useCases.viewWorkbench(null), request)
    : null;
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  return {
    places: [
      { name: "概况", to: "/workbench" },
      ...(overview
        ? [
            { name: "我的供给", to: "/workbench/listings", count: sum(overview.listings) },
            { name: "我的需求", to: "/workbench/needs", count: sum(overview.needs) },
            {
              name: "对接消息",
              to: "/workbench/inquiries",
              count: overview.waiting,
              due: overview.waiting > 0,
            },
          ]
        : []),
      { name: "账号与名片", to: "/workbench/account", due: overview !== null && !account.card },
      ...(mayUse("reviewer", actor) ? [{ name: "平台运行", to: "/workbench/operations" }] : []),
    ],
  };
}

export default function Workbench() {
  const { places } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  return (
    <div className="wrap page stack">
      <WorkbenchNav places={places} path={pathname} />
      <Outlet />
    </div>
  );
}
