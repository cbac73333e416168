import type { EventContent } from "#app/domain/events/event.ts";
import { eventProblems } from "#app/domain/events/event-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { frozenRefusal } from "./publishing.ts";
import { unknownSectorRows } from "./event-sectors.ts";
import { verb } from "./verb.ts";

/** Begins a draft that only the host sees. */
export const createEvent = verb<EventContent, { readonly id: Id }>({
  name: "create-event",
  access: "editor",
  subject: (_content, created) => created?.id ?? "",
  async run(context, content) {
    const { store, ports, now, organisationId } = context;
    if (!organisationId) return refuse({ code: "not_found" });
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const problems = [...eventProblems(content), ...unknownSectorRows(content, ports.reference)];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const id = ports.newId();
    await store.matchEvents.insert({
      ...content,
      id,
      hostId: organisationId,
      state: "draft",
      version: 1,
      invitationCode: ports.newId() + ports.newId(),
      createdAt: now,
      updatedAt: now,
      publishedAt: null,
      answersUntil: null,
    });
    return ok({ id });
  },
});
