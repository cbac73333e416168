import { attendeeKey } from "#app/domain/events/check-in.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { MeetingOutcome } from "#app/domain/events/meeting-note.ts";
import { clockMinutes, clockText, slotsOf } from "#app/domain/events/timetable.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { parseMoney } from "#app/domain/shared/money.ts";
import { addDays, type Day } from "#app/domain/shared/time.ts";
import type { Services } from "#app/services.server.ts";
import { watchEvents } from "#app/use-cases/watch-events.ts";
import { done } from "../acting.ts";
import { demoHostKey } from "../hosts.ts";
import { demoId } from "../random.ts";
import type { Clock } from "./clock.ts";
import type { DemoOutcome } from "./event.ts";
import { absentees, finishedEvent, finishedNotes, finishedOutcomes } from "./finished.ts";
import { participationIn } from "./gather.ts";

/** The day itself and what came after it: check-in, notes at the tables, no-shows, the end, the ledger. */
export async function hold(
  services: Services,
  clock: Clock,
  event: MatchEvent,
  day: Day,
): Promise<void> {
  if (event.state === "running") {
    await checkIn(services, clock, event, day);
    await note(services, clock, event, day);
    await watchEvents.run(clock.at(day, "17:00"), null);
    await done(clock.host(day, "17:30").moveEvent({ id: event.id, move: "finish" }), event.title);
  }
  await enterOutcomes(services, clock, event.id, day);
}

async function checkIn(
  services: Services,
  clock: Clock,
  { id }: MatchEvent,
  day: Day,
): Promise<void> {
  const { store } = services.ports;
  const absent = await Promise.all(absentees.map((key) => participationIn(services, id, key)));
  const passes = (await store.eventPasses.ofEvent(id)).filter(
    ({ participationId }) => !absent.some((each) => each?.id === participationId),
  );
  const inOrder = passes.sort((a, b) => (attendeeKey(a) < attendeeKey(b) ? -1 : 1));
  const records = inOrder.map((pass, n) => ({
    id: demoId(`check-in of ${attendeeKey(pass)}`),
    code: pass.code,
    deskName: `${1 + (n % 2)}号台`,
    way: n % 5 === 0 ? ("scanner" as const) : ("camera" as const),
    scannedAt: clock.at(day, `13:${String(5 + (n % 20)).padStart(2, "0")}`).now,
  }));
  const sentAt = clock.at(day, "13:28").now;
  const syncing = { id, deviceId: demoId("desk"), sentAt, records, known: "" };
  await done(clock.host(day, "13:28").syncCheckIns(syncing), "check-in");
}

/** Pairs of which both sides were there have met; what nobody noted is recorded by the supplier alone. */
async function note(services: Services, clock: Clock, event: MatchEvent, day: Day): Promise<void> {
  const { store } = services.ports;
  const keyOf = new Map(
    [...finishedEvent.buyers, ...finishedEvent.suppliers].map((key) => [demoId(key), key]),
  );
  const keys = new Map(
    (await store.matchEvents.participations(event.id)).map(({ id, organisationId }) => [
      id,
      keyOf.get(organisationId)!,
    ]),
  );
  const slots = new Map(slotsOf(event).map((slot) => [slot.id, slot]));
  for (const { id, buyerId, supplierId, slotId, course } of await store.eventMeetings.ofEvent(
    event.id,
  )) {
    const pair = [keys.get(buyerId)!, keys.get(supplierId)!];
    if (course !== "planned" || pair.some((key) => absentees.includes(key))) continue;
    const time = clockText(clockMinutes(slots.get(slotId)!.from)! + 22);
    const record = (by: string, outcome: MeetingOutcome | null, words: string | null) =>
      done(
        clock.as(by, day, time).recordMeeting({ id, held: true, outcome, words }),
        `a note of ${by}`,
      );
    const notes = finishedNotes.filter(([by, other]) => pair.includes(by) && pair.includes(other));
    if (notes.length === 0) await record(pair[1]!, null, null);
    for (const [by, , outcome, words] of notes) await record(by, outcome, words);
  }
}

async function enterOutcomes(
  services: Services,
  clock: Clock,
  eventId: Id,
  held: Day,
): Promise<void> {
  let before: Id | null = null;
  for (const [n, said] of finishedOutcomes.entries()) {
    before = await enter(services, clock, { eventId, held, n }, said, before);
  }
}

/** One line with its answers, unless it is there. */
async function enter(
  services: Services,
  clock: Clock,
  { eventId, held, n }: { readonly eventId: Id; readonly held: Day; readonly n: number },
  said: DemoOutcome,
  before: Id | null,
): Promise<Id> {
  const { buyer, supplier, kind, by, what, sets, evidence = "", after, answer, corrects } = said;
  const time = `18:${String(10 + n).padStart(2, "0")}`;
  const day = addDays(held, after);
  const key = { buyer, supplier, host: demoHostKey }[by];
  const amount = parseMoney(said.wan, "万元");
  if (!amount.ok) throw new Error(`demo world: ${amount.error}`);
  const [own, other] = [
    (await participationIn(services, eventId, buyer))!,
    (await participationIn(services, eventId, supplier))!,
  ];
  const lines = await services.ports.store.outcomes.ofEvent(eventId);
  const there = lines.find(
    (line) =>
      line.buyer.participationId === own.id &&
      line.supplier.participationId === other.id &&
      line.enteredBy === by &&
      line.kind === kind &&
      line.amount === amount.value,
  );
  const subject = await subjectOf(services, own.broughtIds, other.broughtIds);
  const content = {
    ...{ kind, amount: amount.value, sets, day, what, evidence, attachmentIds: [] },
    ...subject,
  };
  const acting = clock.as(key, day, time);
  const entered =
    there ??
    (corrects && before
      ? await done(acting.correctOutcome({ id: before, content, reason: corrects }), what)
      : await done(
          acting.enterOutcome({
            id: eventId,
            buyerId: own.id,
            supplierId: other.id,
            content,
            separate: false,
          }),
          what,
        ));
  const sides = (["buyer", "supplier"] as const).filter((side) => answer && side !== by);
  for (const side of sides) {
    if (there?.replies.some((reply) => reply.side === side)) continue;
    const reply =
      answer === "confirmed"
        ? { answer: "confirmed" as const, words: "" }
        : { answer: "disputed" as const, words: answer!.disputed };
    const answering = clock.as(said[side], day, `20:${time.slice(3)}`);
    await done(answering.answerOutcome({ id: entered.id, ...reply }), what);
  }
  return entered.id;
}

/** The need and the offer of the same family that the two brought; neither where nothing fits. */
async function subjectOf(
  { ports: { store } }: Services,
  needIds: readonly Id[],
  listingIds: readonly Id[],
) {
  const [needs, listings] = [
    await store.needs.byIds(needIds),
    await store.listings.byIds(listingIds),
  ];
  for (const need of [...needs].sort((a, b) => (a.title < b.title ? -1 : 1))) {
    const listing = listings.find(({ family }) => family === need.family);
    if (listing) return { needId: need.id, listingId: listing.id };
  }
  return { needId: null, listingId: null };
}
