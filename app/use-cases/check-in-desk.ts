import {
  attendeeKey,
  type CheckInOutcome,
  type SettledCheckIn,
} from "#app/domain/events/check-in.ts";
import { maskedName } from "#app/domain/events/pass.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";
import type { Attendance, ExpectedPerson } from "./event-attendance.ts";

/** What a desk shows about whoever holds a pass. Whole names are for supervisors; the others see 张＊＊. */
export interface RosterLine {
  readonly code: Id;
  readonly name: string;
  readonly organisation: string;
  /** When and where the person checked in; null before. */
  readonly came: { readonly at: Instant; readonly desk: string } | null;
}

export interface ToldCheckIn {
  readonly id: string;
  readonly outcome: CheckInOutcome;
  readonly words: string;
}

export interface DuplicateLine extends ToldCheckIn {
  readonly name: string;
  readonly organisation: string;
  readonly at: Instant;
  readonly desk: string;
  readonly by: string;
}

/** All that a desk keeps beside its own scans. */
export interface DeskState {
  readonly version: string;
  readonly supervisor: boolean;
  /** Of the event, in order, and the one that the figures are of. */
  readonly days: readonly Day[];
  readonly day: Day;
  readonly roster: readonly RosterLine[];
  /** False where the roster holds the people of a co-organiser's group only. */
  readonly everybody: boolean;
  /** People who come, and how many of them have. */
  readonly expected: number;
  readonly present: number;
  /** What became of the scans of this device. */
  readonly own: readonly ToldCheckIn[];
  readonly duplicates: readonly DuplicateLine[];
}

interface Desk {
  /** Of what somebody is shown: others are shown other names. */
  readonly version: string;
  readonly deviceId: string;
  readonly supervisor: boolean;
  /** Participations whose people are shown; all for null. Whoever else has a pass is let in without a name. */
  readonly shown: ReadonlySet<Id> | null;
}

/** What the desk on this device shows to this person. */
export function deskState(
  { people: all, settled, days, day }: Attendance,
  { version, deviceId, supervisor, shown }: Desk,
): DeskState {
  const people = all.filter(({ participation }) => shown?.has(participation.id) ?? true);
  const shownName = ({ attendee }: ExpectedPerson) =>
    supervisor ? attendee.name : maskedName(attendee.name);
  const byKey = new Map(people.map((each) => [each.key, each]));
  const scans = [...settled.values()];
  return {
    version,
    supervisor,
    days,
    day,
    everybody: shown === null,
    roster: people.flatMap((each) =>
      each.pass
        ? [
            {
              code: each.pass.code,
              name: shownName(each),
              organisation: each.organisation.name,
              came: each.checkIn && { at: each.checkIn.at, desk: each.checkIn.deskName },
            },
          ]
        : [],
    ),
    expected: people.length,
    present: people.filter(({ checkIn }) => checkIn !== null).length,
    own: scans.filter(({ checkIn }) => checkIn.deviceId === deviceId).map(told),
    duplicates: scans.flatMap((each) => {
      const { checkIn, person, outcome } = each;
      if (outcome !== "again" || !person || shown?.has(person.participationId) === false) return [];
      const found = byKey.get(attendeeKey(person));
      return [
        {
          ...told(each),
          name: found ? shownName(found) : "",
          organisation: found?.organisation.name ?? "",
          at: checkIn.at,
          desk: checkIn.deskName,
          by: checkIn.byName,
        },
      ];
    }),
  };
}

function told({ checkIn, outcome, words }: SettledCheckIn): ToldCheckIn {
  return { id: checkIn.id, outcome, words };
}
