import type { MatchEvent } from "#app/domain/events/event.ts";
import { daysOf } from "#app/domain/events/timetable.ts";
import type { EventMove, EventState } from "#app/domain/events/event-state.ts";
import { addDays, dayInChina, type Day } from "#app/domain/shared/time.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { unfinishedRunStates } from "#app/domain/events/schedule-run.ts";
import type { Services } from "#app/services.server.ts";
import { runSchedule } from "#app/use-cases/run-schedule.ts";
import { done } from "../acting.ts";
import { demoHostKey } from "../hosts.ts";
import { demoId } from "../random.ts";
import { clockOf, type Clock } from "./clock.ts";
import { contentOn, type DemoEvent } from "./event.ts";
import { gather } from "./gather.ts";
import { hold } from "./hold.ts";
import { demoEvents } from "./index.ts";

/** The events, each as far as it goes; a run completes what an interrupted one has left, with the days it has set. */
export async function loadDemoEvents(services: Services): Promise<void> {
  const clock = clockOf(services);
  for (const demo of demoEvents) await bring(services, clock, demo);
}

async function bring(services: Services, clock: Clock, demo: DemoEvent): Promise<void> {
  const { store, now } = services.ports;
  const today = dayInChina(now());
  const there = (await store.matchEvents.ofHost(demoId(demoHostKey))).find(
    ({ title }) => title === demo.title,
  );
  const id = there?.id ?? (await created(clock, demo, today));
  const current = async () => (await store.matchEvents.byId(id))!;
  const move = async (step: EventMove, from: EventState, day: Day, time: string) => {
    if ((await current()).state === from)
      await done(clock.host(day, time).moveEvent({ id, move: step }), demo.title);
  };
  const event = await current();
  await invite(clock, demo, event);
  await move("open", "draft", event.opensOn, "09:00");
  await publishPages(services, clock, demo, event);
  if ((await current()).state === "open") await gather(services, demo, await current(), clock);
  if (demo.until === "open") return;
  const dayAfter = addDays(event.closesOn, 1);
  await move("close", "open", dayAfter, "09:00");
  if ((await current()).state === "closed") await arrange(services, clock, demo, event, dayAfter);
  await answer(services, clock, demo, event, dayAfter);
  if (demo.until === "scheduled") return;
  const held = daysOf(event.sessions)!.first;
  await move("start", "scheduled", held, "13:00");
  await hold(services, clock, await current(), held);
}

async function created(clock: Clock, demo: DemoEvent, today: Day): Promise<Id> {
  const day = addDays(today, demo.opensIn - 3);
  const content = contentOn(demo, today);
  return (await done(clock.host(day, "09:00").createEvent(content), demo.title)).id;
}

async function invite(clock: Clock, { invited }: DemoEvent, event: MatchEvent): Promise<void> {
  if (event.state !== "draft") return;
  const organisationIds = invited.map(demoId);
  await done(
    clock.host(event.opensOn, "08:30").inviteToEvent({ id: event.id, organisationIds }),
    `invitations to “${event.title}”`,
  );
}

async function publishPages(
  services: Services,
  clock: Clock,
  { pages }: DemoEvent,
  { id, opensOn }: MatchEvent,
): Promise<void> {
  const there = await services.ports.store.eventPages.ofEvent(id);
  const host = clock.host(opensOn, "09:30");
  for (const content of pages) {
    const found = there.find(({ title }) => title === content.title);
    const saving = { id, pageId: null, version: 0, content, publish: true };
    if (!found) await done(host.saveEventPage(saving), content.title);
    else if (!found.publishedAt)
      await done(host.publishEventPage({ id: found.id, published: true }), content.title);
  }
}

/** Works the timetable out here, by the wishes alone: matching takes its time and comes after loading. */
async function arrange(
  services: Services,
  clock: Clock,
  demo: DemoEvent,
  { id }: MatchEvent,
  day: Day,
): Promise<void> {
  const { store } = services.ports;
  const host = clock.host(day, "10:00");
  const [last] = await store.eventSchedules.runs(id, 1);
  const unfinished = last && unfinishedRunStates.includes(last.state);
  const runId = unfinished ? last.id : (await done(host.startSchedule({ id }), demo.title)).runId;
  await runSchedule.run(clock.at(day, "10:05"), { id: runId });
  await done(clock.host(day, "11:00").publishSchedule({ id }), demo.title);
}

/** Most accept; those of what lies ahead have not all answered. */
async function answer(
  services: Services,
  clock: Clock,
  demo: DemoEvent,
  { id }: MatchEvent,
  day: Day,
): Promise<void> {
  const keys = [...demo.buyers, ...demo.suppliers];
  const slow = demo.until === "scheduled" ? 2 : 0;
  for (const key of keys.filter((_, n) => slow === 0 || n % 3 !== slow)) {
    const { state } = (await services.ports.store.matchEvents.byId(id))!;
    if (state === "scheduled")
      await done(clock.as(key, day, "15:00").acceptMeetings({ id }), `the answers of ${key}`);
  }
}
