import type { Day } from "../shared/time.ts";
import type { MatchEvent } from "./event.ts";
import { daysOf } from "./timetable.ts";

/** early: it will open by itself. closed: too late, or the host has closed it. */
export const registrationStates = ["early", "open", "closed"] as const;
export type RegistrationState = (typeof registrationStates)[number];
export const registrationLabels: Record<RegistrationState, string> = {
  early: "即将开放报名",
  open: "报名中",
  closed: "报名已截止",
};

/** Whether one may register on a day in China: the event is open, and the day lies in its window. */
export function registrationOn(
  event: Pick<MatchEvent, "state" | "opensOn" | "closesOn">,
  today: Day,
): RegistrationState {
  if (event.state !== "open" || today > event.closesOn) return "closed";
  return today < event.opensOn ? "early" : "open";
}

/** Where an event stands in the public list. */
export const eventPhases = ["open", "coming", "past"] as const;
export type EventPhase = (typeof eventPhases)[number];
export const eventPhaseLabels: Record<EventPhase, string> = {
  open: "正在报名",
  coming: "即将举办",
  past: "往届",
};

export function phaseOn(
  event: Pick<MatchEvent, "state" | "opensOn" | "closesOn" | "sessions">,
  today: Day,
): EventPhase {
  const last = daysOf(event.sessions)?.last ?? event.closesOn;
  if (event.state === "finished" || event.state === "archived" || last < today) return "past";
  return registrationOn(event, today) === "open" ? "open" : "coming";
}
