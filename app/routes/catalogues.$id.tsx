import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EditionDifference } from "#app/components/edition-difference.tsx";
import { EditionFacts } from "#app/components/edition-facts.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EntrySearch, EntryTable } from "#app/components/entry-table.tsx";
import { InventedNote } from "#app/components/invented-note.tsx";
import { Paging } from "#app/components/paging.tsx";
import { isClaimable } from "#app/domain/catalogue/catalogue.ts";
import {
  catalogueHead,
  differenceView,
  editionFacts,
  entriesHref,
  entriesPerPage,
  entryView,
  readEntriesAsked,
} from "#app/views/catalogue-view.ts";
import { cataloguesPath, editionPath } from "#app/views/mark-view.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { q, page } = readEntriesAsked(new URL(request.url).searchParams);
  const limit = entriesPerPage;
  const asked = { id: params.id ?? "", q, after: 0, skip: (page - 1) * limit, limit };
  const view = valueOr(await context.useCases.viewEdition(asked), request);
  // The address of a catalogue leads to its newest edition.
  if (view.edition.id !== params.id) throw redirect(editionPath(view.edition.id));
  const { total, counts, previous } = view;
  return {
    q,
    page,
    total,
    catalogue: catalogueHead(view.catalogue),
    edition: editionFacts(view.edition, context.today),
    others: view.editions
      .filter(({ id }) => id !== view.edition.id)
      .map((edition) => editionFacts(edition, context.today)),
    marked: isClaimable(view.catalogue.kind),
    pages: Math.ceil(total / limit),
    href: entriesHref(view.edition.id, q),
    entries: view.entries.map((entry) => entryView(entry, view.listings)),
    change: counts &&
      previous && {
        counts,
        previous: editionFacts(previous, context.today),
        difference: differenceView(view.difference),
      },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.catalogue.name ?? "目录"} ${data?.edition.label ?? ""} · 对接` },
];

export default function EditionPage() {
  const { catalogue, edition, others, entries, change, ...data } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack">
      <Crumbs way={[{ name: "目录", to: cataloguesPath }]} here={edition.label} />
      <h1>
        {catalogue.name} {edition.label}
      </h1>
      {catalogue.invented && <InventedNote />}
      <section className="sheet pad stack" aria-labelledby="edition-title">
        <h2 id="edition-title">
          {catalogue.kind}，{catalogue.level}
        </h2>
        <EditionFacts edition={edition} />
        {others.length > 0 && (
          <p>
            其他版本：
            {others.map((other, n) => (
              <span key={other.id}>
                {n > 0 && "、"}
                <Link to={other.to}>{other.label}</Link>（{other.standing}）
              </span>
            ))}
          </p>
        )}
      </section>
      {change && (
        <section className="sheet pad stack" aria-labelledby="change-title">
          <h2 id="change-title">
            与<Link to={change.previous.to}>{change.previous.label}</Link>相比
          </h2>
          <EditionDifference counts={change.counts} difference={change.difference} />
        </section>
      )}
      <h2>
        条目 <span className="quiet">{data.total} 条</span>
      </h2>
      <EntrySearch q={data.q} />
      {entries.length === 0 ? (
        <EmptyState
          title="没有找到这样的条目"
          ways={["没有找到只说明本平台的这一版未收录，不说明官方目录没有"]}
        />
      ) : (
        <EntryTable entries={entries} marked={data.marked} />
      )}
      <Paging page={data.page} pages={data.pages} hrefOf={(each) => `${data.href}${each}`} />
    </div>
  );
}
