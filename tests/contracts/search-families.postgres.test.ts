import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { createPostgresEngine } from "#search/postgres/engine.ts";
import { createPostgresProjection } from "#search/postgres/projection.ts";
import { refreshTerms } from "#search/postgres/terms.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { openTestDatabase, testServers, type TestDatabase } from "../support/database.ts";
import { asking } from "./asking.ts";
import type { SearchHarness } from "./search-harness.ts";
import { aDocument, onDay } from "./search-world.ts";

/** Family, title, specification: each query below has a neighbour of its words beside what it means. */
const offers: readonly (readonly [family: string, title: string, specs: string])[] = [
  ["automatic-winder", "托盘式自动络筒机 60 锭", "锭数 60"],
  ["automatic-winder", "细络联型络筒机", "锭数 36"],
  ["ring-spinning-frame", "细纱机 1008 锭 可接自络", "锭数 1008"],
  ["warping-machine", "分批整经机", "幅宽 1800 mm"],
  ["monocrystal-furnace", "直拉单晶炉 1600 型", "热场尺寸 40 英寸"],
  ["multicrystalline-ingot-furnace", "多晶铸锭炉 G7", "装料量 1200 kg"],
  ["heat-treatment-line", "箱式热处理炉 拉伸件退火", "装炉量 500 kg"],
  ["screw-air-compressor", "永磁变频螺杆空压机 75kW", "排气量 13 m³/min"],
  ["piston-air-compressor", "活塞式空压机 3立方", "排气量 3 m³/min"],
  ["industrial-fan", "锅炉引风机 风压 4 kPa", "风量 20000 m³/h"],
  ["roots-blower", "三叶罗茨鼓风机", "风量 30 m³/min"],
  ["gas-boiler", "10 吨燃气蒸汽锅炉", "额定蒸发量 10 t/h"],
  ["gas-boiler", "4 吨冷凝蒸汽锅炉", "额定蒸发量 4 t/h"],
  ["biomass-boiler", "生物质蒸汽锅炉 DZL10", "额定蒸发量 10 t/h"],
  ["steam-generator", "蒸汽发生器 1 吨", "额定蒸发量 1 t/h"],
  ["three-phase-motor", "YE5-160L-4 超超高效电动机 IE5", "能效 IE5"],
  ["three-phase-motor", "YE3-132S-4 三相异步电动机", "能效 IE3"],
  ["permanent-magnet-motor", "永磁同步电机 75kW IE5", "能效 IE5"],
  ["motor-test-bench", "电机试验台 0.75-90kW", "最大功率 90 kW"],
];

describe.each(testServers().map((server) => [server.name, server] as const))(
  "names of the trades on PostgreSQL (%s)",
  (_name, server) => {
    const vocabulary = vocabularyOf(vocabularyData);
    const analysis = createAnalysis(vocabulary);
    const familyOf = (id: string) => offers[Number(id.slice(1))]?.[0];
    let database: TestDatabase;
    let engine: SearchHarness["engine"];
    const ask = asking(() => ({ engine }) as SearchHarness, analysis);

    beforeAll(async () => {
      database = await openTestDatabase(server);
      engine = createPostgresEngine(database.db, analysis);
      const { put } = createPostgresProjection(database.db, analysis);
      for (const [i, [family, a, c]] of offers.entries()) {
        const families = [family, ...vocabulary.ancestors(family)];
        const publishedAt = onDay(1 + (i % 5));
        await put(aDocument(`n${i}`, { family, families, texts: { a, c }, publishedAt }));
      }
      await refreshTerms(database.db);
    });
    afterAll(() => database.close());

    it.each<[string, string, readonly string[]]>([
      ["自络", "automatic-winder", ["automatic-winder"]],
      ["拉晶炉", "monocrystal-furnace", ["monocrystal-furnace"]],
      ["压风机", "air-compressor", ["screw-air-compressor", "piston-air-compressor"]],
      ["蒸汽锅炉 10蒸吨", "industrial-boiler", ["gas-boiler", "biomass-boiler"]],
      ["IE5电机", "three-phase-motor", ["three-phase-motor"]],
    ])("%s is about %s", async (text, family, first) => {
      const found = await ask(text);
      expect(found.family).toBe(family);
      expect(first).toContain(familyOf(found.ids[0] ?? ""));
    });

    it("puts the boiler of the size that was asked for first", async () => {
      const { ids } = await ask("蒸汽锅炉 10蒸吨");
      const titles = ids.map((id) => offers[Number(id.slice(1))]?.[1]);
      expect(titles.slice(0, 2).sort()).toEqual(
        ["10 吨燃气蒸汽锅炉", "生物质蒸汽锅炉 DZL10"].sort(),
      );
      expect(titles).toContain("4 吨冷凝蒸汽锅炉");
    });
  },
);
