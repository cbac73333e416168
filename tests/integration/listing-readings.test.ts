import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { verbServers } from "#tests/support/database.ts";
import { done, openWorld, type World } from "./world.ts";

describe.each([...verbServers()])("what was read of listings on $name", (server) => {
  let world: World;
  let need: Id;
  let listing: Id;
  beforeAll(async () => {
    world = await openWorld(server);
    need = await world.want();
    listing = await world.offer({ description: "喷油螺杆主机 🏭🏭，排气量 13.5 m³/min，风冷。" });
    await world.match({ needs: [need] });
  });
  afterAll(() => world.close());

  const kept = () => world.database.sql<{ version: number; reader: string }[]>`
    select version, reader from listing_readings where listing_id = ${listing}`;
  /** A reading that makes it no machine at all: who takes it finds no match. */
  const spoil = () => world.database.sql`
    update listing_readings
    set body = jsonb_set(jsonb_set(body, '{families}', '[]'), '{offers}', '"consumable"')`;
  const matched = async () => {
    await world.match({ needs: [need] });
    const found = await world.services.ports.store.matches.ofNeed(need, 10);
    return found.map((match) => match.verdicts.map(({ verdict }) => verdict).join());
  };

  test("is kept with the version and the reader, and used instead of reading again", async () => {
    const { reader } = world.services.ports;
    expect(reader).toMatch(/^\d+-[0-9a-f]{12}$/);
    expect([...(await kept())]).toEqual([{ version: 2, reader }]);
    const first = await matched();
    expect(first).toHaveLength(1);
    expect(await matched()).toEqual(first);
    await spoil();
    expect(await matched()).not.toEqual(first);
  });

  test("another reader's readings are none, and are read anew", async () => {
    await world.database.sql`update listing_readings set reader = 'older'`;
    expect(await matched()).toHaveLength(1);
    expect((await kept())[0]?.reader).toBe(world.services.ports.reader);
  });

  test("another version of the listing is read anew", async () => {
    await spoil();
    const content = aListingContent({ description: "喷油螺杆主机，排气量 13.5 m³/min。" });
    done(await world.supplier.editListing({ id: listing, version: 2, content }));
    expect(await matched()).toHaveLength(1);
    expect((await kept())[0]?.version).toBe(3);
  });

  test("goes with the listing", async () => {
    done(await world.supplier.closeListing({ id: listing }));
    done(await world.supplier.deleteListing({ id: listing }));
    expect([...(await kept())]).toEqual([]);
  });
});
