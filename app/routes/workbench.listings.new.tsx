import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccess } from "#app/answers.ts";
import { ListingForm } from "#app/components/listing-form.tsx";
import { ReadNotice } from "#app/components/posting-fields.tsx";
import { listingFormAction } from "#app/posting-form-action.server.ts";
import { newPostingValues, postingFormChoices } from "#app/views/posting-form.ts";

export const meta: MetaFunction = () => [{ title: "发布供给 · 对接" }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const family = new URL(request.url).searchParams.get("family");
  return {
    choices: postingFormChoices(context.reference, family),
    fields: newPostingValues(context.reference, family),
  };
}

export const action = listingFormAction;

export default function NewListing() {
  const start = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { choices, fields } = refused?.values ?? start;
  return (
    <>
      <h1>发布供给</h1>
      <ReadNotice read={refused?.values.read ?? null} />
      <ListingForm
        key={`${choices.familyName} ${refused?.values.read?.join() ?? ""}`}
        choices={choices}
        values={fields}
        errors={refused?.errors ?? {}}
        published={false}
      />
    </>
  );
}
