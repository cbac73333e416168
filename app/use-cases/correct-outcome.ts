import type { OutcomeContent, OutcomeEntry } from "#app/domain/events/outcome.ts";
import { outcomeProblems } from "#app/domain/events/outcome-problems.ts";
import { fen } from "#app/domain/shared/money.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { askToConfirm } from "./enter-outcome.ts";
import { outcomeSides } from "./outcome-sides.ts";
import { outcomeSubject } from "./outcome-subject.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb } from "./verb.ts";

interface Correcting {
  /** The entry that is wrong. */
  readonly id: Id;
  /** What it should say; null takes it back. */
  readonly content: OutcomeContent | null;
  readonly reason: string;
}

/** Whoever entered an outcome replaces it by a new line; the old one stays in the ledger. */
export const correctOutcome = verb<Correcting, { readonly id: Id; readonly eventId: Id }>({
  name: "correct-outcome",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, content: said, reason: written }) {
    const { store, ports, now } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const before = await store.outcomes.byId(id);
    if (!before) return refuse({ code: "not_found" });
    const found = await outcomeSides(store, own.value.id, {
      eventId: before.eventId,
      buyerId: before.buyer.participationId,
      supplierId: before.supplier.participationId,
    });
    if (!found.ok) return found;
    const { event, enteredBy } = found.value;
    if (enteredBy !== before.enteredBy)
      return refuse({
        code: "conflict",
        message: "只有登记的一方能更正；不同意请填写异议。",
      });
    const reason = written.trim();
    const content: OutcomeContent = said ?? {
      ...before,
      kind: "void",
      amount: fen(0),
      sets: 0,
      attachmentIds: [],
    };
    const subject = await outcomeSubject(context, found.value, content);
    const problems = [
      ...outcomeProblems(content, { enteredBy, reason, today: dayInChina(now) }),
      ...(said ? subject.problems : []),
    ];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    await store.outcomes.lock({
      buyerOrganisationId: before.buyer.organisationId,
      supplierOrganisationId: before.supplier.organisationId,
    });
    const { needId, listingId, kind, amount, sets, day, what, evidence, attachmentIds } = content;
    const { replies: _replies, ...kept } = before;
    const entry: OutcomeEntry = {
      ...kept,
      ...{ kind, amount, sets, day, what, needId, listingId, evidence, attachmentIds },
      id: ports.newId(),
      sectorRow: subject.sectorRow,
      corrects: id,
      reason,
      at: now,
    };
    if (!(await store.outcomes.add(entry)))
      return refuse({ code: "conflict", message: "这一条已经更正过，请更正最新的一条。" });
    await askToConfirm(context, entry, event.title);
    return ok({ id: entry.id, eventId: event.id });
  },
});
