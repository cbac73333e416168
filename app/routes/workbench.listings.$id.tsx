import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, requireAccess, valueOr } from "#app/answers.ts";
import { ListingForm } from "#app/components/listing-form.tsx";
import { Told } from "#app/components/told.tsx";
import { listingGaps } from "#app/domain/supply/listing.ts";
import { listingFormValues } from "#app/forms/listing-form.ts";
import { ReadNotice } from "#app/components/posting-fields.tsx";
import { listingFormAction } from "#app/posting-form-action.server.ts";
import { postingFormChoices } from "#app/views/posting-form.ts";

export const meta: MetaFunction = () => [{ title: "编辑供给 · 对接" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const listing = valueOr(await context.useCases.viewOwnListing({ id: params.id ?? "" }), request);
  const asked = new URL(request.url).searchParams.has("missing");
  return {
    id: listing.id,
    status: listing.status,
    choices: postingFormChoices(context.reference, listing.family),
    fields: {
      ...listingFormValues(listing, context.reference.vocabulary),
      version: [String(listing.version)],
    },
    gaps: asked ? formErrors(listingGaps(listing)) : {},
  };
}

export const action = listingFormAction;

export default function EditListing() {
  const start = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { choices, fields } = refused?.values ?? start;
  const incomplete = !refused && Object.keys(start.gaps).length > 0;
  return (
    <>
      <h1>编辑供给</h1>
      {incomplete && <Told tone="open">已存为草稿。补齐下面标出的内容后就可以发布。</Told>}
      <ReadNotice read={refused?.values.read ?? null} />
      <ListingForm
        key={`${start.id} ${choices.familyName} ${refused?.values.read?.join() ?? ""}`}
        choices={choices}
        values={fields}
        errors={refused?.errors ?? start.gaps}
        published={start.status === "published" || start.status === "paused"}
      />
    </>
  );
}
