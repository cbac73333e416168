import {
  catalogueKindLabels,
  catalogueKinds,
  levelWords,
  type Catalogue,
} from "#app/domain/catalogue/catalogue.ts";
import {
  documentNoWords,
  editionOriginLabels,
  editionStandingLabels,
  notAtHand,
  standingOf,
  type Edition,
} from "#app/domain/catalogue/edition.ts";
import { entryChangeLabels, type EntryDifference } from "#app/domain/catalogue/edition-diff.ts";
import {
  entryFieldLabels,
  entryFieldText,
  type Entry,
  type EntryContent,
} from "#app/domain/catalogue/entry.ts";
import { markStateLabels } from "#app/domain/catalogue/mark.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { CatalogueWithEditions, EntryListing } from "#app/use-cases/catalogue-port.ts";
import { cataloguesPath, editionPath, entryPath } from "./mark-view.ts";
import { pageAsked } from "./page-number.ts";

export const entriesPerPage = 50;

/** An edition in the words of its heading. */
export function editionFacts(edition: Edition, today: Day) {
  const standing = standingOf(edition, today);
  const { validFrom, validTo } = edition;
  return {
    id: edition.id,
    label: edition.label,
    to: editionPath(edition.id),
    standing: editionStandingLabels[standing],
    holds: standing === "in-force",
    document: documentNoWords(edition),
    documentChecked: edition.documentNoChecked,
    issued: edition.issued,
    valid: validFrom || validTo ? `${validFrom ?? "未写明"} 至 ${validTo ?? "没有写明期限"}` : null,
    gaps: edition.gaps,
    endedOn: edition.endedOn,
    origin: editionOriginLabels[edition.origin],
    sourceFile: edition.sourceFile,
    sourceSha256: edition.sourceSha256,
  };
}
export type EditionFacts = ReturnType<typeof editionFacts>;

export function catalogueHead(catalogue: Catalogue) {
  const { name, invented, kind } = catalogue;
  return { name, invented, kind: catalogueKindLabels[kind], level: levelWords(catalogue) };
}

/** All kinds in order; those of which nothing is at hand say so. */
export function cataloguesByKind(all: readonly CatalogueWithEditions[], today: Day) {
  return catalogueKinds.map((kind) => ({
    kind,
    title: catalogueKindLabels[kind],
    missing: notAtHand[kind] ?? "",
    /** An invented catalogue does not stand in for an official one. */
    imported: all.some(({ catalogue }) => catalogue.kind === kind && !catalogue.invented),
    catalogues: all
      .filter(({ catalogue }) => catalogue.kind === kind)
      .map(({ catalogue, editions }) => ({
        id: catalogue.id,
        ...catalogueHead(catalogue),
        editions: editions.map((edition) => ({
          ...editionFacts(edition, today),
          entries: edition.entries,
        })),
      })),
  }));
}

export function entryView(entry: Entry, listings: readonly EntryListing[]) {
  return {
    id: entry.id,
    number: entry.number,
    name: entry.name,
    to: entryPath(entry.editionId, entry.id),
    parameters: entry.parameters,
    conditions: entry.conditions.map(({ written, requirement }) => ({
      written,
      computed: requirement !== null,
    })),
    page: entry.page,
    verbatim: entry.verbatim,
    listings: listings
      .filter(({ entryId }) => entryId === entry.id)
      .map(({ listingId, title, supplier, state }) => ({
        id: listingId,
        title,
        supplier,
        state: markStateLabels[state],
        to: `/equipment/${listingId}`,
      })),
  };
}
export type EntryView = ReturnType<typeof entryView>;

const mostDifferences = 100;

/** What changed, line by line; entries that stayed are only counted. */
export function differenceView(lines: readonly EntryDifference<EntryContent, EntryContent>[]) {
  const shown = lines.filter(({ change }) => change !== "same");
  return {
    more: Math.max(0, shown.length - mostDifferences),
    lines: shown.slice(0, mostDifferences).map(({ change, before, after, fields }, n) => {
      const entry = after ?? before!;
      return {
        key: `${change} ${entry.number} ${n}`,
        change,
        label: entryChangeLabels[change],
        number: entry.number,
        name: entry.name,
        fields: fields.map((field) => ({
          label: entryFieldLabels[field],
          before: before ? entryFieldText(before, field) : "",
          after: after ? entryFieldText(after, field) : "",
        })),
      };
    }),
  };
}
export type DifferenceView = ReturnType<typeof differenceView>;

/** Search and page of an edition's address. */
export function readEntriesAsked(search: URLSearchParams) {
  return {
    q: (search.get("q") ?? "").trim().slice(0, 60),
    page: pageAsked(search),
  };
}

export function entriesHref(editionId: string, q: string): string {
  const search = new URLSearchParams(q === "" ? {} : { q });
  return `${cataloguesPath}/${editionId}?${search}${q === "" ? "" : "&"}page=`;
}
