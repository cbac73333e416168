import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Attachments } from "#app/components/attachments.tsx";
import { EditPosting } from "#app/components/posting-pages.tsx";
import { listingFormAction } from "#app/posting-form-action.server.ts";
import { loadPosting } from "#app/posting-form-page.server.ts";
import { listingKind } from "#app/posting-kinds.server.ts";

export const meta: MetaFunction = () => [{ title: "编辑供给 · 对接" }];

export const loader = (args: LoaderFunctionArgs) => loadPosting(listingKind, args);

export const action = listingFormAction;

export default function EditListing() {
  const start = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <h1>编辑供给</h1>
      <EditPosting noun="listing" start={start} refused={refused} />
      <Attachments view={start.attachments} />
    </>
  );
}
