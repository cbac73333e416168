import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { verbServers } from "#tests/support/database.ts";
import { aSearch, done, everyTable, openWorld, type World } from "./world.ts";

/** Values that stand nowhere else, so that each place where they turn up is a leak. */
const cards = {
  factory: {
    person: "欧阳测试甲",
    phone: "000-7391-0001",
    email: "qx7factory@example.org",
    wechat: "wx-qx7-factory",
  },
  supplier: {
    person: "司徒测试乙",
    phone: "000-7391-0002",
    email: "qx7supplier@example.org",
    wechat: "wx-qx7-supplier",
  },
} as const;
const values = Object.values(cards).flatMap((card) => Object.values(card));

describe.each([...verbServers()])("contact data on $name", (server) => {
  let world: World;
  let listing: string;
  let need: string;
  let inquiry: string;

  /** Verbs of every kind, done and refused, while the cards exist; then the jobs that follow. */
  beforeAll(async () => {
    world = await openWorld(server);
    const { factory, supplier, stranger } = world;
    done(await factory.saveContactCard({ ...cards.factory, wechat: "" }));
    done(await factory.saveContactCard(cards.factory));
    done(await supplier.saveContactCard(cards.supplier));
    listing = await world.offer();
    need = await world.want();
    done(await supplier.editListing({ id: listing, version: 2, content: aListingContent() }));
    done(await factory.editNeed({ id: need, version: 2, content: aNeedContent() }));
    await supplier.publishListing({ id: listing });
    await stranger.closeNeed({ id: need });
    await world.match({ needs: [need], listings: [listing] });
    const pair = { needId: need, listingId: listing };
    await factory.sendInquiry({ ...pair, message: "" });
    inquiry = done(await factory.sendInquiry({ ...pair, message: "请确认交期。" })).id;
    await factory.acceptInquiry({ id: inquiry, answer: "" });
    done(await supplier.acceptInquiry({ id: inquiry, answer: "下周详谈。" }));
    for (const index of ["equipment", "needs"])
      await world.services.jobs["index-posting"]!({ index, id: listing });
    for (const job of ["renew-documents", "refresh-search-terms", "fill-index", "rematch-needs"])
      await world.services.jobs[job]!({});
  });
  afterAll(() => world.close());

  test("stands in the table of contact cards and in no other", async () => {
    const tables = await everyTable(world.database);
    expect(tables.size).toBeGreaterThan(20);
    for (const value of values) {
      const holding = [...tables].filter(([, text]) => text.includes(value)).map(([name]) => name);
      expect(holding).toEqual(["public.contact_cards"]);
    }
  });

  test("is in no answer that the public gets", async () => {
    const { visitor } = world;
    const page = { page: 1, perPage: 20 };
    const answers = [
      done(await visitor.searchEquipment(aSearch())),
      done(await visitor.searchNeeds(aSearch())),
      done(await visitor.viewListing({ id: listing })),
      done(await visitor.viewNeed({ id: need })),
      done(await visitor.viewHome(null)),
      done(await visitor.viewSectors(null)),
      done(await world.stranger.viewNeed({ id: need })),
      done(await world.stranger.viewInquiries(page)),
      done(await world.factory.viewInquiries(page)),
      done(await world.supplier.viewListing({ id: listing })),
    ];
    const text = JSON.stringify(answers);
    expect(text).toContain(need);
    for (const value of values) expect(text).not.toContain(value);
  });

  test("is found by no search", async () => {
    const asked = values.flatMap((value) => [value, value.slice(0, 8)]);
    for (const text of asked) {
      expect(done(await world.visitor.searchEquipment(aSearch({ text }))).total).toBe(0);
      expect(done(await world.visitor.searchNeeds(aSearch({ text }))).total).toBe(0);
    }
  });

  test("is read by the two sides of an agreed inquiry", async () => {
    for (const side of ["factory", "supplier"] as const)
      expect(done(await world[side].viewInquiry({ id: inquiry })).cards).toMatchObject({
        factory: { card: cards.factory },
        supplier: { card: cards.supplier },
      });
  });

  test("is read by nobody but its owner once the consent is taken back", async () => {
    const [line] = done(
      await world.factory.viewConsents({ page: 1, perPage: 20, way: "given" }),
    ).items;
    done(await world.factory.withdrawConsent({ id: line!.disclosure.id }));
    const answers = [
      done(await world.supplier.viewInquiry({ id: inquiry })),
      done(await world.supplier.viewConsents({ page: 1, perPage: 20, way: "received" })),
    ];
    for (const value of Object.values(cards.factory))
      expect(JSON.stringify(answers)).not.toContain(value);
    expect(done(await world.factory.viewAccount(null)).card).toMatchObject(cards.factory);
  });

  test("platform staff see who did what, and nobody's card", async () => {
    const staff = world.services.useCases({
      actor: {
        kind: "person",
        userId: "2staff2222",
        name: "示例审核员",
        membership: null,
        platformRole: "administrator",
      },
      requestId: "test",
    });
    const everything = {
      organisationId: null,
      verb: null,
      actor: null,
      outcome: null,
      from: null,
      to: null,
    };
    const view = [
      done(await staff.viewWholeAudit({ ...everything, page: 1, perPage: 50 })),
      done(await staff.viewInstallation(null)),
      done(await staff.viewOperations(null)),
    ] as const;
    expect(view[0].items.map(({ verb }) => verb)).toContain("save-contact-card");
    for (const value of values) expect(JSON.stringify(view)).not.toContain(value);
  });
});
