import {
  outcomeAnswerLabels,
  outcomeLimits,
  sidesToConfirm,
  standingOf,
  type OutcomeAnswer,
} from "#app/domain/events/outcome.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb } from "./verb.ts";

interface Answering {
  readonly id: Id;
  readonly answer: OutcomeAnswer;
  /** Why not; read by who entered it. */
  readonly words: string;
}

/** A side stands by what somebody else entered about it, or says why not. */
export const answerOutcome = verb<Answering, { readonly eventId: Id }>({
  name: "answer-outcome",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, answer, words: written }) {
    const { store, ports, now } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const entry = await store.outcomes.byId(id);
    const side =
      entry &&
      sidesToConfirm(entry.enteredBy).find((each) => entry[each].organisationId === own.value.id);
    if (!entry || !side) return refuse({ code: "not_found" });
    const pair = {
      buyerOrganisationId: entry.buyer.organisationId,
      supplierOrganisationId: entry.supplier.organisationId,
    };
    await store.outcomes.lock(pair);
    const lines = await store.outcomes.ofPair(pair);
    if (lines.some(({ corrects }) => corrects === id))
      return refuse({ code: "conflict", message: "这一条已经更正，请答复最新的一条。" });
    const latest = lines.find((line) => line.id === id) ?? entry;
    const said = latest.replies.filter((reply) => reply.side === side).at(-1)?.answer;
    if (said === "confirmed" || said === answer || standingOf(latest) === "confirmed")
      return refuse({ code: "conflict", message: "已经答复过；有变化请登记的一方更正。" });
    const words = answer === "disputed" ? written.trim() : "";
    const problems = answer === "disputed" ? wordProblems(`words-${id}`, words) : [];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    await store.outcomes.reply({ id: ports.newId(), entryId: id, side, answer, words, at: now });
    const event = await store.matchEvents.byId(entry.eventId);
    const enterer =
      entry.enteredBy === "host" ? event?.hostId : entry[entry.enteredBy].organisationId;
    if (event && enterer)
      await notify(context, {
        to: { organisationId: enterer },
        kind: "event",
        key: `outcome-${entry.dealId}`,
        words: `“${event.title}”的一笔登记，对方${answer === "disputed" ? "" : "已"}${outcomeAnswerLabels[answer]}`,
        link: `/workbench/events/${event.id}/${entry.enteredBy === "host" ? "results" : "outcomes"}`,
      });
    return ok({ eventId: entry.eventId });
  },
});

function wordProblems(field: string, words: string): FieldProblem[] {
  if (words === "") return [{ field, message: "请写明有什么异议，登记的一方会看到" }];
  if ([...words].length > outcomeLimits.reason)
    return [{ field, message: `最多 ${outcomeLimits.reason} 字` }];
  return contactProblems({ [field]: words });
}
