import type { MeetingState } from "#app/domain/events/instance.ts";
import { brokenBy } from "#app/domain/events/rules/broken-by.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { refuse } from "#app/domain/shared/result.ts";
import { arrange, brokenRefusal, openMeeting } from "./arranging.ts";
import { verb } from "./verb.ts";

interface Locking {
  readonly id: Id;
  readonly version: number;
  readonly locked: boolean;
}

/** Fixes a meeting where it is, whatever the next run finds, or lets it go again. */
export const lockMeeting = verb<Locking, { readonly meetingId: Id; readonly eventId: Id }>({
  name: "lock-meeting",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, locked }) {
    const opened = await openMeeting(context, { id, version });
    if (!opened.ok) return opened;
    const { meeting, current } = opened.value;
    if (locked === (meeting.state === "locked"))
      return refuse({
        code: "conflict",
        message: locked ? "这场洽谈已经锁定。" : "这场洽谈没有锁定。",
      });
    const broken = locked ? brokenBy(current.instance, current.seated, meeting) : [];
    if (broken.length > 0) return refuse(brokenRefusal(broken));
    const { buyer, supplier } = meeting.answers;
    const agreed = buyer === "accepted" && supplier === "accepted";
    const state: MeetingState = locked ? "locked" : agreed ? "confirmed" : "draft";
    return arrange(context, opened.value, {
      kind: locked ? "lock" : "unlock",
      before: meeting,
      after: { ...meeting, state },
    });
  },
});
