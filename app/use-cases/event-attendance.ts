import {
  attendeeKey,
  dayAttended,
  presentPeople,
  settleCheckIns,
  type CheckIn,
  type SettledCheckIn,
} from "#app/domain/events/check-in.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Arrivals } from "#app/domain/events/no-show.ts";
import type { Attendee, Participation } from "#app/domain/events/participation.ts";
import type { EventPass } from "#app/domain/events/pass.ts";
import { eventDaysOf } from "#app/domain/events/timetable.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";
import type { Repositories } from "./ports.ts";

/** Somebody who is expected, with the pass that lets in; null where it was revoked and none was issued since. */
export interface ExpectedPerson {
  readonly key: string;
  readonly attendee: Attendee;
  readonly participation: Participation;
  readonly organisation: Organisation;
  readonly pass: EventPass | null;
  /** The scan of the day that counts; null while the person has not come. */
  readonly checkIn: CheckIn | null;
}

export interface Attendance {
  /** Of the event, in order. */
  readonly days: readonly Day[];
  /** The day of the event that is meant by people who are there. */
  readonly day: Day;
  readonly people: readonly ExpectedPerson[];
  readonly settled: ReadonlyMap<string, SettledCheckIn>;
  readonly arrivals: Arrivals;
  /** Participations of which somebody was let in, on whatever day. */
  readonly came: ReadonlySet<Id>;
  /** Keys of the people who are there. */
  readonly present: ReadonlySet<string>;
  /** Another one when anything of this is. */
  readonly version: string;
}

type Sources = Pick<Repositories, "matchEvents" | "people" | "eventPasses" | "eventCheckIns">;

/** Who is expected at an event, who has come that day, and what became of every scan of all days. */
export async function attendanceOf(
  store: Sources,
  { id: eventId, sessions }: Pick<MatchEvent, "id" | "sessions">,
  now: Instant,
): Promise<Attendance> {
  const [all, passes, checkIns] = await Promise.all([
    store.matchEvents.participations(eventId),
    store.eventPasses.ofEvent(eventId),
    store.eventCheckIns.ofEvent(eventId),
  ]);
  const participations = all.filter(({ state }) => state === "approved");
  const organisations = await store.people.organisations(
    participations.map(({ organisationId }) => organisationId),
  );
  const expected = participations.flatMap((participation) =>
    participation.people.map((attendee) => ({
      key: attendeeKey({ participationId: participation.id, attendeeId: attendee.id }),
      attendee,
      participation,
      organisation: organisations.get(participation.organisationId)!,
    })),
  );
  const days = eventDaysOf(sessions);
  const day = dayAttended(days, now);
  const comes = new Set(expected.map(({ key }) => key));
  const settled = settleCheckIns(checkIns, passes, { comes, days });
  const byDay = presentPeople(settled, days);
  const present = byDay.get(day) ?? new Map<string, CheckIn>();
  const good = new Map(
    passes.flatMap((pass) => (pass.revokedAt ? [] : [[attendeeKey(pass), pass] as const])),
  );
  const arrivals = new Map(
    [...byDay].map(([each, people]) => [each, firstOfEach(expected, people)] as const),
  );
  return {
    people: expected.map((each) => ({
      ...each,
      pass: good.get(each.key) ?? null,
      checkIn: present.get(each.key) ?? null,
    })),
    days,
    day,
    settled,
    arrivals,
    came: new Set([...arrivals.values()].flatMap((first) => [...first.keys()])),
    present: new Set(present.keys()),
    version: [
      day,
      ...days,
      checkIns.length,
      passes.length,
      passes.filter(({ revokedAt }) => revokedAt !== null).length,
      all.length,
      all.reduce((sum, { version }) => sum + version, 0),
    ].join("."),
  };
}

/** When the first of each participation was let in. */
function firstOfEach(
  expected: readonly Pick<ExpectedPerson, "participation" | "key">[],
  present: ReadonlyMap<string, CheckIn>,
): ReadonlyMap<Id, Instant> {
  const arrivals = new Map<Id, Instant>();
  for (const { participation, key } of expected) {
    const at = present.get(key)?.at;
    const first = arrivals.get(participation.id);
    if (at !== undefined && (first === undefined || at < first)) arrivals.set(participation.id, at);
  }
  return arrivals;
}
