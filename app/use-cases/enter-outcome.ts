import { dealMeant } from "#app/domain/events/deal.ts";
import {
  outcomeEntererLabels,
  outcomeKindLabels,
  sidesToConfirm,
  type OutcomeContent,
  type OutcomeEntry,
} from "#app/domain/events/outcome.ts";
import { outcomeProblems } from "#app/domain/events/outcome-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { notify } from "./notify.ts";
import { outcomeSides } from "./outcome-sides.ts";
import { outcomeSubject } from "./outcome-subject.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb, type VerbContext } from "./verb.ts";

interface Entering {
  /** The event's. */
  readonly id: Id;
  /** Participations. */
  readonly buyerId: Id;
  readonly supplierId: Id;
  readonly content: OutcomeContent;
  /** Another deal than the one that it resembles. */
  readonly separate: boolean;
}

/** Adds a line to the ledger of outcomes; it counts once the other side stands by it, what the host enters once both do. */
export const enterOutcome = verb<Entering, { readonly id: Id; readonly dealId: Id }>({
  name: "enter-outcome",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, buyerId, supplierId, content, separate }) {
    const { store, ports, now } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const found = await outcomeSides(store, own.value.id, { eventId: id, buyerId, supplierId });
    if (!found.ok) return found;
    const { event, buyer, supplier, enteredBy } = found.value;
    const today = dayInChina(now);
    const subject = await outcomeSubject(context, found.value, content);
    const problems = [
      ...outcomeProblems(content, { enteredBy, reason: null, today }),
      ...subject.problems,
    ];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const pair = {
      buyerOrganisationId: buyer.organisationId,
      supplierOrganisationId: supplier.organisationId,
    };
    await store.outcomes.lock(pair);
    const meant = separate ? null : dealMeant(await store.outcomes.ofPair(pair), content);
    const meetings = await store.eventMeetings.ofParticipation(buyerId);
    const met = meetings.find(
      (each) => each.supplierId === supplierId && each.course !== "cancelled",
    );
    const organisations = await store.people.organisations(Object.values(pair));
    const party = ({ id: participationId, organisationId }: typeof buyer) => ({
      participationId,
      organisationId,
      place: organisations.get(organisationId)!.place,
    });
    const entry: OutcomeEntry = {
      ...content,
      id: ports.newId(),
      eventId: event.id,
      dealId: meant ?? ports.newId(),
      buyer: party(buyer),
      supplier: party(supplier),
      meetingId: met?.id ?? null,
      sectorRow: subject.sectorRow,
      enteredBy,
      corrects: null,
      reason: "",
      at: now,
    };
    if (!(await store.outcomes.add(entry)))
      return refuse({ code: "conflict", message: "请重试。" });
    await askToConfirm(context, entry, event.title);
    return ok({ id: entry.id, dealId: entry.dealId });
  },
});

/** Tells those who have to stand by an entry; amounts are on the page alone. */
export async function askToConfirm(
  context: VerbContext,
  entry: OutcomeEntry,
  title: string,
): Promise<void> {
  const said = entry.corrects ? "更正了一笔登记" : `登记了一笔${outcomeKindLabels[entry.kind]}`;
  for (const side of sidesToConfirm(entry.enteredBy))
    await notify(context, {
      to: { organisationId: entry[side].organisationId },
      kind: "event",
      key: `outcome-${entry.dealId}`,
      words: `${outcomeEntererLabels[entry.enteredBy]}在“${title}”${said}，请确认`,
      link: `/workbench/events/${entry.eventId}/outcomes`,
    });
}
