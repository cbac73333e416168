import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Meeting } from "#app/domain/events/instance.ts";
import type { ScheduleDifference } from "#app/domain/events/schedule-difference.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { notify } from "./notify.ts";
import type { VerbContext } from "./verb.ts";

type Context = Pick<VerbContext, "store" | "ports" | "now">;

/** The published timetable, for everybody who comes; those without a meeting learn that too. */
export async function tellScheduled(
  context: Context,
  event: MatchEvent,
  participations: readonly Participation[],
  meetings: readonly Meeting[],
): Promise<void> {
  const counts = countsOf(meetings);
  const by = event.answersUntil && ` ${minuteInChina(event.answersUntil).slice(5)} 前`;
  for (const { id, organisationId } of participations) {
    const count = counts.get(id) ?? 0;
    await notify(context, {
      to: { organisationId },
      kind: "event",
      key: event.id,
      words:
        count === 0
          ? `对接会“${event.title}”的洽谈安排已发布，贵企业暂时没有排到洽谈`
          : `对接会“${event.title}”的洽谈安排已发布，贵企业有 ${count} 场，请${by ?? ""}查看并答复`,
      link: `/workbench/events/${event.id}`,
    });
  }
}

/** That the published timetable is taken back, for those who had meetings in it. */
export async function tellUnscheduled(
  context: Context,
  event: MatchEvent,
  meetings: readonly Meeting[],
): Promise<void> {
  await tellEach(
    context,
    event,
    meetings,
    () => `对接会“${event.title}”的洽谈安排已撤回，主办方调整后会重新发布`,
  );
}

/** What a new run changed in a published timetable. */
export function tellRescheduled(
  context: Context,
  event: MatchEvent,
  { added, changed, removed }: ScheduleDifference,
): Promise<void> {
  return tellChanged(context, event, [...added, ...changed.map(({ after }) => after), ...removed]);
}

/** That meetings were added, moved or taken away, for both sides of each; never who else it concerns. */
export function tellChanged(
  context: Context,
  event: MatchEvent,
  meetings: readonly Meeting[],
): Promise<void> {
  return tellEach(
    context,
    event,
    meetings,
    (count) => `对接会“${event.title}”的安排有变化，贵企业有 ${count} 场洽谈变动，请查看`,
  );
}

async function tellEach(
  context: Context,
  event: MatchEvent,
  meetings: readonly Meeting[],
  words: (count: number) => string,
): Promise<void> {
  const counts = countsOf(meetings);
  const all = await context.store.matchEvents.participations(event.id);
  for (const { id, organisationId, state } of all) {
    const count = counts.get(id);
    if (count && state === "approved")
      await notify(context, {
        to: { organisationId },
        kind: "event",
        key: `${event.id}-meetings`,
        words,
        amount: count,
        link: `/workbench/events/${event.id}`,
      });
  }
}

function countsOf(meetings: readonly Meeting[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { buyerId, supplierId } of meetings)
    for (const id of [buyerId, supplierId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
