import type { NotificationKind } from "#app/domain/people/notification.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { newsReader } from "./news-reader.ts";
import type { KindTally, Notification } from "./notification-port.ts";
import type { Page } from "./ports.ts";
import { question } from "./verb.ts";

interface NewsView {
  readonly items: readonly Notification[];
  /** Of the chosen kind, or of all. */
  readonly total: number;
  readonly tally: readonly KindTally[];
  /** When it was looked up: what is told later is not on the page. */
  readonly at: Instant;
}

/** The person's news, newest first, for the organisation of the session. */
export const viewNotifications = question<
  Page & { readonly kind: NotificationKind | null },
  NewsView
>({
  name: "view-notifications",
  access: "signed-in",
  async answer({ ports: { store }, actor, now }, { kind, ...page }) {
    const reader = await newsReader(actor);
    if (!reader.ok) return reader;
    const [items, tally] = await Promise.all([
      store.notifications.of(reader.value, kind, page),
      store.notifications.tally(reader.value),
    ]);
    const counted = kind ? tally.filter((each) => each.kind === kind) : tally;
    return ok({ items, tally, at: now, total: counted.reduce((sum, { all }) => sum + all, 0) });
  },
});
