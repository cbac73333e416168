import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { shownBoard, type ShownBoard } from "./event-board.ts";
import { hostedEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

/** The board of an own event. */
export const viewBoard = question<{ readonly id: Id }, ShownBoard>({
  name: "view-board",
  access: "viewer",
  async answer(context, { id }) {
    const { ports, now } = context;
    const found = await hostedEvent(ports.store, context, id);
    return found.ok ? ok(await shownBoard(ports.store, found.value, now)) : found;
  },
});
