import type { Services } from "#app/services.server.ts";
import type { Postings } from "#app/use-cases/ports.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import { addDays, dayInChina } from "#app/domain/shared/time.ts";
import { sideOf } from "#app/domain/trade/inquiry.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { listingImport, needImport } from "#app/use-cases/import-noun.ts";
import { settleListings } from "#app/use-cases/settle.ts";
import { tellInquiry } from "#app/use-cases/tell-inquiry.ts";
import { demoPassword } from "#app/domain/people/demo.ts";
import { demoAccounts } from "./accounts.ts";
import { actingFor, done, forEach, memberOf } from "./acting.ts";
import { finishedEvent, finishedFollowUps } from "./events/finished.ts";
import { participationIn } from "./events/gather.ts";
import { loadDemoEvents } from "./events/load-events.ts";
import { demoHostKey } from "./hosts.ts";
import { demoInquiries, type DemoInquiry } from "./inquiries.ts";
import { demoId } from "./random.ts";
import { loadDemoCatalogue } from "./load-catalogue.ts";
import { fillReviewDesk, trustOrganisations, verifyOrigins } from "./reviewed.ts";
import { postMany, type ToBring } from "./post-many.ts";
import { demoWorld, type DemoPosting, type World } from "./world.ts";

/**
 * Loads the demo world through the use cases. The accounts come last and in one transaction: while they
 * are missing, a run completes what an interrupted one has left, posting by posting (organisation and
 * title); once they are there nothing is touched, whatever their owners have made of it.
 */
export async function loadDemoWorld(services: Services): Promise<"loaded" | "present"> {
  if (await services.ports.store.people.userByEmail(demoAccounts[0]!.email)) return "present";
  const world = demoWorld(services.ports.reference.vocabulary);
  await foundOrganisations(services, world);
  await trustOrganisations(services, world);
  await postAll(services, world);
  await verifyOrigins(services, world);
  await fillReviewDesk(services, world);
  await loadDemoCatalogue(services);
  for (const inquiry of demoInquiries) await ask(services, world, inquiry);
  await loadDemoEvents(services);
  await openAccounts(services);
  await tellWhatWaits(services);
  await planFollowUps(services);
  return "loaded";
}

/** The members have joined after the inquiries were sent: they are told of those that wait. */
async function tellWhatWaits({ ports }: Services): Promise<void> {
  const now = ports.now();
  const employers = new Set(
    demoAccounts.flatMap(({ membership }) => membership?.organisation ?? []),
  );
  await ports.store.transaction(async (store) => {
    for (const key of employers) {
      const { items } = await store.inquiries.of(demoId(key), { page: 1, perPage: 1000 });
      for (const inquiry of items)
        if (inquiry.status === "sent" && sideOf(inquiry, demoId(key)) !== inquiry.askedBy)
          await tellInquiry({ store, ports, now }, inquiry, "send");
    }
  });
}

/** Next steps name members: they come after the accounts. */
async function planFollowUps(services: Services): Promise<void> {
  const { store, now } = services.ports;
  const [event] = (await store.matchEvents.ofHost(demoId(demoHostKey))).filter(
    ({ title }) => title === finishedEvent.title,
  );
  if (!event) return;
  const meetings = await store.eventMeetings.ofEvent(event.id);
  for (const [by, other, step, dueIn, finished] of finishedFollowUps) {
    const own = await participationIn(services, event.id, by);
    const their = await participationIn(services, event.id, other);
    const pair = [own?.id, their?.id];
    const met = meetings.find(
      ({ buyerId, supplierId }) => pair.includes(buyerId) && pair.includes(supplierId),
    );
    const [member] = await store.people.membersOf(demoId(by));
    if (!met || !member) continue;
    const dueOn = addDays(dayInChina(now()), dueIn);
    const acting = actingFor(services, by);
    const content = { step, dueOn, whoId: member.userId };
    await done(acting.planFollowUp({ id: met.id, version: null, content }), step);
    if (finished) await done(acting.finishFollowUp({ id: met.id, done: true }), step);
  }
}

async function foundOrganisations(services: Services, world: World): Promise<void> {
  const { store } = services.ports;
  const ids = world.organisations.map(({ key }) => demoId(key));
  const there = await store.people.organisations(ids);
  await store.transaction(async ({ people }) => {
    for (const { key, name, province, city } of world.organisations) {
      const id = demoId(key);
      if (there.has(id)) continue;
      await people.insertOrganisation({
        id,
        name,
        creditCode: null,
        place: { province, city },
        trust: "registered",
        trustUntil: null,
        frozen: false,
        demo: true,
      });
    }
  });
  await forEach([...world.organisations.entries()], async ([n, { key, person }]) => {
    if (await store.contacts.of(demoId(key))) return;
    const phone = `000-0000-${String(n + 1).padStart(4, "0")}`;
    const card = { person, phone, email: `${key}@example.org`, wechat: "" };
    await done(actingFor(services, key).saveContactCard(card), `the card of ${key}`);
  });
}

async function postAll(services: Services, world: World): Promise<void> {
  const { listings, needs } = services.ports.store;
  const offered = await stored(listings, world);
  // The needs come afterwards, and each finds its offers.
  const unmatched: typeof listingImport = {
    ...listingImport,
    settleMany: (context, posted) => settleListings(context, posted, null),
  };
  await postMany(services, unmatched, missing(world.listings, offered));
  await forEach(halfDone(world.listings, offered), (posting) => {
    const verbs = verbsFor(services, posting);
    return bring(posting, offered, {
      create: verbs.createListing,
      publish: verbs.publishListing,
      pause: verbs.pauseListing,
      close: verbs.closeListing,
    });
  });
  const wanted = await stored(needs, world);
  await postMany(services, needImport, missing(world.needs, wanted));
  await forEach(halfDone(world.needs, wanted), (posting) => {
    const verbs = verbsFor(services, posting);
    return bring(posting, wanted, {
      create: verbs.createNeed,
      publish: verbs.publishNeed,
      pause: verbs.pauseNeed,
      close: verbs.closeNeed,
    });
  });
}

type Titled = { readonly title: string };
type There = ReadonlyMap<string, Stored>;

/** What the platform brings in by itself and nobody has begun; what a reviewer should see, its member posts. */
function missing<Content extends Titled>(
  postings: readonly DemoPosting<Content>[],
  there: There,
): ToBring<Content>[] {
  return postings
    .filter((posting) => posting.status !== "submitted" && !there.has(nameOf(posting)))
    .map((posting) => ({ posting, moves: ways[posting.status] ?? [] }));
}

function halfDone<Content extends Titled>(
  postings: readonly DemoPosting<Content>[],
  there: There,
): DemoPosting<Content>[] {
  return postings.filter((posting) => posting.status === "submitted" || there.has(nameOf(posting)));
}

function verbsFor(services: Services, { organisation, status }: DemoPosting<unknown>): UseCases {
  const act = status === "submitted" ? memberOf : actingFor;
  return act(services, organisation);
}

interface Stored {
  readonly id: Id;
  readonly status: PostingStatus;
}

/** The moves of the demo world. */
type Way = "publish" | "pause" | "close";

type Verbs<Content> = {
  readonly create: (content: Content) => Answer<{ readonly id: Id }>;
} & Readonly<Record<Way, (input: { readonly id: Id }) => Answer<unknown>>>;

/** What was done to a posting, in order; the next step of a half-done one is the one after its state. */
const ways: Partial<Record<PostingStatus, readonly Way[]>> = {
  draft: [],
  submitted: ["publish"],
  published: ["publish"],
  paused: ["publish", "pause"],
  closed: ["publish", "close"],
};

async function bring<Content extends { readonly title: string }>(
  { organisation, content, status }: DemoPosting<Content>,
  there: There,
  verbs: Verbs<Content>,
): Promise<void> {
  const what = `“${content.title}”`;
  const found = there.get(naturalKey(organisation, content.title));
  const { id } = found ?? (await done(verbs.create(content), what));
  const steps = ways[status]?.slice(ways[found?.status ?? "draft"]?.length) ?? [];
  for (const step of steps) await done(verbs[step]({ id }), what);
}

function naturalKey(organisation: string, title: string): string {
  return `${organisation} ${title}`;
}

function nameOf({ organisation, content }: DemoPosting<Titled>): string {
  return naturalKey(organisation, content.title);
}

/** Everything that the demo organisations have posted, by natural key. */
async function stored<T extends Stored & { readonly title: string }>(
  postings: Postings<T>,
  world: World,
): Promise<There> {
  const found = new Map<string, Stored>();
  await forEach(world.organisations, async ({ key }) => {
    const whole = { page: 1, perPage: 1000 };
    const { items } = await postings.ofOrganisation(demoId(key), null, whole);
    for (const item of items) found.set(naturalKey(key, item.title), item);
  });
  return found;
}

/** Writes one inquiry and its answer, unless the matcher does not bring the two together. */
async function ask(services: Services, world: World, inquiry: DemoInquiry): Promise<void> {
  const { store } = services.ports;
  const need = world.needs.find(({ content }) => content.title === inquiry.need)!;
  const listing = world.listings.find(({ content }) => content.title === inquiry.listing)!;
  const needId = await idOf(store.needs, need);
  const listingId = await idOf(store.listings, listing);
  await services.jobs["match-need"]!({ id: needId, quiet: true });
  if (!(await store.matches.between(needId, listingId))) return;

  const byFactory = inquiry.askedBy === "factory";
  const asker = actingFor(services, byFactory ? need.organisation : listing.organisation);
  const asked = actingFor(services, byFactory ? listing.organisation : need.organisation);
  const earlier = (await store.inquiries.forNeed(needId)).find(
    (each) => each.listingId === listingId,
  );
  const { message, answered } = inquiry;
  const { id } =
    earlier ?? (await done(asker.sendInquiry({ needId, listingId, message }), inquiry.need));
  if (!answered || (earlier && earlier.status !== "sent")) return;
  const answer = answered.move === "accept" ? asked.acceptInquiry : asked.declineInquiry;
  await done(answer({ id, answer: answered.words }), inquiry.need);
}

async function idOf(
  postings: Postings<Stored>,
  { organisation, content }: DemoPosting<Titled>,
): Promise<Id> {
  const [found] = await postings.ofTitles(demoId(organisation), [content.title]);
  return found!.id;
}

/** The password is hashed once: all demo accounts share the published one. */
async function openAccounts({ ports }: Services): Promise<void> {
  const passwordHash = await ports.passwords.hash(demoPassword);
  // Ids in ascending order keep the accounts in theirs on the sign-in page.
  const ids = demoAccounts.map(({ email }) => demoId(email)).sort();
  await ports.store.transaction(async ({ people }) => {
    for (const [n, { email, name, membership, platformRole }] of demoAccounts.entries()) {
      const id = ids[n]!;
      await people.insertUser({ id, email, name, passwordHash, platformRole, demo: true });
      if (membership)
        await people.insertMembership(id, demoId(membership.organisation), membership.role);
    }
  });
}
