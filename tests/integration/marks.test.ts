import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aListingContent } from "#seed/builders/listing.ts";
import { aFigure, aWord } from "#seed/builders/spec.ts";
import { verbServers } from "#tests/support/database.ts";
import { aSearch, done, openWorld, type World } from "./world.ts";

/** A three-phase motor of 4 poles as its nameplate reads; null leaves the efficiency out. */
function motor(powerKw: number, efficiency: number | null, title = "示例 三相异步电动机") {
  return aListingContent({
    family: "three-phase-motor",
    title,
    model: "YE5-315M-4",
    sectorRows: [],
    specs: [
      aFigure("ratedPower", "额定功率", powerKw, "kW"),
      aFigure("poles", "极数", 4, "pcs"),
      ...(efficiency === null ? [] : [aFigure("efficiency", "效率", efficiency, "%")]),
    ],
  });
}

describe.each([...verbServers()])("computed marks on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());

  const evidence = async (id: string) =>
    done(await world.visitor.viewListing({ id })).marks.map((mark) => mark.evidence);
  const withMark = async (mark: string) =>
    done(await world.visitor.searchEquipment(aSearch({ filters: { mark: [mark] } }))).hits.map(
      (hit) => hit.listing.id,
    );
  const marked = async (id: string) => {
    const facets = ["efficiency-1", "efficiency-2", "efficiency-3", "efficiency-below-3"];
    const found = await Promise.all(facets.map(withMark));
    return facets.filter((_, n) => found[n]!.includes(id));
  };

  test.each([
    [132, 97.1, { outcome: "graded", grade: 1 }, ["efficiency-1"]],
    [132, 96.4, { outcome: "graded", grade: 2 }, ["efficiency-2"]],
    [132, 95.5, { outcome: "below_3" }, ["efficiency-below-3"]],
    [130, 97.1, { outcome: "not_covered", reason: "spec-not-listed" }, []],
    [132, null, { outcome: "undetermined", missing: ["效率"] }, []],
  ])("%d kW with %s %%", async (power, efficiency, outcome, facets) => {
    const { id } = done(await world.supplier.createListing(motor(power, efficiency)));
    done(await world.supplier.publishListing({ id }));
    expect(await evidence(id)).toMatchObject([outcome]);
    expect(await marked(id)).toEqual(facets);
  });

  test("another standard's family is marked and found by the same facet", async () => {
    const content = aListingContent({
      family: "dry-type-transformer",
      title: "示例 干式变压器",
      model: "SCB18-1000/10",
      sectorRows: [],
      specs: [
        aFigure("ratedCapacity", "额定容量", 1000, "kVA"),
        aFigure("highVoltage", "高压侧额定电压", 10, "kV"),
        aWord("coreMaterial", "铁芯材料", "硅钢"),
        aWord("insulationClass", "绝缘等级", "F级"),
        aFigure("noLoadLoss", "空载损耗", 1205, "W"),
        aFigure("loadLoss", "负载损耗", 7315, "W"),
        aWord("efficiencyClassClaimed", "标称能效等级", "1级"),
      ],
    });
    const { id } = done(await world.supplier.createListing(content));
    done(await world.supplier.publishListing({ id }));
    expect(await evidence(id)).toMatchObject([
      { outcome: "graded", grade: 2, standard: "GB 20052-2024", row: "EE-GB20052#GB20052-R000142" },
    ]);
    expect(await marked(id)).toEqual(["efficiency-2"]);
  });

  test("an edit of the efficiency moves the mark and its facet", async () => {
    const { supplier } = world;
    const { id } = done(await supplier.createListing(motor(132, 97.1)));
    done(await supplier.publishListing({ id }));
    const steps = [
      [96.4, ["efficiency-2"]],
      [95.5, ["efficiency-below-3"]],
      [null, []],
      [97.1, ["efficiency-1"]],
    ] as const;
    for (const [n, [efficiency, facets]] of steps.entries()) {
      done(await supplier.editListing({ id, version: n + 2, content: motor(132, efficiency) }));
      expect(await marked(id)).toEqual(facets);
    }
  });

  test("another family leaves no mark behind, and a paused listing no facet", async () => {
    const { supplier } = world;
    const { id } = done(await supplier.createListing(motor(132, 97.1)));
    done(await supplier.publishListing({ id }));
    done(await supplier.pauseListing({ id }));
    expect(await withMark("efficiency-1")).not.toContain(id);
    done(await supplier.publishListing({ id }));
    expect(await withMark("efficiency-1")).toContain(id);
    const content = { ...motor(132, 97.1), family: "machining-centre" };
    done(await supplier.editListing({ id, version: 4, content }));
    expect(await evidence(id)).toEqual([]);
    expect(await withMark("efficiency-1")).not.toContain(id);
  });
});
