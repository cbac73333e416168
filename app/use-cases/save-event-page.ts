import {
  eventPageLimits,
  eventPageProblems,
  type EventPageContent,
} from "#app/domain/events/event-page.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import { frozenRefusal } from "./publishing.ts";
import { verb } from "./verb.ts";

interface PageSaving {
  /** The event's. */
  readonly id: Id;
  /** Null for a new page. */
  readonly pageId: Id | null;
  /** The version from which the form started; 0 for a new page. */
  readonly version: number;
  readonly content: EventPageContent;
  /** Shows it on the public page at once; what is published stays so either way. */
  readonly publish: boolean;
}

/** Writes a page of an event. A new one is a draft unless it is to be published. */
export const saveEventPage = verb<PageSaving, { readonly id: Id }>({
  name: "save-event-page",
  access: "editor",
  subject: ({ id, pageId }, saved) => saved?.id ?? pageId ?? id,
  async run(context, { id, pageId, version, content, publish }) {
    const { store, ports, now } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const pages = await store.eventPages.ofEvent(id);
    const before = pages.find((page) => page.id === pageId);
    if (pageId !== null && !before) return refuse({ code: "not_found" });
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const problems = eventPageProblems(content);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    if (!before && pages.length >= eventPageLimits.pages)
      return refuse({ code: "conflict", message: `最多 ${eventPageLimits.pages} 篇公告。` });
    const saved = {
      ...content,
      id: before?.id ?? ports.newId(),
      eventId: id,
      version: version + 1,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      publishedAt: before?.publishedAt ?? (publish ? now : null),
    };
    if (!before) await store.eventPages.insert({ ...saved, version: 1 });
    else if (!(await store.eventPages.update(saved)))
      return refuse({ code: "conflict", message: "别人刚刚修改过，请看过新的内容再保存。" });
    return ok({ id: saved.id });
  },
});
