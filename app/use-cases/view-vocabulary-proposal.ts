import type { VocabularyChange } from "#app/domain/vocabulary/change.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { personOf } from "./standing.ts";
import { fieldProblems, problemsOf, staleEdits } from "./vocabulary-checks.ts";
import { proposalOf, waitingIn } from "./vocabulary-proposal.ts";
import { namesOf } from "./view-vocabulary-entry.ts";
import { question } from "./verb.ts";

export interface ProposalView {
  readonly id: Id;
  /** One, or all of an import by code. */
  readonly changes: readonly VocabularyChange[];
  readonly fileName: string | null;
  readonly names: Readonly<Record<Id, string>>;
  /** The reader's own: others decide. */
  readonly own: boolean;
  /** Ids of changes whose code was changed since they were proposed. */
  readonly stale: readonly Id[];
  /** Why it could not be approved now, in words. */
  readonly problems: readonly string[];
}

/** A proposal with everything that a decision about it rests on. */
export const viewVocabularyProposal = question<{ readonly id: Id }, ProposalView>({
  name: "view-vocabulary-proposal",
  access: "reviewer",
  async answer(context, { id }) {
    const { store } = context.ports;
    const changes = await proposalOf(store, id);
    if (changes.length === 0) return refuse({ code: "not_found" });
    const waiting = waitingIn(changes);
    const stored = waiting.length > 0 ? await store.vocabulary.stored() : null;
    const stale = stored ? staleEdits(waiting, stored).map((change) => change.id) : [];
    const problems =
      stored && stale.length === 0
        ? fieldProblems(
            problemsOf(waiting, stored, context.ports.reference),
            waiting[0]!,
            stored.data,
          )
        : [];
    const batch = changes[0]?.batch ? await store.vocabulary.importById(changes[0].batch) : null;
    const person = personOf(context);
    return ok({
      id,
      changes,
      fileName: batch?.fileName ?? null,
      names: await namesOf(store.people, changes),
      own: person !== null && changes.some(({ proposedBy }) => proposedBy === person),
      stale,
      problems: problems.map(({ message }) => message),
    });
  },
});
