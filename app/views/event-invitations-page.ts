import { placeName } from "#app/domain/shared/place.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { eventHead, eventPaths } from "./event-view.ts";

export const invitationsPerPage = 50;

type Answered = Awaited<ReturnType<UseCases["viewEventInvitations"]>>;
type Invitations = Extract<Answered, { ok: true }>["value"];

/** The host's page of invitations. `invited`: how many the last step invited, from the address. */
export function eventInvitationsPage(
  { event, waiting, total, answered, candidates }: Invitations,
  mayWrite: boolean,
  siteUrl: string,
  invited: string | null,
) {
  const paths = eventPaths(event.id);
  const over = event.state === "finished" || event.state === "archived";
  const link = `${siteUrl}${paths.desk}?invitation=${event.invitationCode}`;
  return {
    head: eventHead(event),
    path: paths.invitations,
    may: mayWrite && !over,
    link: event.publishedAt && mayWrite ? link : null,
    invited: invited !== null && /^\d{1,3}$/.test(invited) ? Number(invited) : null,
    waiting: waiting.rows.map(({ organisation, invitedOn }) => ({
      id: organisation.id,
      name: organisation.name,
      place: placeName(organisation.place),
      invitedOn,
    })),
    total,
    answered,
    candidates,
    page: waiting.page,
    pages: waiting.pages,
  };
}
export type EventInvitationsView = ReturnType<typeof eventInvitationsPage>;
