import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { testServers } from "#tests/support/database.ts";
import { aSearch, codeOf, done, openWorld, type World } from "./world.ts";

interface Ids {
  readonly listing: Id;
  readonly need: Id;
  readonly inquiry: Id;
}

/** Every verb and question that takes the id of a row, and what it asks of others' rows. */
const takingIds: Readonly<Record<string, (to: UseCases, ids: Ids) => Answer<unknown>>> = {
  editListing: (to, { listing }) =>
    to.editListing({ id: listing, version: 1, content: aListingContent() }),
  publishListing: (to, { listing }) => to.publishListing({ id: listing }),
  pauseListing: (to, { listing }) => to.pauseListing({ id: listing }),
  closeListing: (to, { listing }) => to.closeListing({ id: listing }),
  reopenListing: (to, { listing }) => to.reopenListing({ id: listing }),
  viewListing: (to, { listing }) => to.viewListing({ id: listing }),
  viewOwnListing: (to, { listing }) => to.viewOwnListing({ id: listing }),
  editNeed: (to, { need }) => to.editNeed({ id: need, version: 1, content: aNeedContent() }),
  publishNeed: (to, { need }) => to.publishNeed({ id: need }),
  pauseNeed: (to, { need }) => to.pauseNeed({ id: need }),
  closeNeed: (to, { need }) => to.closeNeed({ id: need }),
  reopenNeed: (to, { need }) => to.reopenNeed({ id: need }),
  viewNeed: (to, { need }) => to.viewNeed({ id: need }),
  viewOwnNeed: (to, { need }) => to.viewOwnNeed({ id: need }),
  sendInquiry: (to, { need, listing }) =>
    to.sendInquiry({ needId: need, listingId: listing, message: "请确认交期。" }),
  acceptInquiry: (to, { inquiry }) => to.acceptInquiry({ id: inquiry, answer: "" }),
  declineInquiry: (to, { inquiry }) => to.declineInquiry({ id: inquiry, answer: "" }),
  withdrawInquiry: (to, { inquiry }) => to.withdrawInquiry({ id: inquiry, answer: "" }),
  viewInquiry: (to, { inquiry }) => to.viewInquiry({ id: inquiry }),
};
/** These show what is published to everybody. */
const forEverybody = ["viewListing", "viewNeed"];

describe.each([...testServers()])("who sees what on $name", (server) => {
  let world: World;
  let draft: Ids;
  let shown: Ids;

  beforeAll(async () => {
    world = await openWorld(server);
    const { factory, supplier } = world;
    const card = { person: "示例联系人", phone: "000-0000-0001", email: "", wechat: "" };
    done(await factory.saveContactCard(card));
    shown = { listing: await world.offer(), need: await world.want(), inquiry: "" };
    await world.match({ needs: [shown.need] });
    const sent = await factory.sendInquiry({
      needId: shown.need,
      listingId: shown.listing,
      message: "请确认交期。",
    });
    shown = { ...shown, inquiry: done(sent).id };
    draft = {
      listing: done(await supplier.createListing(aListingContent({ title: "示例 未发布机" }))).id,
      need: done(await factory.createNeed(aNeedContent({ title: "示例 未发布需求" }))).id,
      inquiry: "nothing222",
    };
  });
  afterAll(() => world.close());

  test("the table holds every use case whose input names a row", () => {
    const others = Object.keys(world.visitor).filter((name) => !(name in takingIds));
    expect(others.sort()).toEqual([
      "createListing",
      "createNeed",
      "promoteAdministrator",
      "saveContactCard",
      "searchEquipment",
      "searchNeeds",
      "signIn",
      "signOut",
      "signOutEverywhere",
      "switchOrganisation",
      "viewAccount",
      "viewHome",
      "viewInquiries",
      "viewOperations",
      "viewOwnListings",
      "viewOwnNeeds",
      "viewSectors",
      "viewWaiting",
      "viewWorkbench",
    ]);
  });

  describe.each(Object.entries(takingIds))("%s", (name, ask) => {
    test("another organisation's published row is not found", async () => {
      const expected = forEverybody.includes(name) ? "ok" : "not_found";
      expect(codeOf(await ask(world.stranger, shown))).toBe(expected);
    });
    test("another organisation's draft is not found", async () => {
      expect(codeOf(await ask(world.stranger, draft))).toBe("not_found");
    });
    test("an id that names nothing is not found", async () => {
      const nothing = { listing: "nothing222", need: "nothing222", inquiry: "nothing222" };
      expect(codeOf(await ask(world.supplier, nothing))).toBe("not_found");
    });
  });

  test("refused verbs of a stranger have changed no row", async () => {
    const [listing, need] = [
      done(await world.supplier.viewOwnListing({ id: shown.listing })),
      done(await world.factory.viewOwnNeed({ id: shown.need })),
    ];
    expect(listing).toMatchObject({ status: "published", version: 2 });
    expect(need).toMatchObject({ status: "published", version: 2 });
  });

  test("lists of own rows hold only own rows", async () => {
    const page = { page: 1, perPage: 20 };
    const { stranger } = world;
    expect(done(await stranger.viewOwnListings({ ...page, status: null }))).toMatchObject({
      items: [],
      total: 0,
    });
    expect(done(await stranger.viewOwnNeeds({ ...page, status: null })).total).toBe(0);
    expect(done(await stranger.viewInquiries(page)).total).toBe(0);
  });

  test("a published need shows its matches to all, and its inquiry to the two sides alone", async () => {
    const inquiryFor = async (reader: UseCases) =>
      done(await reader.viewNeed({ id: shown.need })).matches.map(({ inquiry }) => inquiry?.id);
    expect(await inquiryFor(world.factory)).toEqual([shown.inquiry]);
    expect(await inquiryFor(world.supplier)).toEqual([shown.inquiry]);
    expect(await inquiryFor(world.stranger)).toEqual([undefined]);
    expect(await inquiryFor(world.visitor)).toEqual([undefined]);
  });

  test("which needs a listing fits is its own organisation's business", async () => {
    await world.match({ listings: [shown.listing] });
    const matchesFor = async (reader: UseCases) =>
      done(await reader.viewListing({ id: shown.listing })).matches.length;
    expect(await matchesFor(world.supplier)).toBe(1);
    for (const reader of [world.factory, world.stranger, world.visitor])
      expect(await matchesFor(reader)).toBe(0);
  });

  /** Everything that the public can count or read, after the jobs have run. */
  async function publicFigures({ listing, need }: Pick<Ids, "listing" | "need">) {
    await world.match({ listings: [listing, shown.listing], needs: [need, shown.need] });
    const { visitor } = world;
    const [home, sectors, equipment, needs] = await Promise.all([
      visitor.viewHome(null),
      visitor.viewSectors(null),
      visitor.searchEquipment(aSearch()),
      visitor.searchNeeds(aSearch()),
    ]);
    return {
      home: [done(home).listings, done(home).needs],
      newest: [
        done(home).newestListings.map((hit) => hit.listing.id),
        done(home).newestNeeds.map((hit) => hit.need.id),
      ],
      sectors: [done(sectors).counts.listings["HB-1-10"], done(sectors).counts.needs["HB-1-10"]],
      totals: [done(equipment).total, done(needs).total],
      hits: [
        done(equipment).hits.map((hit) => hit.listing.id),
        done(needs).hits.map((hit) => hit.need.id),
      ],
      facets: [done(equipment).facets.sector, done(needs).facets.sector].map(
        (facet) => facet?.find(({ value }) => value === "HB-1-10")?.count,
      ),
      stored: (await world.services.ports.store.matches.ofNeed(need, 50)).length,
      ofListing: (await world.services.ports.store.matches.ofListing(listing, 50)).length,
    };
  }

  test("drafts, paused and closed postings are in no figure, no list and no match", async () => {
    const { supplier, factory, visitor, stranger } = world;
    const rows = ["HB-1-10"];
    const listing = done(await supplier.createListing(aListingContent({ sectorRows: rows }))).id;
    const need = done(await factory.createNeed(aNeedContent({ sectorRows: rows }))).id;
    const without = await publicFigures({ listing, need });
    expect(without).toMatchObject({
      sectors: [undefined, undefined],
      facets: [undefined, undefined],
      stored: 0,
      ofListing: 0,
    });
    const hidden = async () => {
      expect(await publicFigures({ listing, need })).toEqual(without);
      for (const reader of [visitor, stranger]) {
        expect(codeOf(await reader.viewListing({ id: listing }))).toBe("not_found");
        expect(codeOf(await reader.viewNeed({ id: need }))).toBe("not_found");
      }
      expect(done(await supplier.viewListing({ id: listing })).mine).toBe(true);
      expect(done(await factory.viewNeed({ id: need })).mine).toBe(true);
    };
    await hidden();

    done(await supplier.publishListing({ id: listing }));
    done(await factory.publishNeed({ id: need }));
    const within = await publicFigures({ listing, need });
    expect(within).toMatchObject({
      home: without.home.map((n) => n + 1),
      totals: without.totals.map((n) => n + 1),
      sectors: [1, 1],
      facets: [1, 1],
      stored: 2,
      ofListing: 2,
    });
    expect(within.newest.map((ids) => ids[0])).toEqual([listing, need]);
    expect(within.hits.map((ids) => ids[0])).toEqual([listing, need]);

    done(await supplier.pauseListing({ id: listing }));
    done(await factory.pauseNeed({ id: need }));
    await hidden();
    done(await supplier.closeListing({ id: listing }));
    done(await factory.closeNeed({ id: need }));
    await hidden();
  });
});
