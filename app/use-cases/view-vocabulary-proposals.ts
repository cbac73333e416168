import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Page } from "./ports.ts";
import { namesOf } from "./view-vocabulary-entry.ts";
import type { VocabularyProposal } from "./vocabulary-port.ts";
import { question } from "./verb.ts";

interface Asked extends Page {
  readonly state: "waiting" | "decided";
}

export interface ProposalQueue {
  readonly items: readonly VocabularyProposal[];
  readonly total: number;
  readonly waiting: number;
  readonly names: Readonly<Record<Id, string>>;
}

/** Proposals about the vocabulary that wait, oldest first, or what became of others, latest first. */
export const viewVocabularyProposals = question<Asked, ProposalQueue>({
  name: "view-vocabulary-proposals",
  access: "reviewer",
  async answer({ ports: { store } }, { state, ...page }) {
    const [{ items, total }, waiting] = await Promise.all([
      store.vocabulary.proposals(
        state === "waiting" ? ["proposed"] : ["approved", "refused", "withdrawn"],
        page,
      ),
      store.vocabulary.waiting(),
    ]);
    const names = await namesOf(
      store.people,
      items.map(({ change }) => change),
    );
    return ok({ items, total, waiting, names });
  },
});
