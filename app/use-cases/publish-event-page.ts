import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { hostedPage } from "./hosted-event.ts";
import { frozenRefusal } from "./publishing.ts";
import { verb } from "./verb.ts";

interface PagePublishing {
  /** The page's. */
  readonly id: Id;
  readonly published: boolean;
}

/** Shows a page on its event's public page, or takes it off again. */
export const publishEventPage = verb<PagePublishing, { readonly eventId: Id }>({
  name: "publish-event-page",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, published }) {
    const { store, now } = context;
    const found = await hostedPage(store, context, id);
    if (!found.ok) return found;
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const page = found.value;
    const saved = await store.eventPages.update({
      ...page,
      version: page.version + 1,
      publishedAt: published ? (page.publishedAt ?? now) : null,
    });
    if (!saved) return refuse({ code: "conflict", message: "别人刚刚修改过，请看过新的内容。" });
    return ok({ eventId: page.eventId });
  },
});
