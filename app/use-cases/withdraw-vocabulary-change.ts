import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { personOf } from "./standing.ts";
import { proposalOf, waitingIn } from "./vocabulary-proposal.ts";
import { verb } from "./verb.ts";

/** Takes one's own proposal back, with everything that an import brought. */
export const withdrawVocabularyChange = verb<{ readonly id: Id }, null>({
  name: "withdraw-vocabulary-change",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store } = context;
    await store.vocabulary.takeTurn();
    const all = await proposalOf(store, id);
    if (all.length === 0) return refuse({ code: "not_found" });
    const changes = waitingIn(all);
    if (changes.length === 0)
      return refuse({ code: "conflict", message: "这一项已经处理过，不能再撤回。" });
    const person = personOf(context);
    if (changes.some(({ proposedBy }) => proposedBy !== person))
      return refuse({ code: "forbidden", message: "只有提出人自己能撤回。" });
    await store.vocabulary.decide(
      changes.map((change) => change.id),
      { state: "withdrawn", decidedBy: null, decidedAt: null, reason: "", version: null },
    );
    return ok(null);
  },
});
