import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewPosting } from "#app/components/posting-pages.tsx";
import { needFormAction } from "#app/posting-form-action.server.ts";
import { loadNewPosting } from "#app/posting-form-page.server.ts";
import { needKind } from "#app/posting-kinds.server.ts";

export const meta: MetaFunction = () => [{ title: "发布更新需求 · 对接" }];

export const loader = (args: LoaderFunctionArgs) => loadNewPosting(needKind, args);

export const action = needFormAction;

export default function NewNeed() {
  const start = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <NewPosting noun="need" start={start} refused={refused} />;
}
