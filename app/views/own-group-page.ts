import type { UseCases } from "#app/use-cases/bind.ts";
import type { RegistrationQuestion } from "#app/use-cases/event-registrations.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { eventFacts, eventPaths, eventSectorNames } from "./event-view.ts";
import { registrationList } from "./registration-list.ts";

type Answered = Awaited<ReturnType<UseCases["viewOwnGroup"]>>;
type OwnGroup = Extract<Answered, { ok: true }>["value"];

/** The co-organiser's page: its group of one event. */
export function ownGroupPage(
  { event, hostName, group, registrations, waiting }: OwnGroup,
  question: RegistrationQuestion,
  reference: Pick<Reference, "sectorRows">,
  mayWrite: boolean,
) {
  const paths = eventPaths(event.id);
  const over = event.state === "finished" || event.state === "archived";
  return {
    title: event.title,
    eventState: event.state,
    hostName,
    published: event.publishedAt !== null,
    publicPath: paths.page,
    path: paths.group,
    name: group.name,
    state: group.state,
    sectors: eventSectorNames(group.sectorRows, reference),
    mayAnswer: mayWrite,
    door:
      mayWrite && group.state === "accepted" && event.state === "running" ? paths.checkIn : null,
    mayInvite: mayWrite && group.state === "accepted" && !over,
    facts: eventFacts(event, reference),
    list: registrations && registrationList(registrations, question, event, paths.group, mayWrite),
    waiting: waiting.map(({ id, name }) => ({ id, name })),
  };
}
export type OwnGroupView = ReturnType<typeof ownGroupPage>;
