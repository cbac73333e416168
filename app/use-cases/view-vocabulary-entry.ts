import {
  sameBody,
  type VocabularyBody,
  type VocabularyChange,
  type VocabularySubject,
} from "#app/domain/vocabulary/change.ts";
import { followsShipped, type LaidChange } from "#app/domain/vocabulary/overlay.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { VocabularyUsage } from "./vocabulary-port.ts";
import { markOf } from "./vocabulary-words.ts";
import { question } from "./verb.ts";

export interface VocabularyEntry {
  readonly subject: VocabularySubject;
  readonly code: string;
  /** As it stands; null: out of use, or only proposed. */
  readonly body: VocabularyBody | null;
  readonly shipped: VocabularyBody | null;
  /** What was shipped when people's text was approved; null unless the shipped text has moved on since. */
  readonly movedFrom: { readonly shipped: VocabularyBody | null } | null;
  /** People's text lies over the shipped one. */
  readonly changed: boolean;
  /** For the form: what its reader has seen. */
  readonly mark: string;
  /** Latest first. */
  readonly changes: readonly VocabularyChange[];
  /** Of proposers and reviewers; accounts that are gone are missing. */
  readonly names: Readonly<Record<Id, string>>;
  readonly usage: VocabularyUsage;
}

/** One family or attribute as it stands in the database, with everything that people did to it. */
export const viewVocabularyEntry = question<
  { readonly subject: VocabularySubject; readonly code: string },
  VocabularyEntry
>({
  name: "view-vocabulary-entry",
  access: "reviewer",
  async answer({ ports: { store, tokens } }, { subject, code }) {
    const [changes, shipped, usage] = await Promise.all([
      store.vocabulary.of({ subject, code }),
      store.vocabulary.shipped({ subject, code }),
      store.vocabulary.usage({ subject, code }),
    ]);
    if (changes.length === 0 && !shipped) return refuse({ code: "not_found" });
    const laid = newestApproved(changes);
    const over = laid && !followsShipped(laid) ? laid : null;
    const body = over ? over.body : shipped;
    return ok({
      subject,
      code,
      body,
      shipped,
      changed: over !== null,
      movedFrom: over && !sameBody(over.shipped, shipped) ? { shipped: over.shipped } : null,
      mark: markOf(subject, body, tokens),
      changes,
      names: await namesOf(store.people, changes),
      usage,
    });
  },
});

function newestApproved(changes: readonly VocabularyChange[]): LaidChange | null {
  const approved = changes.filter(({ version }) => version !== null) as readonly LaidChange[];
  return [...approved].sort((a, b) => b.version - a.version)[0] ?? null;
}

/** Who proposed and decided. */
export async function namesOf(
  people: { user(id: Id): Promise<{ readonly name: string } | null> },
  changes: readonly Pick<VocabularyChange, "proposedBy" | "decidedBy">[],
): Promise<Readonly<Record<Id, string>>> {
  const ids = new Set(
    changes.flatMap(({ proposedBy, decidedBy }) => [proposedBy ?? [], decidedBy ?? []].flat()),
  );
  const named = await Promise.all(
    [...ids].map(async (id) => [id, (await people.user(id))?.name] as const),
  );
  return Object.fromEntries(named.flatMap(([id, name]) => (name ? [[id, name]] : [])));
}
