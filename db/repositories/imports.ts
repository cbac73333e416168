import { and, asc, count, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { Id } from "#app/domain/shared/id.ts";
import {
  importRowStates,
  type ImportRow,
  type ImportRowState,
  type RowCounts,
  type SheetImport,
} from "#app/domain/sheets/import.ts";
import type { Imports } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { importMappings, importRows, imports } from "../schema/index.ts";
import { latest } from "./order.ts";

type Row = typeof imports.$inferSelect;

function read(row: Row): SheetImport {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

function write(each: SheetImport): Row {
  return {
    ...each,
    sheets: [...each.sheets],
    headers: [...each.headers],
    createdAt: new Date(each.createdAt),
    updatedAt: new Date(each.updatedAt),
    finishedAt: each.finishedAt ? new Date(each.finishedAt) : null,
  };
}

function readRow(stored: typeof importRows.$inferSelect): ImportRow {
  const { importId: _id, ...row } = stored;
  return row;
}

/** Rows written by one statement. */
const atOnce = 1000;

export function importsIn(db: Db): Imports {
  return {
    async insert(started) {
      await db.insert(imports).values(write(started));
    },
    async byId(id) {
      const [row] = await db.select().from(imports).where(eq(imports.id, id));
      return row ? read(row) : null;
    },
    async take(id) {
      const [row] = await db.select().from(imports).where(eq(imports.id, id)).for("update");
      return row ? read(row) : null;
    },
    async save(changed) {
      const { id, organisationId: _owner, createdAt: _created, ...values } = write(changed);
      await db.update(imports).set(values).where(eq(imports.id, id));
    },
    async of(organisationId, { page, perPage }) {
      const mine = eq(imports.organisationId, organisationId);
      const rows = await db
        .select()
        .from(imports)
        .where(mine)
        .orderBy(latest(imports.createdAt), imports.id)
        .limit(perPage)
        .offset((page - 1) * perPage);
      return { items: rows.map(read), total: await db.$count(imports, mine) };
    },
    async replaceRows(id, rows) {
      await db.delete(importRows).where(eq(importRows.importId, id));
      for (let from = 0; from < rows.length; from += atOnce) {
        const part = rows
          .slice(from, from + atOnce)
          .map(({ row, cells }, index) => ({ n: from + index + 1, row, cells }));
        await db.execute(sql`
          insert into import_rows (import_id, n, "row", cells, state, problems, remark, key)
          select ${id}, n, "row", array(select jsonb_array_elements_text(cells)), 'waiting', '[]', '', ''
          from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as part(n int, "row" int, cells jsonb)`);
      }
    },
    async rowsAfter(id, after, limit) {
      const rows = await db
        .select()
        .from(importRows)
        .where(and(eq(importRows.importId, id), gt(importRows.n, after)))
        .orderBy(asc(importRows.n))
        .limit(limit);
      return rows.map(readRow);
    },
    async rowsIn(id, states, { page, perPage }) {
      const rows = await db
        .select()
        .from(importRows)
        .where(and(eq(importRows.importId, id), inArray(importRows.state, [...states])))
        .orderBy(asc(importRows.n))
        .limit(perPage)
        .offset((page - 1) * perPage);
      return rows.map(readRow);
    },
    async saveRows(id, rows) {
      if (rows.length === 0) return;
      const part = rows.map((row) => ({ ...row, cells: undefined, row: undefined }));
      await db.execute(sql`
        update import_rows set state = part.state::import_row_state, problems = part.problems,
          remark = part.remark, key = part.key, posting_id = part."postingId",
          before = part.before, version = part.version
        from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as part(n int, state text,
          problems jsonb, remark text, key text, "postingId" text, before jsonb, version int)
        where import_rows.import_id = ${id} and import_rows.n = part.n`);
    },
    async rowsWithKeys(id, keys, n) {
      if (keys.length === 0) return new Map();
      const rows = await db
        .select()
        .from(importRows)
        .where(
          and(eq(importRows.importId, id), inArray(importRows.key, [...keys]), lt(importRows.n, n)),
        )
        .orderBy(asc(importRows.n));
      const first = new Map<string, ImportRow>();
      for (const row of rows) if (!first.has(row.key)) first.set(row.key, readRow(row));
      return first;
    },
    async counts(ids) {
      const found = new Map<Id, RowCounts>();
      if (ids.length === 0) return found;
      const rows = await db
        .select({ id: importRows.importId, state: importRows.state, n: count() })
        .from(importRows)
        .where(inArray(importRows.importId, [...ids]))
        .groupBy(importRows.importId, importRows.state);
      for (const id of ids) found.set(id, noRows);
      for (const { id, state, n } of rows) found.set(id, { ...found.get(id)!, [state]: n });
      return found;
    },
    async rememberedMapping(organisationId, noun, fingerprint) {
      const [row] = await db
        .select({ mapping: importMappings.mapping, family: importMappings.family })
        .from(importMappings)
        .where(
          and(
            eq(importMappings.organisationId, organisationId),
            eq(importMappings.noun, noun),
            eq(importMappings.fingerprint, fingerprint),
          ),
        );
      return row ?? null;
    },
    async rememberMapping({ organisationId, noun, mapping, family, updatedAt }, fingerprint) {
      const remembered = { mapping, family, usedAt: new Date(updatedAt) };
      await db
        .insert(importMappings)
        .values({ organisationId, noun, fingerprint, ...remembered })
        .onConflictDoUpdate({
          target: [importMappings.organisationId, importMappings.noun, importMappings.fingerprint],
          set: remembered,
        });
    },
    async untouchedSince(instant) {
      const rows = await db
        .select()
        .from(imports)
        .where(lt(imports.updatedAt, new Date(instant)));
      return rows.map(read);
    },
    async remove(id) {
      await db.delete(imports).where(eq(imports.id, id));
    },
  };
}

const noRows = Object.fromEntries(importRowStates.map((state) => [state, 0])) as Record<
  ImportRowState,
  number
>;
