import { and, asc, desc, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { ApiToken } from "#app/domain/people/api-token.ts";
import type {
  ApiTokens,
  OnceKeys,
  OwnReferences,
  PostingChanges,
} from "#app/use-cases/api-port.ts";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import type { Db } from "../client.ts";
import { apiTokens, onceKeys, ownReferences, postingChanges } from "../schema/index.ts";

function read(row: typeof apiTokens.$inferSelect): ApiToken {
  const { digest: _secret, createdAt, expiresAt, lastUsedAt, revokedAt, ...rest } = row;
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}

export function apiTokensIn(db: Db): ApiTokens {
  const one = async (condition: ReturnType<typeof eq>) => {
    const [row] = await db.select().from(apiTokens).where(condition);
    return row ? read(row) : null;
  };
  return {
    async insert({ createdAt, expiresAt, lastUsedAt, revokedAt, scopes, ...rest }, digest) {
      await db.insert(apiTokens).values({
        ...rest,
        digest,
        scopes: [...scopes],
        createdAt: new Date(createdAt),
        expiresAt: new Date(expiresAt),
        lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt),
        revokedAt: revokedAt === null ? null : new Date(revokedAt),
      });
    },
    byDigest: (digest) => one(eq(apiTokens.digest, digest)),
    byId: (id) => one(eq(apiTokens.id, id)),
    async of(organisationId) {
      const rows = await db
        .select()
        .from(apiTokens)
        .where(eq(apiTokens.organisationId, organisationId))
        .orderBy(desc(apiTokens.createdAt), apiTokens.id);
      return rows.map(read);
    },
    async revoke(id, at) {
      await db
        .update(apiTokens)
        .set({ revokedAt: new Date(at) })
        .where(eq(apiTokens.id, id));
    },
    async touch(id, at) {
      await db
        .update(apiTokens)
        .set({ lastUsedAt: new Date(at) })
        .where(eq(apiTokens.id, id));
    },
  };
}

export function onceKeysIn(db: Db): OnceKeys {
  const named = ({ tokenId, key }: { tokenId: string; key: string }) =>
    and(eq(onceKeys.tokenId, tokenId), eq(onceKeys.key, key));
  return {
    async take(once, now) {
      const taken = await db
        .insert(onceKeys)
        .values({ ...once, answer: null, at: new Date(now) })
        .onConflictDoNothing()
        .returning({ key: onceKeys.key });
      if (taken.length > 0) return null;
      const [first] = await db.select().from(onceKeys).where(named(once));
      return first ?? null;
    },
    async keep(once, answer) {
      await db.update(onceKeys).set({ answer }).where(named(once));
    },
    async sweep(before) {
      const gone = await db
        .delete(onceKeys)
        .where(lt(onceKeys.at, new Date(before)))
        .returning({ key: onceKeys.key });
      return gone.length;
    },
  };
}

export function ownReferencesIn(db: Db): OwnReferences {
  const named = (organisationId: string, index: SearchIndex, reference: string) =>
    and(
      eq(ownReferences.organisationId, organisationId),
      eq(ownReferences.index, index),
      eq(ownReferences.reference, reference),
    );
  return {
    async claim(organisationId, index, reference, postingId) {
      const taken = await db
        .insert(ownReferences)
        .values({ organisationId, index, reference, postingId })
        .onConflictDoNothing()
        .returning({ id: ownReferences.postingId });
      if (taken.length > 0) return postingId;
      const [held] = await db
        .select({ id: ownReferences.postingId })
        .from(ownReferences)
        .where(named(organisationId, index, reference))
        .for("update");
      return held?.id ?? postingId;
    },
    async move(organisationId, index, reference, postingId) {
      await db
        .update(ownReferences)
        .set({ postingId })
        .where(named(organisationId, index, reference));
    },
  };
}

export function postingChangesIn(db: Db): PostingChanges {
  return {
    async note(index, { updated, removed }, at) {
      const row = { index, at: new Date(at), number: null };
      if (updated.length > 0)
        await db
          .insert(postingChanges)
          .values(updated.map((postingId) => ({ ...row, postingId, change: "updated" as const })))
          .onConflictDoUpdate({
            target: [postingChanges.index, postingChanges.postingId],
            set: { change: "updated", at: row.at, number: null },
          });
      // What was never shown is not said to be gone.
      if (removed.length > 0)
        await db
          .update(postingChanges)
          .set({ change: "removed", at: row.at, number: null })
          .where(
            and(
              eq(postingChanges.index, index),
              inArray(postingChanges.postingId, [...removed]),
              eq(postingChanges.change, "updated"),
            ),
          );
    },
    async since(after, limit) {
      await number(db);
      const rows = await db
        .select()
        .from(postingChanges)
        .where(gt(postingChanges.number, after))
        .orderBy(asc(postingChanges.number))
        .limit(limit);
      return rows.map(({ number, postingId, at, ...rest }) => ({
        ...rest,
        number: number ?? 0,
        id: postingId,
        at: at.toISOString(),
      }));
    },
  };
}

/** One transaction at a time gives numbers, and only to what it can see: committed changes. */
async function number(db: Db): Promise<void> {
  const [waiting] = await db
    .select({ one: sql`1` })
    .from(postingChanges)
    .where(sql`${postingChanges.number} is null`)
    .limit(1);
  if (!waiting) return;
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('duijie.change-numbers'))`);
    await tx.execute(sql`
      update ${postingChanges} set number = numbered.number
      from (
        select index, posting_id, nextval('posting_change_numbers') as number
        from (select index, posting_id from ${postingChanges} where number is null order by at, posting_id) as waiting
      ) as numbered
      where ${postingChanges}.index = numbered.index and ${postingChanges}.posting_id = numbered.posting_id`);
  });
}
