import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aListingContent } from "#seed/builders/listing.ts";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, openWorld, organisations, type World } from "./world.ts";

describe.each([...verbServers()])("comparison of listings on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());

  test("published ones in the asked order; others are counted, not shown, not even to their owner", async () => {
    const ids: string[] = [];
    for (const model of ["甲", "乙", "丙"])
      ids.push(await world.offer({ model, title: `示例 ${model} 型压缩机` }));
    const draft = done(
      await world.supplier.createListing(aListingContent({ title: "示例 草稿" })),
    ).id;
    for (const reader of [world.visitor, world.supplier]) {
      const asked = [ids[2]!, draft, ids[0]!, ids[2]!, "nothing222"];
      const { hits, missing } = done(await reader.compareListings({ ids: asked }));
      expect(hits.map(({ listing }) => listing.model)).toEqual(["丙", "甲"]);
      expect(hits[0]?.supplier.name).toBe(organisations.supplier.name);
      expect(missing).toBe(2);
      expect(codeOf(await reader.compareListings({ ids: [draft] }))).toBe("not_found");
    }
    expect(codeOf(await world.visitor.compareListings({ ids: [] }))).toBe("not_found");
  });

  test("four at most", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++)
      ids.push(await world.offer({ model: `N${n}`, title: `示例 第 ${n} 台压缩机` }));
    const { hits, missing } = done(await world.visitor.compareListings({ ids }));
    expect(hits.map(({ listing }) => listing.model)).toEqual(["N0", "N1", "N2", "N3"]);
    expect(missing).toBe(0);
  });
});
