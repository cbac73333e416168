import { termKey } from "#app/domain/vocabulary/term-index.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { familyGroup, isMachine, type NamedGroup } from "./term-groups.ts";

export interface Relaxation {
  readonly groups: readonly NamedGroup[];
  /** Groups of the query that are no longer required. */
  readonly released: readonly NamedGroup[];
}

/**
 * The same question asked less strictly: a name without a family of its own is widened to its family, and
 * of the rest only machines and models stay required. Where there is neither, any of several words will
 * do, or the beginning of a single one. What is released still lifts a document. Null when nothing can be
 * released.
 */
export function relaxed(groups: readonly NamedGroup[], vocabulary: Vocabulary): Relaxation | null {
  const required = groups.filter(({ group }) => !group.optional);
  const isNarrower = ({ anchors, group }: NamedGroup) =>
    anchors.length > 0 && group.families.length === 0;
  const kept = required.filter((each) => isMachine(each) && !isNarrower(each));
  const widened = required.filter(isNarrower).map((each) => widen(each, vocabulary));
  const released = required.filter((each) => !kept.includes(each));
  if (released.length === 0) return null;
  const wished = groups
    .filter((each) => !kept.includes(each))
    .map((each): NamedGroup => ({ ...each, group: { ...each.group, optional: true } }));
  if (kept.length + widened.length > 0)
    return { groups: [...kept, ...widened, ...wished], released };
  const heads = groups.filter(({ kind }) => kind === "head");
  const any = anyOf(released.length > 1 ? released : heads);
  return any && { groups: [any, ...wished], released };
}

function widen(narrow: NamedGroup, vocabulary: Vocabulary): NamedGroup {
  const name = vocabulary.family(narrow.anchors[0] ?? "")?.name ?? narrow.surfaces[0] ?? "";
  const group = { ...narrow.group, ...familyGroup(termKey(name), narrow.anchors, vocabulary) };
  return { ...narrow, surfaces: [termKey(name)], group };
}

/** Any of the words as written; single characters stand everywhere and are left out. */
function anyOf(groups: readonly NamedGroup[]): NamedGroup | null {
  const alternatives = groups
    .flatMap(({ group }) => group.alternatives.slice(0, 1))
    .filter((tokens) => tokens.some((token) => token.length > 1));
  if (alternatives.length === 0) return null;
  return {
    kind: "word",
    anchors: [],
    surfaces: alternatives.map((tokens) => tokens.join("")),
    group: { alternatives, families: [], looseFamilies: null, prefix: false, optional: false },
  };
}
