import type { News } from "#app/domain/people/notification.ts";
import type { VerbContext } from "./verb.ts";

/** Tells people something, in the transaction of what happened. */
export function notify(
  { store, ports, now }: Pick<VerbContext, "store" | "ports" | "now">,
  news: News,
): Promise<void> {
  return store.notifications.tell(ports.newId(), news, now);
}
