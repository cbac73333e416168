import { Form } from "@remix-run/react";
import type { EventState } from "#app/domain/events/event-state.ts";
import { Button } from "./button.tsx";

interface SchedulePublishingProps {
  state: EventState;
  meetings: number;
  /** What breaks a rule now; nothing is published before it is mended. */
  broken: number;
  /** 2027-02-28 18:00; null while no timetable is published. */
  answersUntil: string | null;
}

/** Shows the draft to everybody who comes, or takes it back. */
export function SchedulePublishing({
  state,
  meetings,
  broken,
  answersUntil,
}: SchedulePublishingProps) {
  if (state === "closed" && meetings > 0 && broken > 0)
    return <p className="quiet">处理完不成立的 {broken} 处，就可以发布洽谈安排。</p>;
  if (state === "closed" && meetings > 0)
    return (
      <Form method="post" className="actions">
        <Button name="intent" value="publish" look="main">
          发布洽谈安排
        </Button>
        <span className="quiet">参会企业会收到通知，可以接受或谢绝各自的洽谈</span>
      </Form>
    );
  if (state !== "scheduled") return null;
  return (
    <>
      {answersUntil && <p className="quiet">参会企业在 {answersUntil} 前可以谢绝和更改答复。</p>}
      <details className="fold">
        <summary>撤回已发布的安排</summary>
        <Form method="post" className="stack">
          <p>撤回后参会企业看不到安排，会收到通知。双方都接受的洽谈保留，其余的要重新答复。</p>
          <div className="actions">
            <Button name="intent" value="unpublish">
              确认撤回
            </Button>
          </div>
        </Form>
      </details>
    </>
  );
}
