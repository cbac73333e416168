import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Services } from "#app/services.server.ts";
import { done, forEach } from "../acting.ts";
import { demoId, randomFrom } from "../random.ts";
import type { Clock } from "./clock.ts";
import type { DemoEvent } from "./event.ts";

const whole = { page: 1, perPage: 1000 };
const most = { buyer: 3, supplier: 6 } as const;

/** Registrations, the host's decisions and wishes, as far as they are not there yet. */
export async function gather(
  services: Services,
  demo: DemoEvent,
  event: MatchEvent,
  clock: Clock,
): Promise<void> {
  const keys = [...demo.buyers, ...demo.suppliers];
  const families = await familiesBrought(services, demo);
  for (const [n, key] of keys.entries()) {
    const side: EventSide = demo.buyers.includes(key) ? "buyer" : "supplier";
    if (await participationIn(services, event.id, key)) continue;
    const slots = slotsOf(event).map(({ id }) => id);
    const random = randomFrom(`${key} at ${event.title}`);
    // Some come late or leave early.
    const [late, early] = [random() < 0.2 ? 1 : 0, random() < 0.15 ? 1 : 0];
    const registering = clock.as(key, event.opensOn, `10:${String(10 + n).padStart(2, "0")}`);
    const content = {
      side,
      people: await peopleOf(services, key, side, random()),
      broughtIds: await broughtBy(services, key, side, families),
      availableSlotIds: slots.slice(late, slots.length - early),
      answers: answersOf(demo, event, side, n),
      listed: random() < 0.7,
    };
    await done(
      registering.registerForEvent({ id: event.id, code: "", version: null, content }),
      `${key} at “${event.title}”`,
    );
  }
  await decide(services, demo, event, clock);
  await wish(services, demo, event, clock);
}

export async function participationIn(services: Services, eventId: Id, key: string) {
  return services.ports.store.matchEvents.participationOf(eventId, demoId(key));
}

async function decide(
  services: Services,
  demo: DemoEvent,
  event: MatchEvent,
  clock: Clock,
): Promise<void> {
  const host = clock.host(event.opensOn, "16:00");
  const reasons = new Map(demo.refused);
  for (const key of [...demo.buyers, ...demo.suppliers]) {
    const found = await participationIn(services, event.id, key);
    if (found?.state !== "asked" || demo.undecided.includes(key)) continue;
    const reason = reasons.get(key);
    const decision = reason ? "refuse" : "approve";
    await done(
      host.decideParticipation({ id: found.id, decision, reason: reason ?? "" }),
      `the registration of ${key}`,
    );
  }
}

async function wish(
  services: Services,
  demo: DemoEvent,
  event: MatchEvent,
  clock: Clock,
): Promise<void> {
  const idOf = async (key: string) => (await participationIn(services, event.id, key))!.id;
  await forEach([...new Set(demo.wishes.map(([from]) => from))], async (from) => {
    if ((await services.ports.store.matchEvents.wishesFrom(await idOf(from))).length > 0) return;
    const own = demo.wishes.filter(([key]) => key === from);
    const wishes = await Promise.all(
      own.map(async ([, to, kind]) => ({ toId: await idOf(to), kind })),
    );
    await done(
      clock.as(from, event.opensOn, "18:00").saveWishes({ id: event.id, wishes }),
      `the wishes of ${from}`,
    );
  });
}

/** Families of which both sides have something. */
async function familiesBrought(
  { ports: { store } }: Services,
  { buyers, suppliers }: DemoEvent,
): Promise<ReadonlySet<FamilyCode>> {
  const wanted = new Set<FamilyCode>();
  const offered = new Set<FamilyCode>();
  for (const key of buyers)
    for (const { family } of (await store.needs.ofOrganisation(demoId(key), "published", whole))
      .items)
      if (family) wanted.add(family);
  for (const key of suppliers)
    for (const { family } of (await store.listings.ofOrganisation(demoId(key), "published", whole))
      .items)
      if (family) offered.add(family);
  return new Set([...wanted].filter((family) => offered.has(family)));
}

/** What fits the event first, in the order of titles. */
async function broughtBy(
  { ports: { store } }: Services,
  key: string,
  side: EventSide,
  families: ReadonlySet<FamilyCode>,
): Promise<readonly Id[]> {
  const noun = side === "buyer" ? store.needs : store.listings;
  const { items } = await noun.ofOrganisation(demoId(key), "published", whole);
  const fits = ({ family }: { readonly family: FamilyCode | null }) =>
    Number(family !== null && families.has(family));
  return [...items]
    .sort((a, b) => fits(b) - fits(a) || (a.title < b.title ? -1 : 1))
    .slice(0, most[side])
    .map(({ id }) => id);
}

/** Two of every third company; invented, with the name of its contact. */
async function peopleOf(
  { ports: { store } }: Services,
  key: string,
  side: EventSide,
  chance: number,
) {
  const card = await store.contacts.of(demoId(key));
  const surname = card?.person.split("·").at(-1) ?? "某";
  const [first, second] =
    side === "buyer"
      ? (["设备主管", "工艺工程师"] as const)
      : (["销售经理", "应用工程师"] as const);
  return [
    { id: "p1", name: `示例·${surname}工`, position: first },
    ...(chance < 0.35 ? [{ id: "p2", name: "示例·小王", position: second }] : []),
  ];
}

function answersOf({ answers }: DemoEvent, { questions }: MatchEvent, side: EventSide, n: number) {
  const [first] = questions;
  if (!first) return {};
  const words =
    side === "buyer" ? answers[n % answers.length]! : "带样件和报价区间，可当场核对参数。";
  return { [first.id]: words };
}
