import type { EntryChange } from "./edition-diff.ts";
import type { CatalogueMarkState } from "./mark.ts";

/**
 * What becomes of a listing's mark when its entry's edition is superseded. carried: the entry asks the same, so
 * what was found out holds for the newer one. again: it asks something else, so a person looks again. ended: it
 * is not listed any more.
 */
export const markFates = ["carried", "again", "ended"] as const;
export type MarkFate = (typeof markFates)[number];
export const markFateLabels: Record<MarkFate, string> = {
  carried: "转到新版条目，状态不变",
  again: "转到新版条目，需重新核验",
  ended: "失效：新版不再列入",
};

/** Null for a mark that had ended before: its result stays as it is, with its date. */
export function fateOf(state: CatalogueMarkState, change: EntryChange): MarkFate | null {
  if (state !== "claimed" && state !== "verified") return null;
  switch (change) {
    case "same":
    case "renumbered":
      return "carried";
    case "reworded":
      return "again";
    default:
      return "ended";
  }
}

/** The state of the mark on the newer entry; null where there is none. */
export function stateAfter(state: CatalogueMarkState, fate: MarkFate): CatalogueMarkState | null {
  if (fate === "ended") return null;
  return fate === "again" ? "claimed" : state;
}
