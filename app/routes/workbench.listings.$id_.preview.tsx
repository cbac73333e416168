import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ErrorSummary } from "#app/components/form/index.ts";
import { ListingSheet } from "#app/components/listing-sheet.tsx";
import { PreviewBar } from "#app/components/preview-bar.tsx";
import { computedMarks } from "#app/domain/catalogue/listing-marks.ts";
import { listingKind } from "#app/posting-kinds.server.ts";
import { loadPreview, previewAction } from "#app/posting-preview.server.ts";
import { listingSheetView } from "#app/views/listing-sheet-view.ts";
import { untitled } from "#app/views/posting-form.ts";

export const meta: MetaFunction = () => [{ title: "预览供给 · 对接" }];

export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const { bar, posting } = await loadPreview(listingKind, args);
  const asked = { kind: "listing", id: posting.id } as const;
  const view = valueOr(await context.useCases.viewListing({ id: posting.id }), request);
  const files = valueOr(await context.useCases.viewAttachments(asked), request);
  const listing = { ...posting, title: posting.title || untitled };
  const marks = computedMarks(listing, context.reference.efficiencyThresholds, context.today);
  const sheet = listingSheetView(
    { ...view, listing, marks, files },
    context.reference,
    context.today,
  );
  return { bar, sheet };
}

export const action = (args: ActionFunctionArgs) => previewAction(listingKind, args);

export default function PreviewListing() {
  const { bar, sheet } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PreviewBar {...bar} />
      <ErrorSummary errors={refused?.errors} />
      <ListingSheet {...sheet} />
    </>
  );
}
