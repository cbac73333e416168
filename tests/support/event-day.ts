import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { slotsOf, tablesOf } from "#app/domain/events/timetable.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { addDays, dayInChina } from "#app/domain/shared/time.ts";
import { createServices, openDatabase, type Services } from "#app/services.server.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { accountOf, type AccountName } from "./accounts.ts";

/** An event that runs today, with its codes by participation. */
export interface EventToday {
  readonly id: Id;
  readonly participations: readonly Id[];
  readonly codes: readonly Id[];
  readonly meetings: readonly Id[];
}

interface Said {
  readonly host: AccountName;
  /** Accounts whose organisations come, with the side and how many people of each. */
  readonly come: readonly (readonly [AccountName, EventSide, number])[];
}

/** Works on the database of a running site, which goes on serving. */
export async function besideSite<T>(
  dataDir: string,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ databaseUrl: null, dataDir }, "as-is");
  if (!database.adopted) throw new Error(`no site serves ${dataDir}`);
  const services = await createServices({
    databaseUrl: database.url,
    filesFolder: "unused",
    smtp: null,
    siteUrl: "http://127.0.0.1",
    meili: null,
    caches: false,
  });
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}

/** Puts an event of today into a site: it runs, everybody is admitted and has a pass, buyers and suppliers are booked in turn. */
export async function anEventToday({ ports }: Services, { host, come }: Said): Promise<EventToday> {
  const { store, newId, now } = ports;
  const organisationOf = async (name: AccountName) => {
    const user = await store.people.userByEmail(accountOf(name).email);
    const [member] = await store.people.membershipsOf(user!.id);
    return member!.organisationId;
  };
  const today = dayInChina(now());
  const content = anEventContent({
    title: "示例 现场签到对接会",
    opensOn: addDays(today, -30),
    closesOn: addDays(today, -1),
    walkMinutes: 0,
    sessions: [{ id: "s1", name: "全天", day: today, from: "00:00", to: "24:00" }],
  });
  const id = newId();
  await store.matchEvents.insert({
    ...content,
    id,
    hostId: await organisationOf(host),
    state: "running",
    version: 1,
    invitationCode: newId(),
    createdAt: now(),
    updatedAt: now(),
    publishedAt: now(),
    answersUntil: null,
  });
  const participations: { id: Id; side: EventSide }[] = [];
  for (const [name, side, count] of come) {
    const people = Array.from({ length: count }, (_, n) => ({
      id: `p${n + 1}`,
      name: `示例 ${side === "buyer" ? "张" : "李"}工${n + 1}`,
      position: "",
    }));
    const participation = {
      ...aParticipation({
        side,
        people,
        availableSlotIds: slotsOf(content).map((slot) => slot.id),
      }),
      id: newId(),
      eventId: id,
      organisationId: await organisationOf(name),
      state: "approved",
      reason: "",
      version: 1,
      askedAt: now(),
      decidedAt: now(),
    } as const;
    await store.matchEvents.insertParticipation(participation);
    participations.push(participation);
  }
  const meetings = bookings(id, participations, content, { newId, now: now() });
  await store.eventMeetings.insert(meetings);
  await store.eventPasses.insert(
    (await store.eventPasses.missing())
      .filter(({ eventId }) => eventId === id)
      .map((each) => ({ ...each, code: newId(), issuedAt: now(), revokedAt: null })),
  );
  const passes = await store.eventPasses.ofEvent(id);
  return {
    id,
    participations: participations.map((each) => each.id),
    codes: passes.map(({ code }) => code),
    meetings: meetings.map((each) => each.id),
  };
}

/** Every buyer with every supplier, from the slot that runs on, one after the other. */
function bookings(
  eventId: Id,
  participations: readonly { readonly id: Id; readonly side: EventSide }[],
  content: Parameters<typeof slotsOf>[0] & { readonly rooms: Parameters<typeof tablesOf>[0] },
  { newId, now }: { readonly newId: () => Id; readonly now: string },
): BookedMeeting[] {
  const slots = slotsOf(content).filter(({ end }) => end > now);
  const [table] = tablesOf(content.rooms);
  const side = (wanted: EventSide) => participations.filter((each) => each.side === wanted);
  const pairs = side("buyer").flatMap((buyer) =>
    side("supplier").map((supplier) => [buyer.id, supplier.id] as const),
  );
  return pairs.slice(0, slots.length).map(([buyerId, supplierId], n) => ({
    id: newId(),
    eventId,
    buyerId,
    supplierId,
    slotId: slots[n]!.id,
    tableId: table!.id,
    peopleIds: [`${buyerId}.p1`, `${supplierId}.p1`],
    state: "confirmed",
    answers: { buyer: "accepted", supplier: "accepted" },
    course: "planned",
    reason: "",
    version: 1,
    updatedAt: now,
  }));
}
