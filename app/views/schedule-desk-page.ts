import { minuteInChina } from "#app/domain/shared/time.ts";
import { arrangeableStates } from "#app/use-cases/arranging.ts";
import type { ScheduleDesk } from "#app/use-cases/view-schedule.ts";
import { eventHead, eventPaths } from "./event-view.ts";
import { chosenMeeting, gridView, placeChoices } from "./schedule-grid.ts";
import { closuresView, peopleView, unmetView, whoChoices } from "./schedule-lists.ts";
import { historyView, readinessOf, resultView, runView } from "./schedule-page.ts";
import {
  scheduleHref,
  scheduleViewLabels,
  scheduleViews,
  type ScheduleQuestion,
} from "./schedule-question.ts";

/** The host's schedule desk: only the part that is looked at is sent. */
export function scheduleDeskPage(
  desk: ScheduleDesk,
  question: ScheduleQuestion,
  mayWrite: boolean,
) {
  const { event, current, unmet } = desk;
  const path = eventPaths(event.id).schedule;
  const { view } = question;
  const counts = { unmet: unmet.length + current.lapsed.length };
  return {
    head: eventHead(event),
    path,
    question,
    mayWrite,
    answersUntil: event.answersUntil && minuteInChina(event.answersUntil),
    arrangeable: arrangeableStates.includes(event.state),
    meetings: current.seated.length,
    run: runView(desk),
    readiness: readinessOf(desk),
    result: resultView(desk),
    tabs: scheduleViews.map((each) => ({
      name: scheduleViewLabels[each],
      to: scheduleHref(path, question, { view: each, page: 1, meeting: "" }),
      ...(each === "unmet" && { count: counts.unmet }),
      current: each === view,
    })),
    chosen: chosenMeeting(desk, question),
    places: placeChoices(desk),
    who: whoChoices(desk),
    history: historyView(desk),
    grid: view === "grid" ? gridView(desk, question, path) : null,
    people: view === "people" ? peopleView(desk, question, path) : null,
    unmet: view === "unmet" ? unmetView(desk, question, path) : null,
    closures: view === "tables" ? closuresView(desk) : null,
  };
}
export type ScheduleDeskPage = ReturnType<typeof scheduleDeskPage>;
