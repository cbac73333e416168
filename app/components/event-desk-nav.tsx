import { StatusTabs } from "./workbench-nav.tsx";

/** The parts of a host's desk of one event in the order of its days; a part is here once its page exists. */
const parts = [
  { to: "host", name: "概况" },
  { to: "registrations", name: "报名" },
  { to: "invitations", name: "邀请" },
  { to: "groups", name: "协办" },
  { to: "pages", name: "公告" },
  { to: "schedule", name: "洽谈安排" },
  { to: "day", name: "现场" },
  { to: "results", name: "成果" },
] as const;
export type EventDeskPart = (typeof parts)[number]["to"];

/** Where the host is in the desk of one event: pages under /workbench/events/:id/. */
export function EventDeskNav({ eventId, at }: { eventId: string; at: EventDeskPart }) {
  return (
    <StatusTabs
      label="对接会的各部分"
      tabs={parts.map(({ to, name }) => ({
        name,
        to: `/workbench/events/${eventId}/${to}`,
        current: to === at,
      }))}
    />
  );
}
