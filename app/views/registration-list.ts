import type { EventQuestion } from "#app/domain/events/event.ts";
import { gatheringStates, type EventState } from "#app/domain/events/event-state.ts";
import { eventSideLabels, eventSides, type EventSide } from "#app/domain/events/instance.ts";
import {
  participationAfter,
  participationStateLabels,
  participationStates,
  type ParticipationState,
} from "#app/domain/events/participation.ts";
import { placeName } from "#app/domain/shared/place.ts";
import {
  registrationSorts,
  type Registration,
  type RegistrationQuestion,
  type Registrations,
} from "#app/use-cases/event-registrations.ts";
import { pageAsked } from "./page-number.ts";

const perPage = 20;

/** Which registrations, from the address. */
export function readRegistrationQuestion(params: URLSearchParams): RegistrationQuestion {
  return {
    state: participationStates.find((each) => each === params.get("state")) ?? null,
    side: eventSides.find((each) => each === params.get("side")) ?? null,
    q: (params.get("q") ?? "").slice(0, 60),
    sort: registrationSorts.find((each) => each === params.get("sort")) ?? "asked",
    page: pageAsked(params),
    perPage,
  };
}

/** The address of the same list with something of it changed; its page begins anew. */
export function registrationAddress(
  path: string,
  { state, side, q, sort }: RegistrationQuestion,
  changed: {
    state?: ParticipationState | null;
    side?: EventSide | null;
    page?: number;
  } = {},
): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null) => value && params.set(name, value);
  set("state", changed.state === undefined ? state : changed.state);
  set("side", changed.side === undefined ? side : changed.side);
  set("q", q);
  set("sort", sort === "asked" ? "" : sort);
  set("page", changed.page && changed.page > 1 ? String(changed.page) : "");
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

interface Deciding {
  readonly state: EventState;
  readonly questions: readonly EventQuestion[];
}

function rowOf(
  { participation, organisation, brings, wishes, groups }: Registration,
  event: Deciding,
  mayWrite: boolean,
) {
  const { state } = participation;
  const slots = participation.availableSlotIds.length;
  return {
    id: participation.id,
    name: organisation.name,
    about: [
      eventSideLabels[participation.side],
      placeName(organisation.place),
      `${participation.people.length} 人`,
      `带 ${participation.broughtIds.length} 条`,
      `${slots} 个时段`,
      ...(state === "approved" ? [wishes > 0 ? `已选 ${wishes} 家` : "还没有选企业"] : []),
      ...groups.map(({ name }) => name),
    ].join("　"),
    state,
    reason: participation.reason,
    people: participation.people.map(({ name, position }) =>
      position ? `${name}（${position}）` : name,
    ),
    brings,
    answers: event.questions.flatMap(({ id, words }) => {
      const answer = participation.answers[id];
      return answer ? [{ words, answer }] : [];
    }),
    moves:
      mayWrite && gatheringStates.includes(event.state)
        ? (["approve", "refuse"] as const).filter((move) => participationAfter(state, move))
        : [],
  };
}
export type RegistrationRow = ReturnType<typeof rowOf>;

/** A list of registrations with its tabs, filters and pages. */
export function registrationList(
  { rows, counts, total, page, pages }: Registrations,
  question: RegistrationQuestion,
  event: Deciding,
  path: string,
  mayWrite: boolean,
) {
  const all = participationStates.reduce((sum, state) => sum + counts[state], 0);
  return {
    path,
    all,
    total,
    question: { ...question, state: question.state ?? "", side: question.side ?? "" },
    tabs: [
      {
        name: "全部",
        to: registrationAddress(path, question, { state: null }),
        count: all,
        current: question.state === null,
      },
      ...participationStates
        .filter((state) => counts[state] > 0 || state === question.state)
        .map((state) => ({
          name: participationStateLabels[state],
          to: registrationAddress(path, question, { state }),
          count: counts[state],
          current: state === question.state,
        })),
    ],
    rows: rows.map((row) => rowOf(row, event, mayWrite)),
    page,
    pages,
    pagePaths: Array.from({ length: pages }, (_, n) =>
      registrationAddress(path, question, { page: n + 1 }),
    ),
  };
}
export type RegistrationList = ReturnType<typeof registrationList>;

/** What was decided, for the line above the list. */
export function decidedWords(params: URLSearchParams): string | null {
  const done = params.get("done");
  if (done === "refused") return "已告知企业报名未通过。";
  const count = Number(done);
  if (!done || !Number.isInteger(count) || count < 0) return null;
  return count === 0 ? "没有勾选企业。" : `已通过 ${count} 家，企业会收到消息。`;
}
