import type { EventGroup } from "#app/domain/events/event-group.ts";
import { timeByOurClock, type CheckInWay } from "#app/domain/events/check-in.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { deskState, type DeskState } from "./check-in-desk.ts";
import { attendanceOf, type Attendance } from "./event-attendance.ts";
import { eventAtDoor } from "./event-at-door.ts";
import { groupsOf } from "./event-groups.ts";
import type { Repositories } from "./ports.ts";
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
    const { event, supervisor, group } = found.value;
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
    const attendance = await attendanceOf(store, event, now);
    const shown = group && (await lookedAfter(store, group, attendance));
    const sees = shown ? `g${group.version}.${shown.size}` : supervisor ? "s" : "";
    const version = attendance.version + sees;
    return ok({
      version,
      state:
        version === known ? null : deskState(attendance, { version, deviceId, supervisor, shown }),
    });
  },
});

/** The participations of a group among those that are expected. */
async function lookedAfter(
  store: Pick<Repositories, "listings" | "needs">,
  group: EventGroup,
  { people }: Attendance,
): Promise<ReadonlySet<Id>> {
  const participations = [...new Set(people.map(({ participation }) => participation))];
  const groups = await groupsOf(store, [group], participations);
  return new Set([...groups].flatMap(([id, own]) => (own.length > 0 ? [id] : [])));
}
