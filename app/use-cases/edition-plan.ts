import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import {
  countChanges,
  editionDifference,
  type EntryChange,
  type EntryDifference,
} from "#app/domain/catalogue/edition-diff.ts";
import type { Edition, EditionHead } from "#app/domain/catalogue/edition.ts";
import type { Entry, EntryContent } from "#app/domain/catalogue/entry.ts";
import { fateOf, type MarkFate } from "#app/domain/catalogue/supersede.ts";
import type { MarkClaim } from "./catalogue-port.ts";
import type { ReadEdition } from "#app/domain/catalogue/import-edition.ts";
import type { Ports, Repositories } from "./ports.ts";

/** A mark that the newer edition concerns. */
export interface AffectedMark {
  readonly claim: MarkClaim;
  readonly fate: MarkFate;
  readonly title: string;
  readonly before: EntryContent;
  readonly after: EntryContent | null;
}

export interface EditionPlan {
  /** Null where the import makes it. */
  readonly catalogue: Catalogue | null;
  /** The edition whose place is taken. */
  readonly previous: Edition | null;
  readonly lines: readonly EntryDifference<Entry, EntryContent>[];
  readonly counts: Readonly<Record<EntryChange, number>>;
  readonly marks: readonly AffectedMark[];
  /** The same edition is there already, word for word. */
  readonly nothingNew: boolean;
  /** Of all that the plan would change: what was previewed is what is done, or nothing is. */
  readonly digest: string;
}

/** What an edition that was read would change if it came in now; null while it has faults. */
export async function editionPlan(
  store: Pick<Repositories, "catalogues" | "catalogueMarks" | "listings">,
  { tokens }: Pick<Ports, "tokens">,
  body: ReadEdition,
): Promise<EditionPlan | null> {
  const { catalogue: name, head, entries } = body;
  if (!name || !head || body.faults.length > 0) return null;
  const catalogue = await store.catalogues.named(name);
  const previous = catalogue && (await previousEdition(store, catalogue, head));
  const before = previous ? await store.catalogues.entriesOf(previous.id) : [];
  const lines = editionDifference(before, entries);
  const counts = countChanges(lines);
  const nothingNew = previous !== null && counts.same === lines.length && sameHead(previous, head);
  const marks = previous && !nothingNew ? await affectedMarks(store, previous, lines) : [];
  const seen = {
    previous: previous?.id ?? null,
    counts,
    marks: marks.map(({ claim, fate }) => [claim.id, claim.state, fate]),
  };
  const digest = tokens.digest(JSON.stringify(seen)).slice(0, 32);
  return { catalogue, previous, lines, counts, marks, nothingNew, digest };
}

async function previousEdition(
  { catalogues }: Pick<Repositories, "catalogues">,
  catalogue: Catalogue,
  head: EditionHead,
): Promise<Edition | null> {
  const held = await catalogues.editionsOf(catalogue.id);
  const current = held.filter(({ state }) => state === "current");
  const same = current.find(({ label }) => label === head.label);
  return same ?? (catalogue.supersedes ? (current[0] ?? null) : null);
}

function sameHead(edition: Edition, head: EditionHead): boolean {
  const said = ({
    label,
    documentNo,
    documentNoChecked,
    issued,
    validFrom,
    validTo,
    gaps,
  }: EditionHead) =>
    JSON.stringify([label, documentNo, documentNoChecked, issued, validFrom, validTo, gaps]);
  return said(edition) === said(head);
}

async function affectedMarks(
  { catalogueMarks, listings }: Pick<Repositories, "catalogueMarks" | "listings">,
  previous: Edition,
  lines: readonly EntryDifference<Entry, EntryContent>[],
): Promise<AffectedMark[]> {
  const claims = await catalogueMarks.liveOfEdition(previous.id);
  if (claims.length === 0) return [];
  const byEntry = new Map(lines.flatMap((line) => (line.before ? [[line.before.id, line]] : [])));
  const titles = new Map(
    (await listings.byIds([...new Set(claims.map(({ listingId }) => listingId))])).map(
      ({ id, title }) => [id, title],
    ),
  );
  return claims.flatMap((claim) => {
    const line = byEntry.get(claim.entryId);
    const fate = line && fateOf(claim.state, line.change);
    if (!line?.before || !fate) return [];
    const title = titles.get(claim.listingId) ?? "";
    return [{ claim, fate, title, before: line.before, after: line.after }];
  });
}
