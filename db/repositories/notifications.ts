import { and, eq, getTableColumns, inArray, lt, sql, type SQL } from "drizzle-orm";
import { kindsWhere, type NotificationChannel } from "#app/domain/people/notification-rules.ts";
import type { MailTimes } from "#app/domain/people/news-times.ts";
import type { NotificationKind } from "#app/domain/people/notification.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { NewsReader, Notification, Notifications } from "#app/use-cases/notification-port.ts";
import type { Db } from "../client.ts";
import {
  newsLetters,
  notificationDeliveries,
  notificationReads,
  notifications,
  notificationSettings,
} from "../schema/index.ts";
import { waitingInquiries } from "./inquiries.ts";
import { latest } from "./order.ts";

/** Counting stops here: the head of the page says 99+. */
const mostCounted = 100;

/** Well under the protocol's 65,535 parameters. */
const mostAtOnce = 5000;

const ownersOnly = kindsWhere((rule) => rule.ownersOnly);

function list(values: readonly string[]): SQL {
  return sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;
}

/** Whether a person wants the kind in a channel: what the person said, or the rule. */
function wanted(userId: SQL, kind: SQL, channel: NotificationChannel): SQL {
  const usual = kindsWhere((rule) => rule.on[channel]);
  return sql`coalesce((
    select s.wanted from notification_settings s
    where s.user_id = ${userId} and s.kind = ${kind} and s.channel = ${channel}
  ), ${kind}::text in ${list(usual)})`;
}

/** The rows that a reader sees. Raw names: inside subqueries drizzle would leave the tables out. */
function visibleTo({ userId, organisationId, role, staff }: NewsReader): SQL {
  const own = sql`notifications.user_id = ${userId}`;
  const ours =
    organisationId === null
      ? []
      : [
          sql`(notifications.organisation_id = ${organisationId} and notifications.at >= (
            select m.created_at from memberships m
            where m.user_id = ${userId} and m.organisation_id = ${organisationId}
          ) and ${role === "owner" ? sql`true` : sql`notifications.kind::text not in ${list(ownersOnly)}`})`,
        ];
  const desk = staff
    ? [sql`(notifications.organisation_id is null and notifications.user_id is null)`]
    : [];
  return sql`(${sql.join([own, ...ours, ...desk], sql` or `)})
    and ${wanted(sql`${userId}`, sql`notifications.kind`, "workbench")}`;
}

function readBy(userId: Id): SQL<boolean> {
  return sql<boolean>`exists (
    select 1 from notification_reads r where r.notification_id = notifications.id
    and r.user_id = ${userId} and r.count >= notifications.count)`;
}

const columns = getTableColumns(notifications);

type Row = Pick<
  typeof notifications.$inferSelect,
  "id" | "kind" | "words" | "link" | "count" | "at"
> & { readonly read: boolean };

function read({ id, kind, words, link, count, at, read }: Row): Notification {
  return { id, kind, words, link, count, at: at.toISOString(), read };
}

/**
 * News that may go by mail, with the person: of every audience, unread, not sent up to its count, in
 * a channel that is on, at its pace.
 */
function mailable(times: MailTimes, userId: Id | null): SQL {
  const only = (column: SQL) => (userId === null ? sql`` : sql`and ${column} = ${userId}`);
  const soon = kindsWhere((rule) => rule.pace === "soon");
  return sql`
    from (
      select n.id, m.user_id from notifications n
      join memberships m on m.organisation_id = n.organisation_id and m.created_at <= n.at
      where n.at >= ${times.freshSince}::timestamptz
        and (m.role = 'owner' or n.kind::text not in ${list(ownersOnly)}) ${only(sql`m.user_id`)}
      union all
      select n.id, n.user_id from notifications n
      where n.user_id is not null and n.at >= ${times.freshSince}::timestamptz ${only(sql`n.user_id`)}
      union all
      select n.id, u.id from notifications n join users u on u.platform_role is not null
      where n.organisation_id is null and n.user_id is null
        and n.at >= ${times.freshSince}::timestamptz ${only(sql`u.id`)}
    ) audience
    join notifications n on n.id = audience.id
    left join news_letters l on l.user_id = audience.user_id
    where (l.letter_at is null or l.letter_at <= ${times.lastLetterBefore}::timestamptz)
      and (n.kind::text in ${list(soon)} or (n.at < ${times.dayBegan}::timestamptz
        and (l.daily_at is null or l.daily_at < ${times.dayBegan}::timestamptz)))
      and not exists (select 1 from notification_reads r
        where r.notification_id = n.id and r.user_id = audience.user_id and r.count >= n.count)
      and not exists (select 1 from notification_deliveries d
        where d.notification_id = n.id and d.user_id = audience.user_id and d.count >= n.count)
      and ${wanted(sql`audience.user_id`, sql`n.kind`, "mail")}`;
}

export function notificationsIn(db: Db): Notifications {
  const seenBy = (reader: NewsReader, kind: NotificationKind | null) =>
    and(visibleTo(reader), kind ? eq(notifications.kind, kind) : undefined);

  return {
    async tell(id, { to, kind, key, words, amount = 1, link }, at) {
      const wordsFor = (count: number) => (typeof words === "string" ? words : words(count));
      const organisationId = "organisationId" in to ? to.organisationId : null;
      const userId = "userId" in to ? to.userId : null;
      // By hand: the target is an expression. The time never goes backwards, as the row may be younger.
      const rows = await db.execute(sql`
        insert into notifications as n (id, organisation_id, user_id, kind, key, words, link, count, at)
        values (${id}, ${organisationId}, ${userId}, ${kind}, ${key}, ${wordsFor(amount)}, ${link},
          ${amount}::int, ${at}::timestamptz)
        on conflict (coalesce(organisation_id, user_id, ''), kind, key) where open do update
        set words = excluded.words, link = excluded.link, count = n.count + excluded.count,
          at = greatest(n.at, excluded.at)
        returning n.id, n.count`);
      const [told] = rows as unknown as { id: Id; count: number }[];
      if (told && told.count !== amount)
        await db
          .update(notifications)
          .set({ words: wordsFor(told.count) })
          .where(eq(notifications.id, told.id));
    },
    async of(reader, kind, { page, perPage }) {
      const rows = await db
        .select({ ...columns, read: readBy(reader.userId) })
        .from(notifications)
        .where(seenBy(reader, kind))
        .orderBy(latest(notifications.at), notifications.id)
        .limit(perPage)
        .offset((page - 1) * perPage);
      return rows.map(read);
    },
    async tally(reader) {
      return db
        .select({
          kind: notifications.kind,
          all: sql<number>`count(*)::int`,
          unread: sql<number>`(count(*) filter (where not ${readBy(reader.userId)}))::int`,
        })
        .from(notifications)
        .where(visibleTo(reader))
        .groupBy(notifications.kind);
    },
    async waitingFor(reader) {
      const rows = await db.execute(sql`select
        (select count(*)::int from inquiries where ${waitingInquiries(reader.organisationId)}) as inquiries,
        (select count(*)::int from (select 1 from notifications
          where ${visibleTo(reader)} and not ${readBy(reader.userId)} limit ${mostCounted}) unread) as news`);
      return (rows as unknown as { inquiries: number; news: number }[])[0]!;
    },
    async read(reader, id, at) {
      const [row] = await db
        .select({ link: notifications.link, count: notifications.count })
        .from(notifications)
        .where(and(eq(notifications.id, id), visibleTo(reader)));
      if (!row) return null;
      await db
        .insert(notificationReads)
        .values({ notificationId: id, userId: reader.userId, count: row.count, at: new Date(at) })
        .onConflictDoUpdate({
          target: [notificationReads.notificationId, notificationReads.userId],
          set: {
            count: sql`greatest(${notificationReads.count}, excluded.count)`,
            at: sql`excluded.at`,
          },
        });
      // What joined meanwhile nobody has read: it stays open.
      await db
        .update(notifications)
        .set({ open: false })
        .where(and(eq(notifications.id, id), eq(notifications.count, row.count)));
      return row.link;
    },
    async readAll(reader, kind, until, at) {
      const unread = and(
        seenBy(reader, kind),
        sql`notifications.at <= ${until}::timestamptz and not ${readBy(reader.userId)}`,
      );
      // Rows that somebody is adding to at this moment stay unread: nobody waits for anybody.
      const rows = await db
        .select({ id: notifications.id, count: notifications.count })
        .from(notifications)
        .where(unread)
        .limit(mostAtOnce)
        .for("update", { skipLocked: true });
      if (rows.length === 0) return 0;
      const time = new Date(at);
      await db
        .insert(notificationReads)
        .values(
          rows.map(({ id, count }) => ({
            notificationId: id,
            userId: reader.userId,
            count,
            at: time,
          })),
        )
        .onConflictDoUpdate({
          target: [notificationReads.notificationId, notificationReads.userId],
          set: { count: sql`excluded.count`, at: sql`excluded.at` },
        });
      await db
        .update(notifications)
        .set({ open: false })
        .where(
          inArray(
            notifications.id,
            rows.map(({ id }) => id),
          ),
        );
      return rows.length;
    },
    async settingsOf(userId) {
      const { kind, channel, wanted } = getTableColumns(notificationSettings);
      return db
        .select({ kind, channel, wanted })
        .from(notificationSettings)
        .where(eq(notificationSettings.userId, userId));
    },
    async saveSettings(userId, kinds, settings) {
      if (kinds.length > 0)
        await db
          .delete(notificationSettings)
          .where(
            and(
              eq(notificationSettings.userId, userId),
              inArray(notificationSettings.kind, [...kinds]),
            ),
          );
      if (settings.length > 0)
        await db
          .insert(notificationSettings)
          .values(settings.map((setting) => ({ ...setting, userId })));
    },
    async awaitingLetter(times) {
      const rows = await db.execute(
        sql`select distinct audience.user_id as id ${mailable(times, null)} order by 1`,
      );
      return (rows as unknown as { id: Id }[]).map(({ id }) => id);
    },
    async takeForLetter(userId, times, at) {
      await db.insert(newsLetters).values({ userId }).onConflictDoNothing();
      await db.select().from(newsLetters).where(eq(newsLetters.userId, userId)).for("update");
      const rows = (await db.execute(sql`
        select distinct n.id, n.kind, n.words, n.link, n.count, n.at
        ${mailable(times, userId)} order by n.at desc, n.id`)) as unknown as (Omit<Row, "read"> & {
        at: string;
      })[];
      if (rows.length === 0) return [];
      const time = new Date(at);
      await db
        .insert(notificationDeliveries)
        .values(rows.map(({ id, count }) => ({ notificationId: id, userId, count, at: time })))
        .onConflictDoUpdate({
          target: [notificationDeliveries.notificationId, notificationDeliveries.userId],
          set: { count: sql`excluded.count`, at: sql`excluded.at` },
        });
      const daily = kindsWhere((rule) => rule.pace === "daily");
      await db
        .update(newsLetters)
        .set({
          letterAt: time,
          ...(rows.some(({ kind }) => daily.includes(kind)) ? { dailyAt: time } : {}),
        })
        .where(eq(newsLetters.userId, userId));
      return rows.map((row) => read({ ...row, at: new Date(row.at), read: false }));
    },
    async sweep(before) {
      const gone = await db
        .delete(notifications)
        .where(lt(notifications.at, new Date(before)))
        .returning({ id: notifications.id });
      return gone.length;
    },
    async ofUser(userId) {
      const rows = await db
        .select({ ...columns, read: readBy(userId) })
        .from(notifications)
        .where(eq(notifications.userId, userId))
        .orderBy(latest(notifications.at), notifications.id);
      return rows.map(({ kind, words, link, at, read }) => ({
        kind,
        words,
        link,
        at: at.toISOString() satisfies Instant,
        read,
      }));
    },
    async removeAllOf(userId) {
      await db.delete(notifications).where(eq(notifications.userId, userId));
      await db.delete(notificationReads).where(eq(notificationReads.userId, userId));
      await db.delete(notificationDeliveries).where(eq(notificationDeliveries.userId, userId));
      await db.delete(notificationSettings).where(eq(notificationSettings.userId, userId));
      await db.delete(newsLetters).where(eq(newsLetters.userId, userId));
    },
  };
}
