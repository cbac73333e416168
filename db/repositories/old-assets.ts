import { and, asc, count, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { checkResults } from "#app/domain/catalogue/phase-out/check.ts";
import type { OldAsset } from "#app/domain/demand/old-asset.ts";
import type { AssetSelection, OldAssets } from "#app/use-cases/old-asset-port.ts";
import type { Db } from "../client.ts";
import { oldAssets, organisations } from "../schema/index.ts";
import { latest } from "./order.ts";

type Row = typeof oldAssets.$inferSelect;

function read(row: Row): OldAsset {
  const { createdAt, updatedAt } = row;
  return { ...row, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

function written(asset: OldAsset): typeof oldAssets.$inferInsert {
  return {
    ...asset,
    result: asset.check.result,
    createdAt: new Date(asset.createdAt),
    updatedAt: new Date(asset.updatedAt),
  };
}

/** Rows of one statement. */
const atOnce = 500;

function selected(organisationId: string, result: AssetSelection["result"]) {
  return and(
    eq(oldAssets.organisationId, organisationId),
    result === "retired" ? isNotNull(oldAssets.retiredOn) : isNull(oldAssets.retiredOn),
    result === null || result === "retired" ? undefined : eq(oldAssets.result, result),
  );
}

export function oldAssetsIn(db: Db): OldAssets {
  return {
    async insert(assets) {
      for (let at = 0; at < assets.length; at += atOnce)
        await db.insert(oldAssets).values(assets.slice(at, at + atOnce).map(written));
    },
    async update(asset) {
      const { id, version } = asset;
      const rows = await db
        .update(oldAssets)
        .set({ ...written(asset), version: version + 1 })
        .where(and(eq(oldAssets.id, id), eq(oldAssets.version, version)))
        .returning({ id: oldAssets.id });
      return rows.length > 0;
    },
    async byId(id) {
      const [row] = await db.select().from(oldAssets).where(eq(oldAssets.id, id));
      return row ? read(row) : null;
    },
    async remove(id) {
      await db.delete(oldAssets).where(eq(oldAssets.id, id));
    },
    async ofOrganisation(organisationId, { result, page, perPage }) {
      const which = selected(organisationId, result);
      const [rows, [counted]] = await Promise.all([
        db
          .select()
          .from(oldAssets)
          .where(which)
          .orderBy(latest(oldAssets.updatedAt), asc(oldAssets.id))
          .limit(perPage)
          .offset((page - 1) * perPage),
        db.select({ n: count() }).from(oldAssets).where(which),
      ]);
      return { items: rows.map(read), total: counted?.n ?? 0 };
    },
    async countsOf(organisationId) {
      const rows = await db
        .select({
          result: oldAssets.result,
          running: sql<number>`count(*) filter (where retired_on is null)`.mapWith(Number),
          retired: sql<number>`count(*) filter (where retired_on is not null)`.mapWith(Number),
        })
        .from(oldAssets)
        .where(eq(oldAssets.organisationId, organisationId))
        .groupBy(oldAssets.result);
      const of = (result: string) => rows.find((row) => row.result === result)?.running ?? 0;
      return {
        ...(Object.fromEntries(checkResults.map((result) => [result, of(result)])) as Record<
          (typeof checkResults)[number],
          number
        >),
        retired: rows.reduce((sum, { retired }) => sum + retired, 0),
      };
    },
    async lockAndCount(organisationId) {
      await db
        .select({ id: organisations.id })
        .from(organisations)
        .where(eq(organisations.id, organisationId))
        .for("no key update");
      const [row] = await db
        .select({ n: count() })
        .from(oldAssets)
        .where(eq(oldAssets.organisationId, organisationId));
      return row?.n ?? 0;
    },
    async inService(after, limit) {
      const rows = await db
        .select()
        .from(oldAssets)
        .where(and(gt(oldAssets.id, after), isNull(oldAssets.retiredOn)))
        .orderBy(asc(oldAssets.id))
        .limit(limit);
      return rows.map(read);
    },
    async keepResults(results, at) {
      const rows = results.map(({ id, version, check, checkedOn, earlier }) => ({
        id,
        version,
        result: check.result,
        body: check,
        day: checkedOn,
        earlier,
      }));
      for (let from = 0; from < rows.length; from += atOnce)
        await db.execute(sql`
          update old_assets set result = new.result, "check" = new.body, checked_on = new.day::date,
            earlier = new.earlier, version = old_assets.version + 1, updated_at = ${at}::timestamptz
          from json_to_recordset(${JSON.stringify(rows.slice(from, from + atOnce))}::json)
            as new(id text, version int, result text, body jsonb, day text, earlier jsonb)
          where old_assets.id = new.id and old_assets.version = new.version`);
    },
  };
}
