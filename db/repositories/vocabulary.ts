import { and, asc, count, eq, gt, inArray, isNotNull, ne, sql } from "drizzle-orm";
import {
  sameBody,
  type VocabularyBody,
  type VocabularyChange,
  type VocabularyVersion,
} from "#app/domain/vocabulary/change.ts";
import { followsShipped, type LaidChange } from "#app/domain/vocabulary/overlay.ts";
import type { VocabularyChanges, VocabularyStanding } from "#app/use-cases/vocabulary-port.ts";
import type { Db } from "../client.ts";
import { loadVocabulary, newestVersion, vocabularyChannel } from "../reference.ts";
import {
  equipmentAttributes,
  equipmentFamilies,
  listings,
  needs,
  vocabularyChanges as changes,
  vocabularyImports as imports,
  vocabularyTouched as touched,
  vocabularyVersions as versions,
} from "../schema/index.ts";
import { latest } from "./order.ts";
import { sheetsIn } from "./vocabulary-imports.ts";

type ChangeRow = typeof changes.$inferSelect;

function read({ proposedAt, decidedAt, ...row }: ChangeRow): VocabularyChange {
  return {
    ...row,
    proposedAt: proposedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  } as VocabularyChange;
}

function write({ proposedAt, decidedAt, ...change }: VocabularyChange): ChangeRow {
  return {
    ...change,
    proposedAt: new Date(proposedAt),
    decidedAt: decidedAt ? new Date(decidedAt) : null,
  };
}

function readVersion(row: typeof versions.$inferSelect): VocabularyVersion {
  return {
    ...row,
    at: row.at.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

function writeVersion(version: VocabularyVersion): typeof versions.$inferSelect {
  return {
    ...version,
    at: new Date(version.at),
    finishedAt: version.finishedAt ? new Date(version.finishedAt) : null,
  };
}

/** Rows per insert: well under the protocol's 65,535 parameters. */
const batch = 500;

export function vocabularyIn(db: Db): VocabularyChanges {
  const ofSubject = ({ subject, code }: { subject: VocabularyChange["subject"]; code: string }) =>
    and(eq(changes.subject, subject), eq(changes.code, code));
  const proposed = eq(changes.state, "proposed");
  const postingsOf = (index: "equipment" | "needs") => (index === "equipment" ? listings : needs);

  return {
    stored: () => loadVocabulary(db),
    async shipped({ subject, code }) {
      const table = subject === "family" ? equipmentFamilies : equipmentAttributes;
      const [row] = await db.select({ body: table.body }).from(table).where(eq(table.code, code));
      return row ? (row.body as VocabularyBody) : null;
    },
    version: () => newestVersion(db),
    async insert(all) {
      for (let from = 0; from < all.length; from += batch)
        await db.insert(changes).values(all.slice(from, from + batch).map(write));
    },
    async byId(id) {
      const [row] = await db.select().from(changes).where(eq(changes.id, id));
      return row ? read(row) : null;
    },
    async ofBatch(id) {
      const rows = await db
        .select()
        .from(changes)
        .where(eq(changes.batch, id))
        .orderBy(asc(changes.subject), asc(changes.code));
      return rows.map(read);
    },
    async ofVersion(version) {
      const rows = await db
        .select()
        .from(changes)
        .where(eq(changes.version, version))
        .orderBy(asc(changes.subject), asc(changes.code));
      return rows.map(read);
    },
    async of(named) {
      const rows = await db
        .select()
        .from(changes)
        .where(ofSubject(named))
        .orderBy(latest(changes.proposedAt), changes.id);
      return rows.map(read);
    },
    async proposals(states, { page, perPage }) {
      const within = inArray(changes.state, [...states]);
      const together = sql<string>`coalesce(${changes.batch}, ${changes.id})`;
      const at = states.includes("proposed")
        ? sql`min(${changes.proposedAt}) asc`
        : sql`max(coalesce(${changes.decidedAt}, ${changes.proposedAt})) desc`;
      const groups = await db
        .select({
          id: together,
          first: sql<string>`(array_agg(${changes.id} order by ${changes.code}))[1]`,
          count: count(),
          total: sql<number>`(count(*) over ())::int`,
        })
        .from(changes)
        .where(within)
        .groupBy(together)
        .orderBy(at, together)
        .limit(perPage)
        .offset((page - 1) * perPage);
      if (groups.length === 0) return { items: [], total: 0 };
      const rows = await db
        .select({ change: changes, fileName: imports.fileName })
        .from(changes)
        .leftJoin(imports, eq(imports.id, changes.batch))
        .where(
          inArray(
            changes.id,
            groups.map(({ first }) => first),
          ),
        );
      const byId = new Map(rows.map((row) => [row.change.id, row]));
      return {
        total: groups[0]?.total ?? 0,
        items: groups.flatMap(({ id, first, count: n }) => {
          const row = byId.get(first);
          return row ? [{ id, change: read(row.change), count: n, fileName: row.fileName }] : [];
        }),
      };
    },
    async waiting() {
      const together = sql<number>`count(distinct coalesce(${changes.batch}, ${changes.id}))::int`;
      const [row] = await db.select({ n: together }).from(changes).where(proposed);
      return row?.n ?? 0;
    },
    async standing(subject) {
      const table = subject === "family" ? equipmentFamilies : equipmentAttributes;
      const [newest, waiting] = await Promise.all([
        db
          .selectDistinctOn([changes.code], { change: changes, shippedNow: table.body })
          .from(changes)
          .leftJoin(table, eq(table.code, changes.code))
          .where(and(eq(changes.subject, subject), isNotNull(changes.version)))
          .orderBy(changes.code, latest(changes.version)),
        db
          .select({
            code: changes.code,
            name: sql<string>`max(coalesce(${changes.body}, ${changes.base}) ->> 'name')`,
            n: count(),
          })
          .from(changes)
          .where(and(proposed, eq(changes.subject, subject)))
          .groupBy(changes.code),
      ]);
      const standing = new Map<string, VocabularyStanding>();
      for (const { change: row, shippedNow } of newest) {
        const change = read(row) as LaidChange;
        const changed = !followsShipped(change);
        standing.set(change.code, {
          code: change.code,
          name: (change.body ?? change.base)?.name ?? change.code,
          version: change.version,
          changed,
          retired: changed && change.body === null,
          shippedMoved: changed && !sameBody(change.shipped, shippedNow as VocabularyBody | null),
          waiting: 0,
        });
      }
      for (const { code, name, n } of waiting) {
        const known = standing.get(code) ?? {
          ...{ code, name, version: null, changed: false, retired: false, shippedMoved: false },
        };
        standing.set(code, { ...known, waiting: n });
      }
      return [...standing.values()];
    },
    async takeTurn() {
      await db.execute(sql`select pg_advisory_xact_lock(hashtext('duijie.vocabulary'))`);
    },
    async decide(ids, { decidedAt, ...decided }) {
      const rows = await db
        .update(changes)
        .set({ ...decided, decidedAt: decidedAt ? new Date(decidedAt) : null })
        .where(and(inArray(changes.id, [...ids]), proposed))
        .returning({ id: changes.id });
      return rows.length === ids.length;
    },
    async keepShipped(version) {
      await db.execute(sql`
        update vocabulary_changes c set shipped = case c.subject
          when 'family' then (select body from equipment_families f where f.code = c.code)
          else (select body from equipment_attributes a where a.code = c.code) end
        where c.version = ${version}`);
    },
    async usage({ subject, code }) {
      const held = (column: string) =>
        sql`(select count(*)::int from ${sql.raw(column === "specs" ? "listings" : "needs")}
          where ${sql.raw(column)} @> ${JSON.stringify([{ attribute: code }])}::jsonb)`;
      const named = (table: string) =>
        sql`(select count(*)::int from ${sql.raw(table)} where family = ${code})`;
      const [row] = (await db.execute(
        subject === "family"
          ? sql`select ${named("listings")} as listings, ${named("needs")} as needs`
          : sql`select ${held("specs")} as listings, ${held("requirements")} as needs`,
      )) as unknown as { listings: number; needs: number }[];
      return row ?? { listings: 0, needs: 0 };
    },

    async insertVersion(version) {
      await db.insert(versions).values(writeVersion(version));
    },
    async saveVersion(version) {
      await db
        .update(versions)
        .set(writeVersion(version))
        .where(eq(versions.version, version.version));
    },
    async versions(limit) {
      const rows = await db.select().from(versions).orderBy(latest(versions.version)).limit(limit);
      return rows.map(readVersion);
    },
    async takeUnfinished() {
      const [row] = await db
        .select()
        .from(versions)
        .where(ne(versions.state, "done"))
        .orderBy(asc(versions.version))
        .limit(1)
        .for("update");
      return row ? readVersion(row) : null;
    },
    async touch(version, index, ids) {
      if (ids.length === 0) return;
      await db
        .insert(touched)
        .values(ids.map((id) => ({ version, searchIndex: index, id })))
        .onConflictDoNothing();
    },
    async rematching(version) {
      // What others have asked for since is no part of it.
      const [row] = (await db.execute(sql`
        select count(*)::int as total,
          count(j.id) filter (where j.attempts < j.max_attempts or j.locked_at is not null)::int
            as waiting,
          count(j.id) filter (where j.attempts >= j.max_attempts and j.locked_at is null)::int
            as "givenUp"
        from vocabulary_touched t
        join vocabulary_versions v on v.version = t.version
        left join graphile_worker.jobs j
          on j.key = case t.search_index when 'equipment' then 'match-listing:' else 'match-need:' end
            || t.id || ':quiet'
          and j.created_at <= coalesce(v.finished_at, now())
        where t.version = ${version}`)) as unknown as Awaited<
        ReturnType<VocabularyChanges["rematching"]>
      >[];
      return row ?? { total: 0, waiting: 0, givenUp: 0 };
    },
    async publishedAfter(index, after, limit) {
      const table = postingsOf(index);
      const rows = await db
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.status, "published"), gt(table.id, after)))
        .orderBy(asc(table.id))
        .limit(limit);
      return rows.map(({ id }) => id);
    },
    async publishedCount() {
      const counts = await Promise.all(
        [listings, needs].map((table) =>
          db.select({ n: count() }).from(table).where(eq(table.status, "published")),
        ),
      );
      return counts.reduce((sum, [row]) => sum + (row?.n ?? 0), 0);
    },
    async announce(version) {
      await db.execute(sql`select pg_notify(${vocabularyChannel}, ${String(version)})`);
    },
    ...sheetsIn(db),
  };
}
