import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MatchTier, StoredMatch } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { aFigure, aWish } from "#seed/builders/spec.ts";
import { verbServers } from "#tests/support/database.ts";
import { done, openWorld, type World } from "./world.ts";

const displacement = (value: number) => [aFigure("displacement", "排气量", value, "m3/min")];
const wished = (value: number) => [aWish("displacement", "排气量", "gte", value, "m3/min")];

describe.each([...verbServers()])("matching jobs on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.database.sql`truncate listings, needs, search_documents cascade`;
  });

  const store = () => world.services.ports.store;
  const ofNeed = (id: Id) => store().matches.ofNeed(id, 200);
  const ofListing = (id: Id) => store().matches.ofListing(id, 200);
  const tiers = (matches: readonly StoredMatch[]) =>
    Object.fromEntries(matches.map(({ listingId, tier }) => [listingId, tier]));
  /** Without the moment of computation, which differs from run to run. */
  const plain = (matches: readonly StoredMatch[]) =>
    matches.map((match) => ({ ...match, computedAt: "" }));

  /** One listing for each tier beside a need of at least 12 m³/min. */
  async function smallWorld() {
    const need = await world.want({ requirements: wished(12), budget: null, deadline: null });
    const fit = await world.offer({ specs: displacement(13.5) });
    const open = await world.offer({ specs: [], description: "喷油螺杆主机，风冷，可按需配置。" });
    const failing = await world.offer({ specs: displacement(6) });
    const far = await world.offer({
      family: "three-phase-motor",
      title: "示例 三相异步电动机",
      description: "低压三相异步电动机，整机出厂。",
      specs: [],
      sectorRows: [],
    });
    return { need, fit, open, failing, far };
  }

  test("each listing stands in its tier, best first, and both directions agree", async () => {
    const { need, fit, open, failing, far } = await smallWorld();
    await world.match({ needs: [need] });
    const matches = await ofNeed(need);
    const expected: Record<Id, MatchTier> = { [fit]: "fit", [open]: "open", [failing]: "failing" };
    expect(tiers(matches)).toEqual(expected);
    expect(matches.map(({ listingId }) => listingId)).toEqual([fit, open, failing]);

    await world.database.sql`delete from matches`;
    await world.match({ listings: [fit, open, failing, far] });
    expect(plain(await ofNeed(need))).toEqual(plain(matches));
    for (const id of [fit, open, failing])
      expect(plain(await ofListing(id))).toEqual(
        plain(matches.filter(({ listingId }) => listingId === id)),
      );
    expect(await ofListing(far)).toEqual([]);
  });

  test("a job that runs twice changes nothing", async () => {
    const { need, fit } = await smallWorld();
    await world.match({ needs: [need], listings: [fit] });
    const once = plain(await ofNeed(need));
    await world.match({ needs: [need, need], listings: [fit, fit] });
    expect(plain(await ofNeed(need))).toEqual(once);
  });

  test("an edit that breaks a must leads to failing, a repair back to fit", async () => {
    const { need, fit } = await smallWorld();
    await world.match({ needs: [need] });
    const { supplier } = world;
    const edit = async (version: number, value: number) => {
      const content = aListingContent({ specs: displacement(value) });
      done(await supplier.editListing({ id: fit, version, content }));
      await world.match({ listings: [fit] });
      return tiers(await ofNeed(need))[fit];
    };
    expect(await edit(2, 11.9)).toBe("failing");
    expect(await edit(3, 12)).toBe("fit");
  });

  test("a pause hides the pair at once, and its job removes it", async () => {
    const { need, fit } = await smallWorld();
    await world.match({ needs: [need] });
    done(await world.supplier.pauseListing({ id: fit }));
    const stored = () => world.database.sql`select from matches where listing_id = ${fit}`;
    expect(tiers(await ofNeed(need))).not.toHaveProperty(fit);
    expect(await stored()).toHaveLength(1);
    await world.match({ listings: [fit] });
    expect(await stored()).toHaveLength(0);
    done(await world.supplier.publishListing({ id: fit }));
    await world.match({ listings: [fit] });
    expect(tiers(await ofNeed(need))[fit]).toBe("fit");

    done(await world.factory.closeNeed({ id: need }));
    expect(await ofListing(fit)).toEqual([]);
    await world.match({ needs: [need] });
    expect(await world.database.sql`select from matches`).toHaveLength(0);
  });

  test("a need is never met by its own organisation's listing", async () => {
    const { supplier } = world;
    const need = done(await supplier.createNeed(aNeedContent())).id;
    done(await supplier.publishNeed({ id: need }));
    const listing = await world.offer();
    await world.match({ needs: [need], listings: [listing] });
    expect(await world.database.sql`select from matches`).toHaveLength(0);
  });

  test("the figures of the first page and of lists follow the matches", async () => {
    const { need, fit, failing } = await smallWorld();
    const share = async () => done(await world.visitor.viewHome(null)).shareFulfilled;
    expect(await share()).toBe(0);
    await world.match({ needs: [need] });
    expect(await share()).toBe(1);
    expect(await store().matches.countsForNeeds([need])).toEqual(new Map([[need, 2]]));
    expect(await store().matches.countsForListings([fit, failing])).toEqual(new Map([[fit, 1]]));
    await world.want({ title: "示例 再换一台" });
    expect(await share()).toBe(0.5);
  });

  test("characters beyond the basic plane do not stop a job", async () => {
    const strange = "𠮷🏭".repeat(300);
    const need = await world.want({
      title: `示例 ${"🏭".repeat(30)}空压机`,
      description: strange,
      requirements: [
        ...wished(12),
        {
          attribute: null,
          name: "🏭".repeat(20),
          wanted: { op: "is", text: strange.slice(0, 400) },
          strength: "must",
        },
      ],
    });
    const listing = await world.offer({ description: `排气量 13 m³/min ${strange}` });
    await world.match({ needs: [need], listings: [listing] });
    expect(await ofNeed(need)).toHaveLength(1);
  });

  test("jobs of both sides at once neither block each other nor write a pair twice", async () => {
    const needs = [];
    const listings = [];
    for (let n = 0; n < 4; n += 1) {
      needs.push(await world.want({ title: `示例 需求 ${n}`, requirements: wished(10 + n) }));
      listings.push(await world.offer({ title: `示例 供给 ${n}`, specs: displacement(11 + n) }));
    }
    for (let round = 0; round < 5; round += 1)
      await Promise.all([
        ...needs.map((id) => world.match({ needs: [id] })),
        ...listings.map((id) => world.match({ listings: [id] })),
        ...needs.toReversed().map((id) => world.match({ needs: [id] })),
        ...listings.toReversed().map((id) => world.match({ listings: [id] })),
      ]);
    const rows = await world.database.sql`select need_id, listing_id from matches`;
    expect(rows).toHaveLength(16);
    const together = await Promise.all(needs.map(ofNeed));
    await world.database.sql`delete from matches`;
    await world.match({ needs });
    expect(together.map(plain)).toEqual((await Promise.all(needs.map(ofNeed))).map(plain));
  });

  test("what is edited while jobs run is judged as it was left", async () => {
    const { need, fit } = await smallWorld();
    const values = [6, 13, 7, 14, 8, 15, 6];
    const jobs: Promise<void>[] = [];
    for (const [n, value] of values.entries()) {
      const content = aListingContent({ specs: displacement(value) });
      done(await world.supplier.editListing({ id: fit, version: 2 + n, content }));
      jobs.push(world.match({ listings: [fit] }), world.match({ needs: [need] }));
    }
    await Promise.all(jobs);
    expect(tiers(await ofNeed(need))[fit]).toBe("failing");
  });
});
