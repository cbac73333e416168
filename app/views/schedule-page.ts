import { eventStateLabels } from "#app/domain/events/event-state.ts";
import { eventSideLabels } from "#app/domain/events/instance.ts";
import {
  gapWords,
  isSilent,
  scheduleRunStateLabels,
  unfinishedRunStates,
} from "#app/domain/events/schedule-run.ts";
import { nextRedo, nextUndo, scheduleChangeLabels } from "#app/domain/events/schedule-change.ts";
import { scheduleStageLabels } from "#app/domain/events/scheduling/search.ts";
import type { Meeting } from "#app/domain/events/instance.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import { schedulableStates } from "#app/use-cases/start-schedule.ts";
import type { ScheduleDesk } from "#app/use-cases/view-schedule.ts";

/** Names of participants by id; whoever left has none. */
export function namesIn({ current: { instance } }: ScheduleDesk): (id: string) => string {
  const names = new Map(instance.participants.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "已退出的一方";
}

/** What there is to schedule, and what is missing. */
export function readinessOf({ event, current, waiting }: ScheduleDesk) {
  const { instance } = current;
  const { participants, wishes, slots, tables } = instance;
  const count = (side: "buyer" | "supplier") =>
    participants.filter((each) => each.side === side).length;
  const of = (kind: string) => wishes.filter((wish) => wish.kind === kind).length;
  const wishing = new Set(wishes.map(({ fromId }) => fromId));
  const silent = participants.filter(({ id }) => !wishing.has(id)).length;
  const closed = tables.reduce((sum, { closedSlotIds }) => sum + closedSlotIds.length, 0);
  const missing = [
    ...(event.state === "draft" || event.state === "open"
      ? [`对接会现在是“${eventStateLabels[event.state]}”，截止报名后才能排期`]
      : []),
    ...(waiting > 0 ? [`还有 ${waiting} 家报名待审核，没通过的不会排进去`] : []),
    ...(count("buyer") === 0 ? ["还没有通过审核的需方"] : []),
    ...(count("supplier") === 0 ? ["还没有通过审核的供方"] : []),
    ...(silent > 0 ? [`${silent} 家还没有选想见谁，只能按匹配推荐排`] : []),
  ];
  return {
    figures: [
      { name: eventSideLabels.buyer, value: count("buyer"), unit: "家" },
      { name: eventSideLabels.supplier, value: count("supplier"), unit: "家" },
      { name: "必见 / 想见 / 不见", value: `${of("must")} / ${of("want")} / ${of("never")}` },
      {
        name: "最多洽谈",
        value: (slots.length * tables.length - closed).toLocaleString("en-US"),
        unit: "场",
      },
    ],
    missing,
    ready: schedulableStates.includes(event.state) && count("buyer") > 0 && count("supplier") > 0,
    second: event.state === "scheduled",
  };
}

/** The newest run, as far as it is. */
export function runView({ run, now }: ScheduleDesk) {
  if (!run) return null;
  const { state, stage, share, early, reason, askedAt } = run;
  return {
    state,
    words: scheduleRunStateLabels[state],
    stage: stage && scheduleStageLabels[stage],
    percent: Math.floor(share * 100),
    early,
    reason,
    at: minuteInChina(askedAt),
    working: unfinishedRunStates.includes(state),
    silent: isSilent(run, now),
  };
}
export type RunView = NonNullable<ReturnType<typeof runView>>;

const fitWords = {
  none: null,
  again: "排期期间名单、意愿或桌位有变化，已按新情况重新排了一次。",
  fitted: "排期期间接连有变化，已去掉不再成立的洽谈。可以再排一次，把空位补上。",
} as const;

/** The timetable as it stands in figures, and what the last run came to. */
export function resultView(desk: ScheduleDesk) {
  const { current, lastDone, points, fairness, unmet, broken, event } = desk;
  const { seated, instance } = current;
  if (!lastDone?.report && seated.length === 0) return null;
  const report = lastDone?.report ?? null;
  const name = namesIn(desk);
  const pair = (meeting: Meeting) => `${name(meeting.buyerId)} × ${name(meeting.supplierId)}`;
  const musts = instance.wishes.filter(({ kind }) => kind === "must").length;
  const kept = (state: string) => seated.filter((meeting) => meeting.state === state).length;
  // The bound is of the run's own timetable: it says nothing of other wishes or tables.
  const same = report !== null && report.points === points && broken.length === 0;
  return {
    figures: [
      { name: "洽谈", value: seated.length.toLocaleString("en-US"), unit: "场" },
      { name: "必见已排上", value: musts - unmet.length, unit: `/ ${musts}` },
      {
        name: same && report.bound ? "得分 / 上限" : "得分",
        value: points.toLocaleString("en-US"),
        unit: same && report.bound ? `/ ${report.bound.toLocaleString("en-US")}` : "",
      },
      { name: "已确认 / 已锁定", value: `${kept("confirmed")} / ${kept("locked")}` },
    ],
    gap: report && (same ? gapWords(report) : `上次排期时：${gapWords(report)}；之后有改动`),
    fairness: fairnessWords(fairness.hoping, fairness.served, report?.fairness.atMost ?? null),
    fit: report && fitWords[report.fit],
    at: lastDone?.finishedAt ? minuteInChina(lastDone.finishedAt) : null,
    reseated: (report?.reseated ?? []).map(
      ({ before, after }) =>
        `${pair(before)}：${placeWords(event, before)} → ${placeWords(event, after)}`,
    ),
    dropped: (report?.dropped ?? []).map(
      ({ meeting, words }) =>
        `${pair(meeting)}（${placeWords(event, meeting)}）：${words.join("；")}`,
    ),
    broken: broken.map(({ words, pairs }) => ({
      words,
      meetings: pairs.flatMap(({ buyerId, supplierId }) => {
        const found = seated.find(
          (each) => each.buyerId === buyerId && each.supplierId === supplierId,
        );
        return found ? [{ id: found.id, name: pair(found) }] : [];
      }),
    })),
    /** What a new run would do with what is confirmed or locked and cannot stay. */
    next: {
      reseated: current.kept.reseated.length,
      dropped: current.kept.dropped.map(({ meeting }) => pair(meeting)),
    },
  };
}

function fairnessWords(hoping: number, served: number, atMost: number | null): string {
  if (hoping === 0) return "没有互为必见的企业。";
  const base = `${hoping} 家有互为必见的企业，${served} 家至少见到其中一家。`;
  if (served === hoping) return base;
  return atMost !== null && served >= atMost ? `${base}按现有条件不可能照顾到更多。` : base;
}

/** The last changes by hand, and what can be taken back. */
export function historyView({ changes, names }: ScheduleDesk) {
  const [undo, redo] = [nextUndo(changes), nextRedo(changes)];
  const step = (change: typeof undo) =>
    change && { id: change.id, words: `${scheduleChangeLabels[change.kind]} ${change.words}` };
  return {
    undo: step(undo),
    redo: step(redo),
    lines: changes.map(({ id, kind, words, state, by, at }) => ({
      id,
      words: `${scheduleChangeLabels[kind]}　${words}`,
      undone: state === "undone",
      who: names.get(by) ?? "已离开的成员",
      at: minuteInChina(at),
    })),
  };
}
