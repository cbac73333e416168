import { ok, refuse } from "#app/domain/shared/result.ts";
import { shownBoard, type ShownBoard } from "./event-board.ts";
import { question } from "./verb.ts";

/** The board for a screen that has its link; a link that was taken back leads nowhere. */
export const viewHandedBoard = question<{ readonly token: string }, ShownBoard>({
  name: "view-handed-board",
  access: "anyone",
  async answer({ ports: { store }, now }, { token }) {
    const id = await store.eventDays.eventOfBoard(token);
    const event = id && (await store.matchEvents.byId(id));
    return event && event.state !== "archived"
      ? ok(await shownBoard(store, event, now))
      : refuse({ code: "not_found" });
  },
});
