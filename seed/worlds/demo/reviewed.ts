import type { Services } from "#app/services.server.ts";
import { openReview } from "#app/use-cases/open-review.ts";
import { organisationChecks } from "#app/use-cases/pre-checks.ts";
import { daysAfter, originEvidences, trustEvidences } from "#app/domain/review/trust.ts";
import { parseMoney } from "#app/domain/shared/money.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { actingFor, done, forEach, memberOf } from "./acting.ts";
import { demoId, pick, randomFrom } from "./random.ts";
import { changedOffer, waitingOrganisations } from "./waiting.ts";
import type { World } from "./world.ts";

const whole = { page: 1, perPage: 1000 };
const verifiedOrigins = 200;

/** Puts the organisations on their steps of the ladder of trust; those that stand there already are left alone. */
export async function trustOrganisations(services: Services, world: World): Promise<void> {
  const { store, now } = services.ports;
  const stepped = world.organisations.filter(({ trust }) => trust !== "registered");
  const there = await store.people.organisations(stepped.map(({ key }) => demoId(key)));
  await forEach(stepped, async ({ key, trust }) => {
    const id = demoId(key);
    if (there.get(id)?.trust === trust) return;
    const random = randomFrom(`trust of ${key}`);
    const seen =
      trust === "verified"
        ? {
            evidence: pick(random, trustEvidences),
            until: daysAfter(dayInChina(now()), 200 + Math.floor(random() * 800)),
          }
        : { evidence: null, until: null };
    const note = trust === "verified" ? "示例：材料齐全" : "示例：名称与代码核对无误";
    const step = actingFor(services, key).setTrust({ id, level: trust, note, ...seen });
    await done(step, `the trust of ${key}`);
  });
}

/** Verifies where some machines of verified makers in the three provinces come from. */
export async function verifyOrigins(services: Services, world: World): Promise<void> {
  const { store, now } = services.ports;
  const makers = world.organisations.filter(
    ({ trust, province }) => trust === "verified" && ["湖北", "广东", "重庆"].includes(province),
  );
  let left = verifiedOrigins;
  for (const { key } of makers) {
    const { items } = await store.listings.ofOrganisation(demoId(key), "published", whole);
    const inOrder = [...items].sort((a, b) => (a.title < b.title ? -1 : 1));
    for (const { id, title, condition, originVerifiedUntil } of inOrder) {
      const random = randomFrom(`origin of ${title}`);
      if (left === 0 || condition !== "new" || random() < 0.35) continue;
      left -= 1;
      if (originVerifiedUntil !== null) continue;
      const verified = actingFor(services, key).verifyOrigin({
        id,
        evidence: pick(random, originEvidences),
        note: "示例：与铭牌和发运单一致",
        until: daysAfter(dayInChina(now()), 300 + Math.floor(random() * 600)),
      });
      await done(verified, `the origin of “${title}”`);
    }
  }
}

/** What waits beside new postings: companies that have registered, and an offer that was changed after it was published. */
export async function fillReviewDesk(services: Services, world: World): Promise<void> {
  const { ports } = services;
  const ids = waitingOrganisations.map((key) => demoId(key));
  for (const organisation of (await ports.store.people.organisations(ids)).values()) {
    const { id } = organisation;
    if ((await ports.store.reviews.ofSubject(id)).length > 0) continue;
    await ports.store.transaction(async (store) => {
      const context = { store, ports, now: ports.now() };
      const checks = await organisationChecks(context, organisation);
      const note = "新登记的企业";
      const opening = { kind: "organisation", subjectId: id, organisationId: id } as const;
      await openReview(context, { ...opening, checks, note });
    });
  }
  const { content, organisation } = world.listings.find(
    (posting) => posting.content.title === changedOffer.row[0],
  )!;
  const { items } = await ports.store.listings.ofOrganisation(
    demoId(organisation),
    "published",
    whole,
  );
  const published = items.find(({ title }) => title === content.title);
  if (!published) return;
  const price = parseMoney(changedOffer.priceWan, "万元");
  if (!price.ok) throw new Error(`demo world: ${price.error}`);
  const edited = memberOf(services, organisation).editListing({
    id: published.id,
    version: published.version,
    content: {
      ...content,
      priceMin: price.value,
      priceMax: price.value,
      description: changedOffer.description,
    },
  });
  await done(edited, `“${content.title}”`);
}
