import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EfficiencyCheck } from "#app/components/efficiency-check.tsx";
import { efficiencyPage } from "#app/views/efficiency-page.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.subject ? `${page.subject.name}能效等级` : "能效等级测算"} · 对接` },
  {
    name: "description",
    content:
      "照铭牌填参数，按国家标准的限值表测算电机、空压机、变压器、锅炉、风机、冷水机组的能效等级。",
  },
];

export function loader({ context, request }: LoaderFunctionArgs) {
  const page = efficiencyPage(new URL(request.url).searchParams, context.reference);
  const wrong = page.subject !== null && page.fields.some(({ errors }) => errors.length > 0);
  return data(page, { status: wrong ? 422 : 200 });
}

export default function CheckEfficiency() {
  return <EfficiencyCheck page={useLoaderData<typeof loader>()} />;
}
