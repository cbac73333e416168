import { outcomeStates } from "#app/domain/events/outcome.ts";
import { eventStateLabels } from "#app/domain/events/event-state.ts";
import { plannedStates } from "#app/domain/events/meeting-answer.ts";
import { participationAfter, type ParticipationState } from "#app/domain/events/participation.ts";
import { registrationLabels } from "#app/domain/events/registration-window.ts";
import { mostMusts } from "#app/domain/events/wish-limits.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import { participationFormValues } from "#app/forms/participation-form.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import {
  counterpartList,
  type CounterpartQuestion,
  type CounterpartRow,
} from "./counterpart-list.ts";
import { eventFacts, eventPaths, slotRows } from "./event-view.ts";
import { matchPath, tierWords, wordLines, type PairWords } from "./meeting-words.ts";

type Answered = Awaited<ReturnType<UseCases["viewOwnParticipation"]>>;
type OwnParticipation = Extract<Answered, { ok: true }>["value"];

interface Telling {
  readonly tone: "plain" | "done" | "refused" | "open";
  readonly words: string;
}

/** The participant's desk of one event. */
export function participationPage(
  view: OwnParticipation,
  reference: Pick<Reference, "sectorRows">,
  mayWrite: boolean,
  asked: CounterpartQuestion,
) {
  const { event, participation, counterparts, gathering } = view;
  const state = participation?.state ?? null;
  const there = state === "asked" || state === "approved";
  const mayRegister = there
    ? gathering
    : gathering && view.registration === "open" && view.admitted;
  const over = event.state === "finished" || event.state === "archived";
  // Most come for the whole time: taking a slot out is less work than ticking them all.
  const fresh: FormValues = {
    side: [
      view.postings.buyer.length === 0 && view.postings.supplier.length > 0 ? "supplier" : "buyer",
    ],
    slots: slotRows(event).flatMap(({ slots }) => slots.map(({ id }) => id)),
  };
  return {
    title: event.title,
    hostName: view.hostName,
    paths: eventPaths(event.id),
    state,
    told: tellingOf(view, state),
    facts: eventFacts(event, reference),
    form:
      mayWrite && mayRegister
        ? {
            values: participation ? participationFormValues(participation) : fresh,
            rows: slotRows(event),
            questions: event.questions,
            postings: view.postings,
            fresh: !there,
          }
        : null,
    /** Meetings are planned and published. */
    planned: state === "approved" && plannedStates.includes(event.state),
    begun: state === "approved" && outcomeStates.includes(event.state),
    counterparts:
      participation?.state === "approved" && gathering
        ? {
            may: mayWrite,
            mostMusts: mostMusts(event, participation.side),
            list: counterpartList(
              counterparts.map((each) => counterpartRow(view, each)),
              asked,
            ),
          }
        : null,
    mayWithdraw:
      mayWrite && !over && state !== null && participationAfter(state, "withdraw") !== null,
  };
}

function counterpartRow(
  view: OwnParticipation,
  each: OwnParticipation["counterparts"][number],
): CounterpartRow {
  const pair = pairOf(view, each);
  return {
    id: each.participationId,
    name: each.name,
    place: each.place,
    brings: each.brings,
    pair,
    more: pair ? each.matches - 1 : 0,
    wish: each.wish,
  };
}

/** The best pair in words; null where nothing fits or its postings are gone. */
function pairOf(
  { postings, participation }: OwnParticipation,
  { best, brings, words }: OwnParticipation["counterparts"][number],
): PairWords | null {
  if (!best || !participation) return null;
  const [ourId, theirId] =
    participation.side === "buyer" ? [best.needId, best.listingId] : [best.listingId, best.needId];
  const ours = postings[participation.side].find(({ id }) => id === ourId);
  const theirs = brings.find(({ id }) => id === theirId);
  if (!ours || !theirs) return null;
  return {
    tier: tierWords[best.tier],
    ours,
    theirs,
    to: matchPath(ours),
    lines: wordLines(words),
  };
}

function tellingOf(view: OwnParticipation, state: ParticipationState | null): Telling | null {
  const { registration, admitted, participation, gathering } = view;
  const { state: stage } = view.event;
  if (stage === "finished" || stage === "archived")
    return { tone: "plain", words: `这场对接会${eventStateLabels[stage]}。` };
  switch (state) {
    case "asked":
      return { tone: "plain", words: "报名已提交，承办方审核后通知贵企业。" };
    case "approved":
      return {
        tone: "done",
        words: gathering
          ? "报名已通过，请选择必见、想见和不见的企业。"
          : "报名已通过，洽谈安排已发布。",
      };
    case "refused":
      return { tone: "refused", words: `报名未通过：${participation?.reason ?? ""}` };
    case "withdrawn":
      return { tone: "plain", words: "贵企业已退出这场对接会。" };
    case null:
      if (registration !== "open")
        return { tone: "plain", words: `${registrationLabels[registration]}。` };
      return admitted
        ? null
        : { tone: "open", words: "只限受邀企业报名，请打开承办方发来的邀请链接。" };
  }
}
