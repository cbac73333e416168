import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ErrorSummary } from "#app/components/form/index.ts";
import { NeedSheet } from "#app/components/need-sheet.tsx";
import { PreviewBar } from "#app/components/preview-bar.tsx";
import { placeName } from "#app/domain/shared/place.ts";
import { needKind } from "#app/posting-kinds.server.ts";
import { loadPreview, previewAction } from "#app/posting-preview.server.ts";
import { galleryOf } from "#app/views/attachment-view.ts";
import { familyView, requirementLines, sectorRowsOf } from "#app/views/listing-view.ts";
import { daysLeft } from "#app/views/need-row.ts";
import { untitled } from "#app/views/posting-form.ts";

export const meta: MetaFunction = () => [{ title: "预览更新需求 · 对接" }];

export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const { reference, today, useCases } = context;
  const { bar, posting: need } = await loadPreview(needKind, args);
  const files = valueOr(await useCases.viewAttachments({ kind: "need", id: need.id }), request);
  const { factory } = valueOr(await useCases.viewNeed({ id: need.id }), request);
  return {
    bar,
    title: need.title || untitled,
    factory: factory.name,
    sheet: {
      need,
      familyName: familyView(need.family, reference)?.name ?? null,
      requirements: requirementLines(need),
      sectorRows: sectorRowsOf(need.sectorRows, reference),
      gallery: galleryOf(files, need.title),
      daysLeft: daysLeft(need.deadline, today),
      found: 0,
      fitting: 0,
    },
  };
}

export const action = (args: ActionFunctionArgs) => previewAction(needKind, args);

export default function PreviewNeed() {
  const { bar, title, factory, sheet } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PreviewBar {...bar} />
      <ErrorSummary errors={refused?.errors} />
      <h1>{title}</h1>
      <p className="quiet">
        {placeName(sheet.need.site)} · {factory}
      </p>
      <NeedSheet {...sheet} />
    </>
  );
}
