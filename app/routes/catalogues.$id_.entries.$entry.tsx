import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EditionFacts } from "#app/components/edition-facts.tsx";
import { ConditionLines, EntryListings } from "#app/components/entry-table.tsx";
import { InventedNote } from "#app/components/invented-note.tsx";
import { isClaimable } from "#app/domain/catalogue/catalogue.ts";
import { catalogueHead, editionFacts, entryView } from "#app/views/catalogue-view.ts";
import { cataloguesPath } from "#app/views/mark-view.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asked = { editionId: params.id ?? "", id: params.entry ?? "" };
  const view = valueOr(await context.useCases.viewEntry(asked), request);
  return {
    catalogue: catalogueHead(view.catalogue),
    edition: editionFacts(view.edition, context.today),
    entry: entryView(view.entry, view.listings),
    marked: isClaimable(view.catalogue.kind),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.entry.name ?? "条目"} · ${data?.catalogue.name ?? "目录"} · 对接` },
];

export default function EntryPage() {
  const { catalogue, edition, entry, marked } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack">
      <Crumbs
        way={[
          { name: "目录", to: cataloguesPath },
          { name: `${catalogue.name} ${edition.label}`, to: edition.to },
        ]}
        here={entry.number}
      />
      <h1>
        <span className="model">{entry.number}</span> {entry.name}
      </h1>
      {catalogue.invented && <InventedNote />}
      <section className="sheet pad stack" aria-labelledby="entry-title">
        <h2 id="entry-title">条目</h2>
        <p>{entry.parameters || <span className="none">未列参数</span>}</p>
        <ConditionLines conditions={entry.conditions} />
        <blockquote className="clause">
          <p>“{entry.verbatim}”</p>
          <footer>
            {catalogue.name} {edition.label}，{edition.document}
            {entry.page && `，第 ${entry.page} 页`}
          </footer>
        </blockquote>
      </section>
      {marked && (
        <section className="sheet pad stack" aria-labelledby="listings-title">
          <h2 id="listings-title">平台上的供给</h2>
          <EntryListings listings={entry.listings} />
        </section>
      )}
      <section className="sheet pad stack" aria-labelledby="edition-title">
        <h2 id="edition-title">
          {catalogue.kind}，{catalogue.level}
        </h2>
        <EditionFacts edition={edition} />
      </section>
    </div>
  );
}
