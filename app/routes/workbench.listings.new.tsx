import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewPosting } from "#app/components/posting-pages.tsx";
import { listingFormAction } from "#app/posting-form-action.server.ts";
import { loadNewPosting } from "#app/posting-form-page.server.ts";
import { listingKind } from "#app/posting-kinds.server.ts";

export const meta: MetaFunction = () => [{ title: "发布供给 · 对接" }];

export const loader = (args: LoaderFunctionArgs) => loadNewPosting(listingKind, args);

export const action = listingFormAction;

export default function NewListing() {
  const start = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <NewPosting noun="listing" start={start} refused={refused} />;
}
