import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchEngine, SearchRequest } from "#app/use-cases/search-port.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { createPostgresEngine } from "#search/postgres/engine.ts";
import { createPostgresProjection } from "#search/postgres/projection.ts";
import { openTestDatabase, testServers, type TestDatabase } from "../support/database.ts";
import { aDocument, aRequest, onDay, vocabulary } from "./search-world.ts";

/** 40 of 60 documents bear the broad word, the newest first; the 8 oldest of those are from 湖北. */
const [all, broad, local, cap] = [60, 40, 8, 10];

for (const server of testServers())
  describe(`counts of broad words on ${server.name}`, () => {
    const analysis = createAnalysis(vocabulary);
    let database: TestDatabase;
    let capped: SearchEngine;
    let whole: SearchEngine;
    beforeAll(async () => {
      database = await openTestDatabase(server);
      const { db } = database;
      const projection = createPostgresProjection(db, analysis);
      await projection.putMany(
        Array.from({ length: all }, (_, n) =>
          aDocument(`m${String(n).padStart(2, "0")}`, {
            // The older ones say it in the title: they go first where all are ranked.
            texts: n < broad ? (n < 5 ? { c: "防爆" } : { a: "防爆" }) : { a: "冷水机" },
            origin: n < broad - local || n >= broad ? "广东" : "湖北",
            condition: n % 2 === 0 ? "new" : "used",
            publishedAt: onDay(28).replace("08:00", `07:${String(59 - n).padStart(2, "0")}`),
          }),
        ),
      );
      await db.execute(sql`analyze search_documents`);
      const limits = { share: 0.05, least: 25, fewest: 5, most: cap, looked: 18 };
      capped = createPostgresEngine(db, analysis, limits);
      whole = createPostgresEngine(db, analysis);
    });
    afterAll(() => database.close());

    const asked = (text: string, said: Partial<SearchRequest> = {}) =>
      aRequest({
        groups: analysis.query(text).groups,
        facets: ["origin", "condition"],
        perPage: cap * 2,
        ...said,
      });

    it("counts the newest of them, ranks these, and says that there are more", async () => {
      const page = await capped.search(asked("防爆"));
      expect(page).toMatchObject({
        total: cap,
        atLeast: true,
        facets: { origin: [{ value: "广东", count: cap }] },
      });
      const newest = ["m00", "m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09"];
      expect([...page.ids].sort()).toEqual(newest);
      expect(page.ids[0]).toBe("m05");
      expect((await capped.search(asked("防爆", { page: 2, perPage: 4 }))).ids).toHaveLength(4);
    });

    it("finds all that meets a filter where that is less, and other values among the newest", async () => {
      const page = await capped.search(asked("防爆", { filters: { origin: ["湖北"] } }));
      const exact = await whole.search(asked("防爆", { filters: { origin: ["湖北"] } }));
      expect(page).not.toHaveProperty("atLeast");
      expect([page.total, page.ids]).toEqual([local, exact.ids]);
      expect(page.facets.condition).toEqual(exact.facets.condition);
      expect(page.facets.origin).toEqual([
        { value: "广东", count: cap },
        { value: "湖北", count: local },
      ]);
      const two = { origin: ["广东"], condition: ["used"] } as const;
      const narrowed = await capped.search(asked("防爆", { filters: two }));
      expect(narrowed).toMatchObject({ total: cap, atLeast: true });
      expect(narrowed.facets.condition).toEqual([
        { value: "used", count: cap },
        { value: "new", count: cap / 2 },
      ]);
    });

    it("tells what a filter keeps out where nothing meets it", async () => {
      const page = await capped.search(asked("防爆", { filters: { origin: ["重庆"] } }));
      expect(page).toMatchObject({ total: 0, ids: [], without: { origin: { total: cap } } });
    });

    it("counts what a filter keeps out among all, not among the newest", async () => {
      const none = { origin: ["湖北"], kind: ["line"] } as const;
      const page = await capped.search(
        asked("防爆", { filters: none, facets: ["origin", "kind"] }),
      );
      const exact = await whole.search(
        asked("防爆", { filters: none, facets: ["origin", "kind"] }),
      );
      expect(exact.without).toEqual({ origin: { total: 0 }, kind: { total: local } });
      expect(page.without).toEqual(exact.without);
      const many = await capped.search(asked("防爆", { filters: { origin: ["重庆"] } }));
      expect(many.without).toEqual({ origin: { total: cap, atLeast: true } });
    });

    it("names the facets that count not all", async () => {
      const all = await capped.search(asked("防爆"));
      expect(all.sampled).toEqual({ documents: cap, facets: ["origin", "condition"], specs: [] });
      const own = await capped.search(asked("防爆", { filters: { origin: ["湖北"] } }));
      expect(own.sampled).toEqual({ documents: cap, facets: ["origin"], specs: [] });
      expect(await capped.search(asked("冷水机"))).not.toHaveProperty("sampled");
    });

    it("counts everything else to the end", async () => {
      const request = asked("冷水机");
      expect((await capped.search(request)).total).toBe(all - broad);
      expect(await capped.search(request)).toEqual(await whole.search(request));
    });
  });
