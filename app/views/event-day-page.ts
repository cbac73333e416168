import { attendeeKey, checkInOutcomeLabels } from "#app/domain/events/check-in.ts";
import { seatOfferStateLabels } from "#app/domain/events/seat-offer.ts";
import { minuteInChina, monthDay } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { dayPeople, type readPeopleQuestion } from "./day-people.ts";
import { eventHead, eventPaths } from "./event-view.ts";

type Answered = Awaited<ReturnType<UseCases["viewEventDay"]>>;
type HostedDay = Extract<Answered, { ok: true }>["value"];

/** 03-01 14:07 */
const moment = (at: string) => minuteInChina(at).slice(5);

/** The host's page of the day. siteUrl: for the link to the board. */
export function eventDayPage(
  { event, day, people, cameOn, doubtful, missed, names }: HostedDay,
  mayWrite: boolean,
  siteUrl: string,
  asked: ReturnType<typeof readPeopleQuestion>,
) {
  const personOf = new Map(people.map((each) => [each.key, each]));
  const pairNames = ({ buyerId, supplierId }: { buyerId: string; supplierId: string }) =>
    `${names.get(buyerId) ?? "已退出的企业"} × ${names.get(supplierId) ?? "已退出的企业"}`;
  return {
    head: eventHead(event),
    paths: eventPaths(event.id),
    mayWrite,
    grace: day.graceMinutes,
    boardLink: day.boardToken && `${siteUrl}/board/${day.boardToken}`,
    cameOn: cameOn ? monthDay(cameOn) : "",
    expected: people.length,
    present: people.filter(({ checkIn }) => checkIn !== null).length,
    people: dayPeople(
      people.map(({ participation, attendee, organisation, checkIn, pass }) => ({
        participationId: participation.id,
        attendeeId: attendee.id,
        name: attendee.name,
        organisation: organisation.name,
        came: checkIn ? `${moment(checkIn.at)} ${checkIn.deskName}` : "",
        pass: pass !== null,
      })),
      asked,
      eventPaths(event.id).day,
    ),
    doubtful: doubtful.map(({ checkIn, outcome, person, words }) => {
      const found = person && personOf.get(attendeeKey(person));
      return {
        id: checkIn.id,
        what: checkInOutcomeLabels[outcome],
        who: found ? `${found.attendee.name}　${found.organisation.name}` : checkIn.code,
        where: `${moment(checkIn.at)} ${checkIn.deskName}（${checkIn.byName}）`,
        words,
      };
    }),
    missed: missed.map(({ meeting, place, offers }) => ({
      id: meeting.id,
      place,
      who: pairNames(meeting),
      reason: meeting.reason,
      offers: offers.map((offer) => ({
        id: offer.id,
        who: pairNames(offer),
        words: offer.reason
          ? `${seatOfferStateLabels[offer.state]}：${offer.reason}`
          : `${seatOfferStateLabels[offer.state]}，${minuteInChina(offer.lapsesAt).slice(-5)} 失效`,
      })),
    })),
  };
}
