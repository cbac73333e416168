import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Attachments } from "#app/components/attachments.tsx";
import { EditPosting } from "#app/components/posting-pages.tsx";
import { needFormAction } from "#app/posting-form-action.server.ts";
import { loadPosting } from "#app/posting-form-page.server.ts";
import { needKind } from "#app/posting-kinds.server.ts";

export const meta: MetaFunction = () => [{ title: "编辑更新需求 · 对接" }];

export const loader = (args: LoaderFunctionArgs) => loadPosting(needKind, args);

export const action = needFormAction;

export default function EditNeed() {
  const start = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <h1>编辑更新需求</h1>
      <EditPosting noun="need" start={start} refused={refused} />
      <Attachments view={start.attachments} />
    </>
  );
}
