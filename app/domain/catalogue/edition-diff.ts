import {
  asksTheSame,
  changedFields,
  nameKey,
  type EntryContent,
  type EntryField,
} from "./entry.ts";
import { nameLikeness } from "./name-likeness.ts";

/** What a newer list makes of an entry. reworded: it asks something else now; renumbered: the same elsewhere. */
export const entryChanges = ["new", "reworded", "renumbered", "same", "removed"] as const;
export type EntryChange = (typeof entryChanges)[number];
export const entryChangeLabels: Record<EntryChange, string> = {
  new: "新增",
  reworded: "内容有变",
  renumbered: "要求未变，编号、页码或写法有变",
  same: "未变",
  removed: "不再列入",
};

/** One line of the difference; `before` is null for a new entry, `after` for a removed one. */
export interface EntryDifference<B extends EntryContent, A extends EntryContent> {
  readonly change: EntryChange;
  readonly before: B | null;
  readonly after: A | null;
  readonly fields: readonly EntryField[];
}

/** Entries of one number whose names are less alike than this are different machines. */
const oneMachine = 0.5;

/**
 * What a newer edition changes. Entries are the same machine when their names are (of several, the one of the
 * same number), or when their number is and the names are alike. In the order of the newer list, what is gone last.
 */
export function editionDifference<B extends EntryContent, A extends EntryContent>(
  before: readonly B[],
  after: readonly A[],
): EntryDifference<B, A>[] {
  const free = new Set(before);
  const pairs = new Map<A, B>();
  const pair = (entry: A, found: B | undefined) => {
    if (!found) return;
    free.delete(found);
    pairs.set(entry, found);
  };
  const byName = groups(before, ({ name }) => nameKey(name));
  const byNumber = groups(before, ({ number }) => number);
  const named = (entry: A) => (byName.get(nameKey(entry.name)) ?? []).filter((b) => free.has(b));
  for (const entry of after)
    pair(
      entry,
      named(entry).find(({ number }) => number === entry.number),
    );
  for (const entry of after) if (!pairs.has(entry)) pair(entry, named(entry)[0]);
  for (const entry of after) {
    if (pairs.has(entry)) continue;
    const sameNumber = (byNumber.get(entry.number) ?? []).filter((each) => free.has(each));
    pair(
      entry,
      sameNumber.find(({ name }) => nameLikeness(name, entry.name) >= oneMachine),
    );
  }
  const lines = after.map((entry): EntryDifference<B, A> => {
    const found = pairs.get(entry) ?? null;
    if (!found) return { change: "new", before: null, after: entry, fields: [] };
    const fields = changedFields(found, entry);
    const change =
      fields.length === 0 ? "same" : asksTheSame(found, entry) ? "renumbered" : "reworded";
    return { change, before: found, after: entry, fields };
  });
  const removed = before
    .filter((entry) => free.has(entry))
    .map((entry): EntryDifference<B, A> => {
      return { change: "removed", before: entry, after: null, fields: [] };
    });
  return [...lines, ...removed];
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

export function countChanges(
  lines: readonly { readonly change: EntryChange }[],
): Record<EntryChange, number> {
  const counts = Object.fromEntries(entryChanges.map((change) => [change, 0]));
  for (const { change } of lines) counts[change] = (counts[change] ?? 0) + 1;
  return counts as Record<EntryChange, number>;
}
