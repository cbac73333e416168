import type { NotificationKind } from "#app/domain/people/notification.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { newsReader } from "./news-reader.ts";
import { verb } from "./verb.ts";

interface Seen {
  readonly kind: NotificationKind | null;
  /** When the page was made: what came later was not on it. */
  readonly until: Instant;
}

/** Marks everything read that the person's page could show. */
export const readAllNotifications = verb<Seen, { readonly count: number }>({
  name: "read-all-notifications",
  access: "signed-in",
  subject: ({ kind }) => kind ?? "all",
  async run({ store, actor, now }, { kind, until }) {
    const reader = await newsReader(actor);
    if (!reader.ok) return reader;
    return ok({ count: await store.notifications.readAll(reader.value, kind, until, now) });
  },
});
