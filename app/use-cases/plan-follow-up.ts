import {
  followUpProblems,
  type FollowUp,
  type FollowUpContent,
} from "#app/domain/events/follow-up.ts";
import { sideIn } from "#app/domain/events/meeting-answer.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

interface Planning {
  /** The meeting's. */
  readonly id: Id;
  /** Of the next step that is changed; null for the first. */
  readonly version: number | null;
  readonly content: FollowUpContent;
}

/** Says what the own organisation does next after a meeting, by when, and who. */
export const planFollowUp = verb<Planning, null>({
  name: "plan-follow-up",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, content }) {
    const { store, now, organisationId } = context;
    const meeting = organisationId ? await store.eventMeetings.byId(id) : null;
    const own =
      meeting && (await store.matchEvents.participationOf(meeting.eventId, organisationId!));
    if (!own || !sideIn(meeting, own.id)) return refuse({ code: "not_found" });
    const problems = followUpProblems(content);
    const members = await store.people.membersOf(organisationId!);
    if (content.whoId && !members.some(({ userId }) => userId === content.whoId))
      problems.push({ field: "whoId", message: "请从本企业成员中选择" });
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const before = await store.followUps.of(id, organisationId!);
    const followUp: FollowUp = {
      ...content,
      meetingId: id,
      organisationId: organisationId!,
      doneAt: before?.doneAt ?? null,
      remindedFor: before?.remindedFor ?? null,
      version: (version ?? 0) + 1,
      updatedAt: now,
    };
    const saved = before
      ? await store.followUps.update(followUp)
      : await store.followUps.insert(followUp);
    return saved
      ? ok(null)
      : refuse({ code: "conflict", message: "同事刚刚修改过，请看过新的内容再保存。" });
  },
});
