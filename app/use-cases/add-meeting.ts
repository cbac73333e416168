import { agendaOf, placeInSlot, type Agenda } from "#app/domain/events/agenda.ts";
import { pairKey, type Meeting, type SchedulingInstance } from "#app/domain/events/instance.ts";
import { brokenBy } from "#app/domain/events/rules/broken-by.ts";
import type { Pair } from "#app/domain/events/rules/violation.ts";
import { unmetMusts } from "#app/domain/events/unmet-must.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { refuse } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { arrange, brokenRefusal, hasPassed, openArranging, passedWords } from "./arranging.ts";
import { verb } from "./verb.ts";

interface Adding {
  /** The event's. */
  readonly id: Id;
  readonly buyerId: Id;
  readonly supplierId: Id;
  /** Empty: the first slot to come in which both can meet. */
  readonly slotId: string;
  /** Empty: the first free table. */
  readonly tableId: string;
}

/** Adds a meeting of two who come, by the same rules that every schedule obeys. */
export const addMeeting = verb<Adding, { readonly meetingId: Id; readonly eventId: Id }>({
  name: "add-meeting",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, buyerId, supplierId, slotId, tableId }) {
    const opened = await openArranging(context, id);
    if (!opened.ok) return opened;
    const { event, current } = opened.value;
    const { instance, seated, meetings, matched } = current;
    const pair = { buyerId, supplierId };
    const problem = (field: string, message: string) =>
      refuse({ code: "invalid" as const, problems: [{ field, message }] });
    const agenda = agendaOf(instance, seated);
    if (agenda.participant(buyerId)?.side !== "buyer") return problem("buyer", "请选择一家需方");
    if (agenda.participant(supplierId)?.side !== "supplier")
      return problem("supplier", "请选择一家供方");
    if (agenda.meetingOf(pair)) return problem("supplier", "这两家已经有一场洽谈");
    if (event.pairing === "matched" && !matched.has(pairKey(pair)))
      return problem("supplier", "这场对接会只安排带来的需求和供给有匹配的双方");
    if (hasPassed(context, event, slotId)) return problem("slot", passedWords);
    const ahead = slotId === "" ? agendaOf(stillToCome(instance, context.now), seated) : agenda;
    const place = placed(ahead, pair, slotId, tableId);
    if (!place) return problem("slot", whyNot(ahead, pair));
    const broken = brokenBy(instance, seated, place);
    if (broken.length > 0) return refuse(brokenRefusal(broken));
    const before = meetings.find((each) => pairKey(each) === pairKey(pair)) ?? null;
    return arrange(context, opened.value, {
      kind: "add",
      before,
      after: {
        ...place,
        id: before?.id ?? context.ports.newId(),
        eventId: id,
        answers: { buyer: "open", supplier: "open" },
        course: "planned",
        reason: "",
        version: 1,
        updatedAt: context.now,
      },
    });
  },
});

/** The event as if nobody could come in slots that have begun. */
function stillToCome(instance: SchedulingInstance, now: Instant): SchedulingInstance {
  const ahead = new Set(instance.slots.filter(({ start }) => start > now).map(({ id }) => id));
  const participants = instance.participants.map((each) => ({
    ...each,
    availableSlotIds: each.availableSlotIds.filter((id) => ahead.has(id)),
  }));
  return { ...instance, participants };
}

/** Where the host said, or the first place that fits; what was said and does not fit is for the rules to refuse. */
function placed(agenda: Agenda, pair: Pair, slotId: string, tableId: string): Meeting | null {
  const { slots, tables } = agenda.instance;
  const asked = slotId === "" ? slots.map(({ id }) => id) : [slotId];
  if (tableId === "")
    return (
      asked.map((each) => placeInSlot(agenda, pair, each)).find((each) => each !== null) ?? null
    );
  const roomId = tables.find(({ id }) => id === tableId)?.roomId ?? "";
  const tried = asked.map((slot): { readonly meeting: Meeting; readonly fits: boolean } => {
    const free = [pair.buyerId, pair.supplierId].map((id) =>
      agenda.freePeople(id, slot).find((person) => agenda.canReach(person, slot, roomId)),
    );
    const people = free.map(
      (person, side) =>
        person ?? agenda.participant(side === 0 ? pair.buyerId : pair.supplierId)!.people[0]!.id,
    );
    const open = agenda.freeTables(slot).some(({ id }) => id === tableId);
    const meeting = { ...pair, slotId: slot, tableId, peopleIds: people, state: "draft" as const };
    return { meeting, fits: open && free.every((person) => person !== undefined) };
  });
  return (tried.find(({ fits }) => fits) ?? tried[0])?.meeting ?? null;
}

/** The reason that would stand beside an unmet 必见 of these two. */
function whyNot(agenda: Agenda, { buyerId, supplierId }: Pair): string {
  const others = agenda.instance.wishes.filter(
    ({ fromId, toId }) => [fromId, toId].includes(buyerId) && [fromId, toId].includes(supplierId),
  );
  const refused = others.filter(({ kind }) => kind === "never");
  const wish = { fromId: buyerId, toId: supplierId, kind: "must" } as const;
  const instance = { ...agenda.instance, wishes: [...refused, wish] };
  const [unmet] = unmetMusts(agendaOf(instance, agenda.meetings));
  return unmet ? `排不下：${unmet.words}` : "没有双方都能来的空位";
}
