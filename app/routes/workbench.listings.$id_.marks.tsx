import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { ClaimableEdition, EntryFinder, OwnMarkClaims } from "#app/components/mark-claims.tsx";
import { Told } from "#app/components/told.tsx";
import { catalogueKindLabels } from "#app/domain/catalogue/catalogue.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { evidenceView } from "#app/views/attachment-view.ts";
import { readEntriesAsked } from "#app/views/catalogue-view.ts";
import { claimableView } from "#app/views/mark-claims-view.ts";
import { claimView } from "#app/views/mark-view.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { q } = readEntriesAsked(searchParams);
  const asked = { id: params.id ?? "", q };
  const view = valueOr(await context.useCases.viewMarkClaims(asked), request);
  const { listing, claims, editions, missing, files } = view;
  return {
    q,
    title: listing.title || "没有标题的供给",
    published: listing.status === "published",
    page: `/equipment/${listing.id}`,
    mayWrite: mayUse("editor", context.actor),
    told: searchParams.get("done") === "claimed",
    claims: claims.map((placed) => claimView(placed, files)),
    editions: editions.map((edition) => claimableView(edition, claims)),
    missing: missing.map((kind) => catalogueKindLabels[kind]),
    files: files.map(evidenceView),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const listingId = params.id ?? "";
  const here = `/workbench/listings/${listingId}/marks`;
  if (valueOf(values, "intent") === "withdraw") {
    const withdrawn = await context.useCases.withdrawMark({ id: valueOf(values, "id") });
    if (!withdrawn.ok) return refusedForm(withdrawn.error, { entryId: "", words: "" }, request);
    return redirect(here);
  }
  const [entryId, words] = [valueOf(values, "entry"), valueOf(values, "words")];
  const attachmentIds = values.attachments ?? [];
  const claimed = await context.useCases.claimEntry({ listingId, entryId, words, attachmentIds });
  if (!claimed.ok) return refusedForm(claimed.error, { entryId, words }, request);
  return redirect(`${here}?done=claimed`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `目录标识 ${data?.title ?? ""} · 对接` },
];

export default function ListingMarks() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const ofEntry = refused?.values.entryId ? { ...refused.values, errors: refused.errors } : null;
  return (
    <>
      <Crumbs
        way={[
          { name: "我的供给", to: "/workbench/listings" },
          { name: data.title, to: data.page },
        ]}
        here="目录标识"
      />
      <h1>目录标识</h1>
      {data.told && <Told tone="done">已提交申报，审核员核验后告诉您；核验前标识显示为虚线。</Told>}
      {refused && !ofEntry && <ErrorSummary errors={refused.errors} />}
      <section className="sheet pad stack" aria-labelledby="claims-title">
        <h2 id="claims-title">已申报</h2>
        <OwnMarkClaims claims={data.claims} mayWrite={data.mayWrite} />
      </section>
      {data.missing.length > 0 && (
        <Told tone="open">{data.missing.join("、")}：该版目录尚未导入，现在不能申报。</Told>
      )}
      {!data.published && <Told tone="open">请先发布这条供给，再申报目录标识。</Told>}
      {data.editions.length > 0 && <EntryFinder q={data.q} />}
      {data.editions.map((edition) => (
        <ClaimableEdition
          key={edition.id}
          edition={edition}
          files={data.files}
          refused={ofEntry}
          mayWrite={data.mayWrite && data.published}
        />
      ))}
    </>
  );
}
