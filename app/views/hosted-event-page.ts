import {
  editableEventStates,
  gatheringStates,
  hostMovesFrom,
} from "#app/domain/events/event-state.ts";
import { eventSideLabels } from "#app/domain/events/instance.ts";
import { participationAfter } from "#app/domain/events/participation.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { eventFacts, eventPaths, timetableView } from "./event-view.ts";

type Answered = Awaited<ReturnType<UseCases["viewHostedEvent"]>>;
type HostedEvent = Extract<Answered, { ok: true }>["value"];

/** The host's desk of one event. */
export function hostedEventPage(
  { event, registrations, invited, candidates }: HostedEvent,
  reference: Pick<Reference, "sectorRows">,
  mayWrite: boolean,
  origin: string,
) {
  const paths = eventPaths(event.id);
  const gathering = gatheringStates.includes(event.state);
  return {
    title: event.title,
    state: event.state,
    paths,
    mayWrite,
    published: event.publishedAt !== null,
    editable: editableEventStates.includes(event.state),
    moves: hostMovesFrom(event.state),
    mayInvite: mayWrite && event.state !== "finished" && event.state !== "archived",
    link: event.publishedAt && `${origin}${paths.desk}?invitation=${event.invitationCode}`,
    facts: eventFacts(event, reference),
    timetable: timetableView(event),
    invited: invited.map(({ id, name }) => ({ id, name })),
    candidates,
    registrations: registrations.map(({ participation, organisation, brings, wishes }) => ({
      id: participation.id,
      name: organisation.name,
      about: `${eventSideLabels[participation.side]}　${placeName(organisation.place)}　${
        participation.availableSlotIds.length
      } 个时段，已选 ${wishes} 家`,
      state: participation.state,
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
        mayWrite && gathering
          ? (["approve", "refuse"] as const).filter((move) =>
              participationAfter(participation.state, move),
            )
          : [],
    })),
  };
}
