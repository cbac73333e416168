import { brokenBy } from "#app/domain/events/rules/broken-by.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { refuse } from "#app/domain/shared/result.ts";
import { arrange, brokenRefusal, openMeeting } from "./arranging.ts";
import { verb } from "./verb.ts";

interface ChangingPeople {
  readonly id: Id;
  readonly version: number;
  /** As the scheduler names them: the participation, a dot, the attendee. */
  readonly peopleIds: readonly Id[];
}

/** Says who of the two teams sits at the table. The time stays, so nobody has to agree again. */
export const changeMeetingPeople = verb<
  ChangingPeople,
  { readonly meetingId: Id; readonly eventId: Id }
>({
  name: "change-meeting-people",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, peopleIds }) {
    const opened = await openMeeting(context, { id, version });
    if (!opened.ok) return opened;
    const { meeting, current } = opened.value;
    if (meeting.state === "locked")
      return refuse({ code: "conflict", message: "这场洽谈已锁定，先解锁再换人。" });
    const after = { ...meeting, peopleIds: [...new Set(peopleIds)] };
    const broken = brokenBy(current.instance, current.seated, after);
    if (broken.length > 0) return refuse(brokenRefusal(broken));
    return arrange(context, opened.value, { kind: "people", before: meeting, after });
  },
});
