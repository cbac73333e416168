import { sql } from "drizzle-orm";
import type { Notifications } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { notifications } from "../schema/index.ts";

export function notificationsIn(db: Db): Notifications {
  return {
    async tell(id, { to, ...news }, at) {
      const time = new Date(at);
      await db
        .insert(notifications)
        .values({
          ...news,
          id,
          at: time,
          organisationId: "organisationId" in to ? to.organisationId : null,
          userId: "userId" in to ? to.userId : null,
        })
        .onConflictDoUpdate({
          target: [
            sql`coalesce(organisation_id, user_id, '')`,
            notifications.kind,
            notifications.key,
          ] as never,
          targetWhere: sql`open`,
          set: {
            words: news.words,
            link: news.link,
            count: sql`${notifications.count} + 1`,
            at: time,
            mailedAt: null,
          },
        });
    },
  };
}
