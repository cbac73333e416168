import type { Id } from "#app/domain/shared/id.ts";
import { refuse } from "#app/domain/shared/result.ts";
import { arrange, openMeeting } from "./arranging.ts";
import { verb } from "./verb.ts";

/** Takes a meeting out of the timetable; both sides learn it where they knew of it. */
export const removeMeeting = verb<
  { readonly id: Id; readonly version: number },
  { readonly meetingId: Id; readonly eventId: Id }
>({
  name: "remove-meeting",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, wanted) {
    const opened = await openMeeting(context, wanted);
    if (!opened.ok) return opened;
    const { meeting, shown } = opened.value;
    if (meeting.state === "locked")
      return refuse({ code: "conflict", message: "这场洽谈已锁定，先解锁再移除。" });
    const gone = { ...meeting, course: "cancelled", reason: "主办方取消" } as const;
    return arrange(context, opened.value, {
      kind: "remove",
      before: meeting,
      after: shown ? gone : null,
    });
  },
});
