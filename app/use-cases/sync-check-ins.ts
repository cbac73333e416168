import { timeByOurClock, type CheckInWay } from "#app/domain/events/check-in.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { deskState, deskVersion, type DeskState } from "./check-in-desk.ts";
import { attendanceOf } from "./event-attendance.ts";
import { eventAtDoor } from "./event-at-door.ts";
import { actorLabel, verb } from "./verb.ts";

export interface SentCheckIn {
  /** Made by the device: the same scan has the same id however often it is sent. */
  readonly id: string;
  readonly code: Id;
  readonly deskName: string;
  readonly way: CheckInWay;
  readonly scannedAt: Instant;
}

interface Syncing {
  /** The event's. */
  readonly id: Id;
  readonly deviceId: string;
  /** What the clock of the device says now. */
  readonly sentAt: Instant;
  readonly records: readonly SentCheckIn[];
  /** The version of the state that the device has; empty for none. */
  readonly known: string;
}

export interface Synced {
  readonly version: string;
  /** Null while the device has the newest. */
  readonly state: DeskState | null;
}

/** Takes over what a desk wrote down, online or not, each scan once, and gives it what has changed since. */
export const syncCheckIns = verb<Syncing, Synced>({
  name: "sync-check-ins",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, deviceId, sentAt, records, known }) {
    const { store, now, actor } = context;
    const found = await eventAtDoor(store, context, id);
    if (!found.ok) return found;
    const { event, supervisor } = found.value;
    const byId = actorLabel(actor);
    await store.eventCheckIns.add(
      records.map(({ way, ...record }) => ({
        ...record,
        // Who may not look people up has not done so.
        way: way === "search" && !supervisor ? "typed" : way,
        eventId: id,
        deviceId,
        byId,
        at: timeByOurClock(record.scannedAt, { sentAt, receivedAt: now }),
        receivedAt: now,
      })),
    );
    if (records.length > 0 && event.state === "running")
      await store.jobs.enqueue({ name: "watch-events" }, "soon");
    const attendance = await attendanceOf(store, id);
    const version = deskVersion(attendance.version, supervisor);
    return ok({
      version,
      state: version === known ? null : deskState(attendance, { deviceId, supervisor }),
    });
  },
});
