import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { newsReader } from "./news-reader.ts";
import { verb } from "./verb.ts";

/** Marks one piece of news read for this person alone and says where it leads. */
export const readNotification = verb<{ readonly id: Id }, { readonly link: string }>({
  name: "read-notification",
  access: "signed-in",
  subject: ({ id }) => id,
  async run({ store, actor, now }, { id }) {
    const reader = await newsReader(actor);
    if (!reader.ok) return reader;
    const link = await store.notifications.read(reader.value, id, now);
    return link === null ? refuse({ code: "not_found" }) : ok({ link });
  },
});
