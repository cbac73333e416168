import { gatheringStates } from "#app/domain/events/event-state.ts";
import {
  participationAfter,
  participationLimits,
  participationStateLabels,
} from "#app/domain/events/participation.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { eventLookedAfter } from "./event-groups.ts";
import { issuePasses } from "./issue-passes.ts";
import { dropMeetings } from "./drop-meetings.ts";
import { notify } from "./notify.ts";
import { verb } from "./verb.ts";

interface Deciding {
  readonly id: Id;
  readonly decision: "approve" | "refuse";
  /** For the one who is refused. */
  readonly reason: string;
}

/** The host, or the co-organiser of its group, lets a registration in or not; a refusal says why. */
export const decideParticipation = verb<Deciding, { readonly eventId: Id }>({
  name: "decide-participation",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, decision, reason }) {
    const { store, now } = context;
    const known = await store.matchEvents.participation(id);
    if (known) await store.eventMeetings.lock(known.eventId);
    const participation = known && (await store.matchEvents.participation(id));
    if (!participation) return refuse({ code: "not_found" });
    const found = await eventLookedAfter(store, context, participation);
    if (!found.ok) return found;
    const event = found.value;
    const words = reason.trim();
    const field = `reason-${id}`;
    if (decision === "refuse" && words === "")
      return refuse({
        code: "invalid",
        problems: [{ field, message: "请写明原因，报名企业会看到" }],
      });
    if ([...words].length > participationLimits.reason)
      return refuse({
        code: "invalid",
        problems: [{ field, message: `最多 ${participationLimits.reason} 字` }],
      });
    const contacts = contactProblems({ [field]: words });
    if (contacts.length > 0) return refuse({ code: "invalid", problems: contacts });
    const state = participationAfter(participation.state, decision);
    if (!state || !gatheringStates.includes(event.state))
      return refuse({
        code: "conflict",
        message: `这份报名现在是“${participationStateLabels[participation.state]}”，不能这样处理。`,
      });
    const saved = await store.matchEvents.updateParticipation({
      ...participation,
      state,
      reason: decision === "refuse" ? words : "",
      version: participation.version + 1,
      decidedAt: now,
    });
    if (!saved)
      return refuse({ code: "conflict", message: "报名刚刚有变化，请看过新的内容再处理。" });
    if (state === "refused") {
      await store.matchEvents.saveWishes(id, []);
      await dropMeetings(context, event, id, "对方不再参加对接会");
    }
    if (state === "approved") await issuePasses(context, id);
    await notify(context, {
      to: { organisationId: participation.organisationId },
      kind: "event",
      key: event.id,
      words: `对接会“${event.title}”的报名${participationStateLabels[state]}`,
      link: `/workbench/events/${event.id}`,
    });
    return ok({ eventId: event.id });
  },
});
