import { eventStateLabels } from "#app/domain/events/event-state.ts";
import { participationAfter, type ParticipationState } from "#app/domain/events/participation.ts";
import { registrationLabels } from "#app/domain/events/registration-window.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import { participationFormValues } from "#app/forms/participation-form.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { eventFacts, eventPaths, slotRows } from "./event-view.ts";

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
) {
  const { event, participation, counterparts, gathering } = view;
  const state = participation?.state ?? null;
  const there = state === "asked" || state === "approved";
  const mayRegister = there
    ? gathering
    : gathering && view.registration === "open" && view.admitted;
  const over = event.state === "finished" || event.state === "archived";
  const fresh: FormValues = { side: ["buyer"] };
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
    counterparts:
      state === "approved"
        ? {
            may: mayWrite && gathering,
            rows: counterparts.map((each) => ({
              id: each.participationId,
              name: each.name,
              place: each.place,
              brings: each.brings,
              best: bestOf(view, each),
              matches: each.matches,
              wish: each.wish ?? "",
            })),
          }
        : null,
    mayWithdraw:
      mayWrite && !over && state !== null && participationAfter(state, "withdraw") !== null,
  };
}

/** The best pair in titles; null where nothing fits or its postings are gone. */
function bestOf(
  { postings, participation }: OwnParticipation,
  { best, brings }: OwnParticipation["counterparts"][number],
) {
  if (!best || !participation) return null;
  const [ourId, theirId] =
    participation.side === "buyer" ? [best.needId, best.listingId] : [best.listingId, best.needId];
  const ours = postings[participation.side].find(({ id }) => id === ourId);
  const theirs = brings.find(({ id }) => id === theirId);
  if (!ours || !theirs) return null;
  return { ours: ours.title, theirs: theirs.title, tier: best.tier, reasons: best.reasons };
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
        words: gathering ? "报名已通过，请选择必见、想见和不见的企业。" : "报名已通过。",
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
