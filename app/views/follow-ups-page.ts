import {
  followUpStateLabels,
  followUpStateOn,
  type FollowUpState,
} from "#app/domain/events/follow-up.ts";
import { meetingOutcomeLabels } from "#app/domain/events/meeting-note.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";

type Answered = Awaited<ReturnType<UseCases["viewFollowUps"]>>;
type FollowUpList = Extract<Answered, { ok: true }>["value"];

const order: readonly (FollowUpState | null)[] = [null, "overdue", "due", "later", "done"];
const looks: Record<FollowUpState, string> = {
  overdue: "refused",
  due: "submitted",
  later: "published",
  done: "closed",
};

/** Next steps after meetings: those that nobody has planned first, then by their day, done ones last. */
export function followUpsPage(
  { meetings, members }: FollowUpList,
  asked: { readonly change: string | null; readonly today: Day },
  mayWrite: boolean,
) {
  const rows = meetings.map(({ followUp, outcome, ...meeting }) => {
    const state = followUp && followUpStateOn(followUp, asked.today);
    return {
      ...meeting,
      id: meeting.meetingId,
      outcome: outcome && meetingOutcomeLabels[outcome],
      step: followUp?.step ?? "",
      dueOn: followUp?.dueOn ?? "",
      whoId: followUp?.whoId ?? "",
      version: followUp?.version ?? null,
      state,
      standing: state ? { look: looks[state], words: followUpStateLabels[state] } : null,
      changing: mayWrite && (followUp === null || asked.change === meeting.meetingId),
      mayWrite,
    };
  });
  return {
    mayWrite,
    members,
    rows: rows.sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0),
    ),
  };
}
export type FollowUpRow = ReturnType<typeof followUpsPage>["rows"][number];
