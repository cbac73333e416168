import type { MatchEvent } from "#app/domain/events/event.ts";
import { gatheringStates } from "#app/domain/events/event-state.ts";
import {
  participationAfter,
  type Participation,
  type ParticipationContent,
  type ParticipationState,
} from "#app/domain/events/participation.ts";
import {
  fittingContent,
  participationProblems,
} from "#app/domain/events/participation-problems.ts";
import { registrationLabels, registrationOn } from "#app/domain/events/registration-window.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { isInvited } from "./event-invited.ts";
import { publishedEvent } from "./hosted-event.ts";
import { issuePasses, replacePasses } from "./issue-passes.ts";
import { takeOwn } from "./own-organisation.ts";
import { tellRegistered } from "./tell-event.ts";
import { verb, type Answer, type VerbContext } from "./verb.ts";

interface Registering {
  /** The event's. */
  readonly id: Id;
  /** Of the invitation link; empty without one. */
  readonly code: string;
  /** Of the registration that is changed; null for a new one. */
  readonly version: number | null;
  readonly content: ParticipationContent;
}

/** Registers the actor's organisation, or changes its registration while people still gather. */
export const registerForEvent = verb<Registering, { readonly id: Id }>({
  name: "register-for-event",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, code, version, content: said }) {
    const { store, ports, now } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    // A schedule that is just being saved knows this registration or the one before, never half of it.
    await store.eventMeetings.lock(id);
    const found = await publishedEvent(store, id);
    if (!found.ok) return found;
    const event = found.value;
    const organisationId = own.value.id;
    if (event.hostId === organisationId)
      return refuse({ code: "conflict", message: "承办方不用报名自己的对接会。" });
    const before = await store.matchEvents.participationOf(id, organisationId);
    const invited = await isInvited(store, event, organisationId, code);
    const barred = barredWords(event, before, invited !== null, dayInChina(now));
    if (barred) return refuse({ code: "conflict", message: barred });
    const content = fittingContent(event, said);
    const problems = [
      ...participationProblems(event, content),
      ...contactProblems(textsOf(content)),
    ];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const brought = await ownPublished(context, content, organisationId);
    if (!brought.ok) return brought;

    const moved = before && before.side !== content.side;
    const state = stateOf(before, moved || !before, invited === "by-host");
    const participation: Participation = {
      ...content,
      id: before?.id ?? ports.newId(),
      eventId: id,
      organisationId,
      state,
      reason: "",
      version: (version ?? 0) + 1,
      askedAt: before?.askedAt ?? now,
      decidedAt: state === "approved" ? (before?.decidedAt ?? now) : null,
    };
    const saved = before
      ? await store.matchEvents.updateParticipation(participation)
      : await store.matchEvents.insertParticipation(participation);
    if (!saved)
      return refuse({ code: "conflict", message: "报名刚刚有变化，请看过新的内容再保存。" });
    if (moved) await store.matchEvents.saveWishes(participation.id, []);
    if (before) await replacePasses(context, before, participation);
    if (state === "approved") await issuePasses(context, participation.id);
    if (state === "asked" && before?.state !== "asked")
      await tellRegistered(context, event, participation);
    return ok({ id: participation.id });
  },
});

/** Why this organisation cannot register or change now; null when it can. */
function barredWords(
  event: MatchEvent,
  before: Participation | null,
  invited: boolean,
  today: string,
): string | null {
  if (!gatheringStates.includes(event.state)) return "对接会已过报名阶段，不能再修改报名。";
  if (before?.state === "asked" || before?.state === "approved") return null;
  const registration = registrationOn(event, today);
  if (registration !== "open") return `${registrationLabels[registration]}，现在不能报名。`;
  if (event.admission === "invited" && !invited)
    return "这场对接会只限受邀企业报名，请打开承办方发来的邀请链接。";
  return null;
}

/** Whoever the host asked to come need not be looked at again; a change of side is a new question. */
function stateOf(
  before: Participation | null,
  anew: boolean,
  invitedByHost: boolean,
): ParticipationState {
  if (before?.state === "approved" && !anew) return "approved";
  if (before?.state === "refused") return participationAfter("refused", "ask-again")!;
  return invitedByHost ? "approved" : "asked";
}

function textsOf({ people, answers }: ParticipationContent): Record<string, string> {
  return Object.fromEntries([
    ...people.flatMap(({ name, position }, n) => [
      [`people.${n}.name`, name],
      [`people.${n}.position`, position],
    ]),
    ...Object.entries(answers).map(([question, answer]) => [`answer.${question}`, answer]),
  ]) as Record<string, string>;
}

async function ownPublished(
  { store }: Pick<VerbContext, "store">,
  { side, broughtIds }: ParticipationContent,
  organisationId: Id,
): Answer<null> {
  const rows =
    side === "buyer" ? await store.needs.byIds(broughtIds) : await store.listings.byIds(broughtIds);
  const fine = rows.filter(
    (row) => row.organisationId === organisationId && row.status === "published",
  );
  if (fine.length === broughtIds.length) return ok(null);
  const message = side === "buyer" ? "只能带本企业已发布的需求" : "只能带本企业已发布的供给";
  return refuse({ code: "invalid", problems: [{ field: "brought", message }] });
}
