import { dayInChina } from "#app/domain/shared/time.ts";
import { notify } from "./notify.ts";
import { job } from "./verb.ts";

const batch = 50;

/** Tells who is to follow up what is due today or overdue, once for each due day; colleagues, where that person has left. */
export const remindFollowUps = job<null>({
  name: "remind-follow-ups",
  async run({ ports, now }) {
    const today = dayInChina(now);
    for (;;) {
      const told = await ports.store.transaction(async (store) => {
        const due = await store.followUps.takeDue(today, batch);
        for (const { meetingId, organisationId, whoId, dueOn } of due) {
          const members = await store.people.membersOf(organisationId);
          const stays = members.some(({ userId }) => userId === whoId);
          await notify(
            { store, ports, now },
            {
              to: whoId && stays ? { userId: whoId } : { organisationId },
              kind: "event",
              key: `follow-up-${meetingId}`,
              words: dueOn < today ? `有一项洽谈跟进已逾期（${dueOn}）` : "今天有一项洽谈要跟进",
              link: `/workbench/follow-ups#m-${meetingId}`,
            },
          );
        }
        return due.length;
      });
      if (told < batch) return;
    }
  },
});
