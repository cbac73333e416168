import { trustLevels, type TrustLevel } from "#app/domain/people/organisation.ts";
import {
  isGrantable,
  latestUntil,
  trustEvidences,
  type TrustEvidence,
} from "#app/domain/review/trust.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina, isDay, type Day } from "#app/domain/shared/time.ts";
import { ownMatter, reasonProblems } from "./reviewing.ts";
import { personOf, stepTo } from "./standing.ts";
import { verb } from "./verb.ts";

interface Setting {
  readonly id: Id;
  readonly level: TrustLevel;
  /** What was seen; asked for 已核验 alone. */
  readonly evidence: TrustEvidence | null;
  /** What the evidence says, or why the level falls; the organisation reads it. */
  readonly note: string;
  /** The last day of 已核验; null for the other levels. */
  readonly until: Day | null;
}

/** Puts an organisation on a step of the ladder of trust. What waits about it in the queue is answered by that. */
export const setTrust = verb<Setting, { readonly id: Id }>({
  name: "set-trust",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, level, evidence, note: written, until }) {
    const { store, now } = context;
    const note = written.trim();
    const organisation = (await store.people.organisations([id])).get(id);
    if (!organisation || !trustLevels.includes(level)) return refuse({ code: "not_found" });
    const own = await ownMatter(context, id);
    if (own) return refuse(own);
    const today = dayInChina(now);
    const problems = reasonProblems(note, true).map(({ message }) => ({ field: "note", message }));
    if (level === "verified") problems.push(...evidenceProblems(evidence, until, today));
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const waiting = (await store.reviews.ofSubject(id)).find(
      (review) => review.kind === "organisation" && review.state === "waiting",
    );
    if (waiting) {
      const decision = level === "registered" ? "refuse" : "approve";
      const decided = { decision, reason: note, decidedBy: personOf(context) } as const;
      await store.reviews.decide(waiting.id, decided, now);
    }
    const seen = level === "verified" ? { evidence, until } : { evidence: null, until: null };
    await stepTo(context, organisation, { level, note, ...seen });
    return ok({ id });
  },
});

function evidenceProblems(
  evidence: TrustEvidence | null,
  until: Day | null,
  today: Day,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!evidence || !trustEvidences.includes(evidence))
    problems.push({ field: "evidence", message: "请选择看过的材料" });
  if (!until || !isDay(until) || !isGrantable(until, today))
    problems.push({
      field: "until",
      message: `有效期从今天起最长三年，最晚 ${latestUntil(today)}`,
    });
  return problems;
}
