import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fen } from "#app/domain/shared/money.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import { aListing } from "#seed/builders/listing.ts";
import { aNeed } from "#seed/builders/need.ts";
import { aFigure, aWord } from "#seed/builders/spec.ts";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, openWorld, organisations, type World } from "./world.ts";

const wan = (amount: number) => fen(Math.round(amount * 1_000_000));

function aRange(min: number | null, max: number | null, unit: string): SpecValue {
  const figure = { kind: "quantity", min, max, unit } as const;
  return { attribute: "displacement", name: "排气量", figure, source: "entered" };
}

const flow = (value: number, unit = "m3/min") => aFigure("displacement", "排气量", value, unit);

describe.each([...verbServers()])("family pages on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());

  /** Listings as they stand after publishing, one a minute. */
  async function put(offers: readonly Partial<Listing>[]): Promise<readonly string[]> {
    const { ports } = world.services;
    const listings = offers.map((said, n) =>
      aListing({
        id: ports.newId(),
        organisationId: organisations.supplier.id,
        priceMin: null,
        priceMax: null,
        specs: [],
        publishedAt: `2026-11-02T02:${String(n).padStart(2, "0")}:00.000Z`,
        ...said,
      }),
    );
    await ports.store.listings.insertMany(listings);
    return listings.map(({ id }) => id);
  }

  async function empty(): Promise<void> {
    await world.database.sql`delete from listings`;
    await world.database.sql`delete from needs`;
  }

  const view = async (code: string) => done(await world.visitor.viewFamily({ code }));

  test("counts only what is published, by family; a broader family counts the narrower ones", async () => {
    await empty();
    await put([
      { family: "screw-air-compressor" },
      { family: "screw-air-compressor", status: "draft", publishedAt: null },
      { family: "screw-air-compressor", status: "suspended" },
      { family: "air-compressor" },
      { family: null, kind: "service" },
      { family: "water-chiller" },
    ]);
    const { ports } = world.services;
    await ports.store.needs.insertMany([
      aNeed({ id: ports.newId(), organisationId: organisations.factory.id }),
      aNeed({ id: ports.newId(), organisationId: organisations.factory.id, status: "paused" }),
    ]);
    const all = done(await world.visitor.viewFamilies(null));
    expect(Object.fromEntries(all.listings)).toEqual({
      "screw-air-compressor": 1,
      "air-compressor": 1,
      "water-chiller": 1,
    });
    expect(Object.fromEntries(all.needs)).toEqual({ "screw-air-compressor": 1 });
    const { counts, newestListings, newestNeeds } = await view("air-compressor");
    expect(Object.fromEntries(counts.listings)).toEqual({
      "screw-air-compressor": 1,
      "air-compressor": 1,
    });
    expect(newestListings).toHaveLength(2);
    expect(newestListings[0]?.supplier.name).toBe(organisations.supplier.name);
    expect(newestNeeds.map(({ factory }) => factory.name)).toEqual([organisations.factory.name]);
  });

  test("the newest first, at most five", async () => {
    await empty();
    const ids = await put(Array.from({ length: 7 }, () => ({ family: "water-chiller" })));
    const { newestListings } = await view("water-chiller");
    expect(newestListings.map(({ listing }) => listing.id)).toEqual([...ids].reverse().slice(0, 5));
  });

  test("figures in one unit; ranges, open ends and the price", async () => {
    await empty();
    await put([
      { specs: [flow(10)], priceMin: wan(10), priceMax: wan(10) },
      { specs: [flow(720, "m3/h")], priceMin: wan(10), priceMax: wan(30) },
      { specs: [flow(14)], priceMin: wan(20) },
      { specs: [aRange(16, 24, "m3/min")], priceMax: wan(25) },
      { specs: [aRange(20, null, "m3/min")] },
      { specs: [flow(20), flow(9_999)] },
      { specs: [aWord("displacement", "排气量", "按需")] },
      { status: "paused", specs: [flow(500)], priceMin: wan(900) },
    ]);
    const { figures } = await view("screw-air-compressor");
    const displacement = figures.get("displacement");
    expect(displacement?.spread).toMatchObject({
      stated: 6,
      open: 1,
      low: 10,
      high: 24,
      few: null,
    });
    expect(displacement?.bins).toEqual([
      { from: 10, to: 12, count: 1 },
      { from: 12, to: 14, count: 1 },
      { from: 14, to: 16, count: 1 },
      { from: 16, to: 18, count: 1 },
      { from: 18, to: 20, count: 1 },
      { from: 20, to: 22, count: 3 },
      { from: 22, to: 24, count: 1 },
      { from: 24, to: 26, count: 1 },
    ]);
    const price = figures.get("price");
    expect(price?.spread).toMatchObject({ stated: 4, open: 2, low: 10, high: 30 });
    expect(price?.spread.few).toEqual([
      { min: 10, max: 10 },
      { min: 10, max: 30 },
      { min: 20, max: null },
      { min: null, max: 25 },
    ]);
    expect(price?.bins).toEqual([]);
    expect(figures.has("ratedPower")).toBe(false);
  });

  test("choices count by their allowed words alone", async () => {
    await empty();
    const { vocabulary } = world.services.ports.reference;
    const family = vocabulary.families.find(
      ({ code }) => vocabulary.attributesOf(code)[0]?.kind === "choice",
    )!;
    const attribute = vocabulary.attributesOf(family.code)[0]!;
    const said = (text: string) => ({
      family: family.code,
      specs: [aWord(attribute.code, attribute.name, text)],
    });
    const [first = "", second = ""] = attribute.choices;
    await put([said(first), said(first), said(second), said("随便写的 13800000000")]);
    const { choices } = await view(family.code);
    expect([...choices].sort((a, b) => b.count - a.count)).toEqual([
      { attribute: attribute.code, choice: first, count: 2 },
      { attribute: attribute.code, choice: second, count: 1 },
    ]);
  });

  test("every family of the vocabulary has its page; an unknown code has none", async () => {
    await empty();
    for (const { code } of world.services.ports.reference.vocabulary.families)
      expect(codeOf(await world.visitor.viewFamily({ code }))).toBe("ok");
    expect(codeOf(await world.visitor.viewFamily({ code: "no-such-family" }))).toBe("not_found");
    expect(codeOf(await world.visitor.viewFamily({ code: "" }))).toBe("not_found");
  });
});
