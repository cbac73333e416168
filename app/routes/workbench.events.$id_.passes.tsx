import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventPasses } from "#app/components/event-passes.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { passesPage } from "#app/views/passes-page.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `入场证 · ${data?.title ?? "对接会"} · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewPasses({ id: params.id ?? "" }), request);
  return passesPage(view);
}

export default function Passes() {
  const { title, paths, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <Crumbs
        way={[
          { to: "/workbench/events", name: "对接会" },
          { to: paths.desk, name: title },
        ]}
        here="入场证"
      />
      <div className="between">
        <h1>入场证</h1>
        <PrintButton />
      </div>
      <p>每人一张，进场时出示二维码或报证号。可以打印，也可以在手机上打开本页。</p>
      <EventPasses title={title} {...page} />
    </>
  );
}
