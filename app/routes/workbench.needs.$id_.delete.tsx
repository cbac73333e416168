import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeletePosting } from "#app/components/delete-posting.tsx";
import { deletionAction, loadDeletion } from "#app/posting-deletion.server.ts";
import { needKind } from "#app/posting-kinds.server.ts";

export const meta: MetaFunction = () => [{ title: "删除更新需求 · 对接" }];

export const loader = (args: LoaderFunctionArgs) => loadDeletion(needKind, args);

export const action = (args: ActionFunctionArgs) => deletionAction(needKind, args);

export default function DeleteNeed() {
  const refused = useActionData<typeof action>();
  return <DeletePosting {...useLoaderData<typeof loader>()} errors={refused?.errors} />;
}
