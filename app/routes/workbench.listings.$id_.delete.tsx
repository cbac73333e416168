import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeletePosting } from "#app/components/delete-posting.tsx";
import { deletionAction, loadDeletion } from "#app/posting-deletion.server.ts";
import { listingKind } from "#app/posting-kinds.server.ts";

export const meta: MetaFunction = () => [{ title: "删除供给 · 对接" }];

export const loader = (args: LoaderFunctionArgs) => loadDeletion(listingKind, args);

export const action = (args: ActionFunctionArgs) => deletionAction(listingKind, args);

export default function DeleteListing() {
  const refused = useActionData<typeof action>();
  return <DeletePosting {...useLoaderData<typeof loader>()} errors={refused?.errors} />;
}
