import {
  changeStateLabels,
  vocabularySubjectLabels,
  type VocabularyChange,
} from "#app/domain/vocabulary/change.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { notify } from "./notify.ts";
import { reasonProblems } from "./reviewing.ts";
import { personOf } from "./standing.ts";
import { fieldProblems, inUse, problemsOf, staleEdits } from "./vocabulary-checks.ts";
import { proposalName, proposalOf, waitingIn } from "./vocabulary-proposal.ts";
import { verb, type Answer, type Refusal, type VerbContext } from "./verb.ts";

interface Decision {
  /** A change, or an import with everything that it proposes. */
  readonly id: Id;
  readonly decision: "approve" | "refuse";
  /** Why; needed to refuse. */
  readonly reason: string;
}

/**
 * Decides about a proposal. Approving makes the next version of the vocabulary, tells every process,
 * and enqueues what follows from it.
 */
export const decideVocabularyChange = verb<Decision, { readonly version: number | null }>({
  name: "decide-vocabulary-change",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, decision, reason: written }) {
    const { store, now } = context;
    // What one decides is true until it is written: versions come one after the other.
    await store.vocabulary.takeTurn();
    const all = await proposalOf(store, id);
    if (all.length === 0) return refuse({ code: "not_found" });
    const changes = waitingIn(all);
    if (changes.length === 0) return refuse(await decidedRefusal(context, all[0]!));
    const person = personOf(context);
    if (person !== null && changes.some(({ proposedBy }) => proposedBy === person))
      return refuse({
        code: "forbidden",
        message: "这是您自己提出的修改，请由另一位审核员决定。",
      });
    const reason = written.trim();
    const problems = reasonProblems(reason, decision === "refuse");
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const version = decision === "approve" ? await nextVersion(context, changes) : ok(null);
    if (!version.ok) return version;
    await store.vocabulary.decide(
      changes.map((change) => change.id),
      {
        state: decision === "approve" ? "approved" : "refused",
        decidedBy: person,
        decidedAt: now,
        reason,
        version: version.value,
      },
    );
    if (version.value !== null) {
      await store.vocabulary.keepShipped(version.value);
      await store.vocabulary.announce(version.value);
      await store.jobs.enqueue({ name: "renew-vocabulary" }, "soon");
    }
    await tellProposers(context, changes, version.value, reason);
    return ok({ version: version.value });
  },
});

/** The version that the changes make, written; or why they cannot be taken as they are. */
async function nextVersion(
  context: VerbContext,
  changes: readonly VocabularyChange[],
): Answer<number> {
  const { store, now } = context;
  const stored = await store.vocabulary.stored();
  const stale = staleEdits(changes, stored);
  if (stale.length > 0) {
    const names = stale
      .slice(0, 5)
      .map((change) => `“${(change.base ?? change.body)?.name ?? change.code}”`);
    return refuse({
      code: "conflict",
      message: `${names.join("、")}${stale.length > 5 ? `等 ${stale.length} 项` : ""}在提出之后又被改过，不能直接采用；请以现在的版本重新提出。`,
    });
  }
  const [first] = changes;
  const problems = fieldProblems(
    problemsOf(changes, stored, context.ports.reference),
    first!,
    stored.data,
  );
  if (problems.length > 0)
    return refuse({
      code: "conflict",
      message: `和现在的词表有冲突，不能采用：${problems
        .slice(0, 5)
        .map(({ message }) => message)
        .join("；")}`,
    });
  const used = await inUse(context, changes);
  if (used) return refuse(used);
  const version = (await store.vocabulary.version()) + 1;
  await store.vocabulary.insertVersion({
    version,
    decidedBy: personOf(context),
    at: now,
    changes: changes.length,
    state: "waiting",
    done: 0,
    total: await store.vocabulary.publishedCount(),
    position: null,
    touched: 0,
    finishedAt: null,
  });
  return ok(version);
}

async function decidedRefusal(
  { store }: Pick<VerbContext, "store">,
  change: VocabularyChange,
): Promise<Refusal> {
  const by = change.decidedBy ? await store.people.user(change.decidedBy) : null;
  const at = change.decidedAt ? `于 ${minuteInChina(change.decidedAt)} ` : "";
  const who = change.state === "withdrawn" ? "提出人" : (by?.name ?? "另一位审核员");
  return {
    code: "conflict",
    message: `这一项已由${who}${at}处理：${changeStateLabels[change.state]}。`,
  };
}

async function tellProposers(
  context: VerbContext,
  changes: readonly VocabularyChange[],
  version: number | null,
  reason: string,
): Promise<void> {
  for (const proposer of new Set(changes.flatMap(({ proposedBy }) => proposedBy ?? []))) {
    const own = changes.filter(({ proposedBy }) => proposedBy === proposer);
    const what = `您对${vocabularySubjectLabels[own[0]!.subject]}${proposalName(own)}的修改`;
    const id = own[0]!.batch ?? own[0]!.id;
    await notify(context, {
      to: { userId: proposer },
      kind: "review-queue",
      key: id,
      words:
        version === null ? `${what}未采用：${reason}` : `${what}已采用，词表现为第 ${version} 版`,
      link: `/workbench/vocabulary/proposals/${id}`,
    });
  }
}
