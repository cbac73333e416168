import { moveMeeting as movedSchedule } from "#app/domain/events/move-meeting.ts";
import { pairKey } from "#app/domain/events/instance.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { refuse } from "#app/domain/shared/result.ts";
import { arrange, brokenRefusal, hasPassed, openMeeting, passedWords } from "./arranging.ts";
import { plainMeeting } from "./event-instance.ts";
import { verb } from "./verb.ts";

interface Moving {
  readonly id: Id;
  /** Of the meeting, as the host saw it. */
  readonly version: number;
  readonly slotId: string;
  readonly tableId: string;
}

/** Puts a meeting in another slot or at another table. Whoever had agreed to the old time is asked again. */
export const moveMeeting = verb<Moving, { readonly meetingId: Id; readonly eventId: Id }>({
  name: "move-meeting",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, slotId, tableId }) {
    const opened = await openMeeting(context, { id, version });
    if (!opened.ok) return opened;
    const { event, meeting, current } = opened.value;
    if (meeting.slotId === slotId && meeting.tableId === tableId)
      return refuse({ code: "conflict", message: "这场洽谈已经在这个时段、这张桌。" });
    if (hasPassed(context, event, slotId))
      return refuse({ code: "invalid", problems: [{ field: "slot", message: passedWords }] });
    const moved = movedSchedule(
      current.instance,
      current.seated.map(plainMeeting),
      meeting,
      slotId,
      tableId,
    );
    if (!moved.ok) return refuse(brokenRefusal(moved.error));
    const { peopleIds } = moved.value.find((each) => pairKey(each) === pairKey(meeting))!;
    const sameTime = meeting.slotId === slotId;
    return arrange(context, opened.value, {
      kind: "move",
      before: meeting,
      after: {
        ...meeting,
        slotId,
        tableId,
        peopleIds,
        ...(!sameTime && {
          state: "draft" as const,
          answers: { buyer: "open" as const, supplier: "open" as const },
        }),
      },
    });
  },
});
