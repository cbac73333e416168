import { sameBody, type VocabularyBody, type VocabularyEdit } from "./change.ts";
import type { EquipmentFamily, VocabularyData } from "./vocabulary.ts";

/** An approved change, as far as it takes to lay it over what is shipped. */
export type LaidChange = VocabularyEdit & {
  readonly version: number;
  readonly shipped: VocabularyBody | null;
};

/** A change that put the shipped text back: from then on the code follows what is shipped. */
export function followsShipped({ body, shipped }: LaidChange): boolean {
  return sameBody(body, shipped);
}

/** The newest approved change of every code, older ones left out. */
export function newestOf(changes: readonly LaidChange[]): readonly LaidChange[] {
  const newest = new Map<string, LaidChange>();
  for (const change of changes) {
    const key = `${change.subject} ${change.code}`;
    if ((newest.get(key)?.version ?? -1) <= change.version) newest.set(key, change);
  }
  return [...newest.values()];
}

/**
 * The shipped vocabulary with people's approved changes over it: replaced in place, taken out, or new
 * behind the last family of the same group. The newest change of a code counts, wherever it stands.
 */
export function overlay(shipped: VocabularyData, approved: readonly LaidChange[]): VocabularyData {
  return laidOver(
    shipped,
    newestOf(approved).filter((change) => !followsShipped(change)),
  );
}

/** The vocabulary with these edits made, each code at most once. */
export function laidOver(data: VocabularyData, edits: readonly VocabularyEdit[]): VocabularyData {
  if (edits.length === 0) return data;
  const families = edits.flatMap((edit) => (edit.subject === "family" ? [edit] : []));
  const attributes = edits.flatMap((edit) => (edit.subject === "attribute" ? [edit] : []));
  return {
    families: grouped(
      replaced(data.families, families),
      families.flatMap(({ code, body }) => (body && !has(data.families, code) ? [body] : [])),
    ),
    attributes: [
      ...replaced(data.attributes, attributes),
      ...attributes.flatMap(({ code, body }) =>
        body && !has(data.attributes, code) ? [body] : [],
      ),
    ],
  };
}

interface Coded {
  readonly code: string;
}

function has(bodies: readonly Coded[], code: string): boolean {
  return bodies.some((body) => body.code === code);
}

function replaced<Body extends Coded>(
  bodies: readonly Body[],
  edits: readonly { readonly code: string; readonly body: Body | null }[],
): readonly Body[] {
  const edited = new Map(edits.map(({ code, body }) => [code, body]));
  return bodies.flatMap((body) => {
    const edit = edited.get(body.code);
    return edit === undefined ? [body] : edit === null ? [] : [edit];
  });
}

function grouped(
  families: readonly EquipmentFamily[],
  added: readonly EquipmentFamily[],
): readonly EquipmentFamily[] {
  const all = [...families];
  for (const family of added) {
    const last = all.findLastIndex(({ group }) => group === family.group);
    all.splice(last < 0 ? all.length : last + 1, 0, family);
  }
  return all;
}
