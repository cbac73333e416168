import { attendanceOf } from "./event-attendance.ts";
import { issuePasses } from "./issue-passes.ts";
import { offerFreedTables } from "./offer-seats.ts";
import { settleNoShows } from "./settle-no-shows.ts";
import { job } from "./verb.ts";

/** Every minute: passes for whoever has none; in events that run, no-shows and the tables that they leave free. */
export const watchEvents = job<null>({
  name: "watch-events",
  async run({ ports, now }) {
    await ports.store.transaction((store) => issuePasses({ store, ports, now }));
    for (const id of await ports.store.eventDays.running())
      await ports.store.transaction(async (store) => {
        await store.eventMeetings.lock(id);
        const event = await store.matchEvents.byId(id);
        if (event?.state !== "running") return;
        const context = { store, ports, now };
        const attendance = await attendanceOf(store, event, now);
        await settleNoShows(context, event, attendance);
        await offerFreedTables(context, event, attendance.present);
      });
  },
});
