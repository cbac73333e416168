import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { createPostgresEngine } from "#search/postgres/engine.ts";
import { createPostgresProjection, outdatedDocuments } from "#search/postgres/projection.ts";
import { refreshTerms } from "#search/postgres/terms.ts";
import { openTestDatabase, testServers, type TestDatabase } from "../support/database.ts";
import { searchContract } from "./search.contract.ts";
import { aDocument, aRequest, vocabulary } from "./search-world.ts";

for (const server of testServers()) {
  searchContract(`PostgreSQL (${server.name})`, async (analysis) => {
    const { db, close } = await openTestDatabase(server);
    return {
      engine: createPostgresEngine(db, analysis),
      ...createPostgresProjection(db, analysis),
      async replaceAll(documents) {
        await db.transaction(async (transaction) => {
          await transaction.execute(sql`delete from search_documents`);
          const inside = createPostgresProjection(transaction, analysis);
          for (const document of documents) await inside.put(document);
        });
        await refreshTerms(db);
      },
      close,
    };
  });

  describe(`the projection on ${server.name}`, () => {
    const analysis = createAnalysis(vocabulary);
    let database: TestDatabase;
    beforeAll(async () => {
      database = await openTestDatabase(server);
    });
    afterAll(() => database.close());

    it("comes and goes with the transaction that writes it", async () => {
      const { db } = database;
      const seen = async () => (await createPostgresEngine(db, analysis).search(aRequest())).ids;
      const work = db.transaction(async (transaction) => {
        await createPostgresProjection(transaction, analysis).put(aDocument("lost"));
        expect((await createPostgresEngine(transaction, analysis).search(aRequest())).ids).toEqual([
          "lost",
        ]);
        expect(await seen()).toEqual([]);
        throw new Error("rolled back");
      });
      await expect(work).rejects.toThrow("rolled back");
      expect(await seen()).toEqual([]);
    });

    it("names the documents that another dictionary has cut", async () => {
      const { db } = database;
      const next = { ...analysis, version: "next" };
      await createPostgresProjection(db, analysis).put(aDocument("one"));
      await createPostgresProjection(db, next).put(aDocument("two", { index: "needs" }));
      expect(await outdatedDocuments(db, analysis, 10)).toEqual([{ index: "needs", id: "two" }]);
      expect(await outdatedDocuments(db, next, 10)).toEqual([{ index: "equipment", id: "one" }]);
      await createPostgresProjection(db, analysis).put(aDocument("two", { index: "needs" }));
      expect(await outdatedDocuments(db, analysis, 10)).toEqual([]);
    });

    it("counts words anew and forgets those that are gone", async () => {
      const { db } = database;
      const projection = createPostgresProjection(db, analysis);
      const counted = async () => {
        await refreshTerms(db);
        const rows = await db.execute(
          sql`select term, df from search_terms where search_index = 'equipment' order by term`,
        );
        return Object.fromEntries(rows.map(({ term, df }) => [term, df]));
      };
      await projection.put(aDocument("one", { texts: { d: "涡旋 车间" } }));
      await projection.put(aDocument("three", { texts: { d: "车间" } }));
      expect(await counted()).toEqual({ 涡旋: 1, 车间: 2 });
      await projection.remove("equipment", "one");
      expect(await counted()).toEqual({ 车间: 1 });
    });

    it("estimates by a sample where there are very many documents", async () => {
      const { db } = database;
      const words = Array.from({ length: 60 }, (_, n) => `wort${n}`).join(" ");
      const many = Array.from({ length: 400 }, (_, n) =>
        aDocument(`many${n}`, { texts: { c: words, d: "车间" } }),
      );
      await createPostgresProjection(db, analysis).putMany(many);
      await db.execute(sql`analyze search_documents`);
      await refreshTerms(db, 200);
      const [row] = await db.execute(
        sql`select df from search_terms where search_index = 'equipment' and term = '车间'`,
      );
      expect(Math.abs(Number(row?.df) - 400)).toBeLessThan(150);
      expect(Number(row?.df)).not.toBe(401);
    });
  });
}
