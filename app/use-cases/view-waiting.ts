import { ok } from "#app/domain/shared/result.ts";
import { newsReader } from "./news-reader.ts";
import type { Waiting } from "./notification-port.ts";
import { question } from "./verb.ts";

/** What waits for the person: inquiries of the organisation and unread news. Every page shows it. */
export const viewWaiting = question<null, Waiting>({
  name: "view-waiting",
  access: "signed-in",
  async answer({ ports, actor }) {
    const reader = await newsReader(actor);
    return reader.ok ? ok(await ports.store.notifications.waitingFor(reader.value)) : reader;
  },
});
