import { editableEventStates, hostMovesFrom } from "#app/domain/events/event-state.ts";
import { eventSideLabels, eventSides } from "#app/domain/events/instance.ts";
import { registrationOn } from "#app/domain/events/registration-window.ts";
import { longDay, type Day } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { eventFacts, eventHead, eventPaths, timetableView } from "./event-view.ts";

type Answered = Awaited<ReturnType<UseCases["viewHostedEvent"]>>;
type HostedEvent = Extract<Answered, { ok: true }>["value"];

/** One thing the host may want to do now. */
interface Step {
  readonly words: string;
  readonly to: string;
}

/** Where an event stands, for the host. */
export function hostedEventPage(
  view: HostedEvent,
  reference: Pick<Reference, "sectorRows">,
  today: Day,
  mayWrite: boolean,
) {
  const { event, registered } = view;
  const timetable = timetableView(event);
  return {
    head: eventHead(event),
    paths: eventPaths(event.id),
    mayWrite,
    published: event.publishedAt !== null,
    editable: editableEventStates.includes(event.state),
    moves: hostMovesFrom(event.state),
    figures: [
      ...eventSides.map((side) => ({
        name: `${eventSideLabels[side]}已通过`,
        value: registered[side].approved,
      })),
      { name: "待审核", value: registered.buyer.asked + registered.supplier.asked },
      { name: "最多洽谈", value: timetable.capacity },
    ],
    steps: stepsOf(view, today),
    facts: eventFacts(event, reference),
    timetable,
  };
}

function stepsOf(view: HostedEvent, today: Day): Step[] {
  const { event, registered, invited, withoutWishes, coOrganisers, pages } = view;
  const paths = eventPaths(event.id);
  const asked = registered.buyer.asked + registered.supplier.asked;
  const approved = registered.buyer.approved + registered.supplier.approved;
  const step = (is: boolean, words: string, to: string) => (is ? [{ words, to }] : []);
  const registration = registrationOn(event, today);
  switch (event.state) {
    case "draft":
      return [
        ...step(true, "核对时段、桌位和报名时间，然后发布", paths.edit),
        ...step(invited === 0, "先拟好受邀名单，发布时一起通知", paths.invitations),
        ...step(invited > 0, `发布时通知受邀的 ${invited} 家企业`, paths.invitations),
      ];
    case "open":
    case "closed":
      return [
        ...step(asked > 0, `审核 ${asked} 家企业的报名`, `${paths.registrations}?state=asked`),
        ...step(
          registration === "open" && invited > 0,
          `${invited} 家受邀企业还没有报名，${longDay(event.closesOn)}截止`,
          paths.invitations,
        ),
        ...step(
          registration === "early",
          `${longDay(event.opensOn)}开始报名，现在可以拟邀请名单`,
          paths.invitations,
        ),
        ...step(
          withoutWishes > 0,
          `${withoutWishes} 家已通过的企业还没有选想见谁`,
          `${paths.registrations}?state=approved`,
        ),
        ...step(coOrganisers.asked > 0, `${coOrganisers.asked} 家协办方还没有答复`, paths.groups),
        ...step(pages.published === 0, "写下程序、交通和须知", paths.pages),
        ...step(
          event.state === "closed" && approved > 0,
          `给已通过的 ${approved} 家企业排洽谈`,
          paths.schedule,
        ),
        ...step(event.state === "closed", "排洽谈，看过后发布", paths.schedule),
      ];
    case "scheduled":
      return step(pages.drafts > 0, `有 ${pages.drafts} 篇公告还没有发布`, paths.pages);
    case "running":
      return step(true, "签到、洽谈桌和补位", paths.day);
    case "finished":
      return step(true, "核对成果", paths.results);
    case "archived":
      return [];
  }
}
