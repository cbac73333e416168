import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { ChosenMeeting, PlaceChoices } from "#app/views/schedule-grid.ts";
import { Button } from "./button.tsx";
import { Select } from "./form/index.ts";

interface ScheduleMeetingProps {
  meeting: ChosenMeeting;
  places: PlaceChoices;
  mayWrite: boolean;
  /** The same view without a chosen meeting. */
  leaveTo: string;
  /** What was chosen in a form that was refused. */
  values: FormValues;
  errors: FormErrors;
}

/** One meeting, and everything that can be changed of it. */
export function ScheduleMeeting({
  meeting,
  places,
  mayWrite,
  leaveTo,
  values,
  errors,
}: ScheduleMeetingProps) {
  const { buyer, supplier, place, state, stateLabel, answers, planned, teams } = meeting;
  const locked = state === "locked";
  const refused = valueOf(values, "meeting") === meeting.id ? valueOf(values, "intent") : "";
  return (
    <section className="sheet pad stack chosen-meeting" aria-labelledby="meeting-title" id="chosen">
      <div className="between">
        <h2 id="meeting-title">
          {buyer} × {supplier}
        </h2>
        <Link to={leaveTo} preventScrollReset>
          不改了
        </Link>
      </div>
      <p>
        {place}　{stateLabel}　<span className="quiet">{answers}</span>
      </p>
      {mayWrite && planned && (
        <>
          {!locked && (
            <>
              <Form method="post" className="schedule-move" preventScrollReset>
                <Named meeting={meeting} />
                <Select
                  name="slot"
                  label="时段"
                  groups={places.slots}
                  defaultValue={refused === "move" ? valueOf(values, "slot") : meeting.slotId}
                  errors={errors.slot}
                />
                <Select
                  name="table"
                  label="洽谈桌"
                  groups={places.tables}
                  defaultValue={refused === "move" ? valueOf(values, "table") : meeting.tableId}
                  errors={errors.table}
                />
                <Button name="intent" value="move" look="ink">
                  移动
                </Button>
              </Form>
              <Form method="post" className="stack" preventScrollReset>
                <Named meeting={meeting} />
                <div className="field-pair">
                  {teams.map(({ name, people }) => (
                    <fieldset key={name}>
                      <legend>{name}到场</legend>
                      {people.map((person) => (
                        <label key={person.id} className="check-line">
                          <input
                            type="checkbox"
                            name="person"
                            value={person.id}
                            defaultChecked={
                              refused === "people"
                                ? values.person?.includes(person.id)
                                : person.comes
                            }
                          />
                          <span>{person.name}</span>
                        </label>
                      ))}
                    </fieldset>
                  ))}
                </div>
                <div className="actions">
                  <Button name="intent" value="people" small>
                    保存到场人员
                  </Button>
                </div>
              </Form>
            </>
          )}
          <Form method="post" className="actions" preventScrollReset>
            <Named meeting={meeting} />
            <Button name="intent" value={locked ? "unlock" : "lock"}>
              {locked ? "解锁" : "锁定"}
            </Button>
            <span className="quiet">
              {locked ? "解锁后可以移动、换人、移除" : "锁定后再次排期时原样保留"}
            </span>
          </Form>
          {!locked && (
            <details className="fold">
              <summary>移除这场洽谈</summary>
              <Form method="post" className="stack">
                <Named meeting={meeting} />
                <p>
                  移除后双方空出这个时段，可以撤销。安排已发布的，双方会收到通知；还是草案的，再次排期时可能重新排上。
                </p>
                <div className="actions">
                  <Button name="intent" value="remove">
                    确认移除
                  </Button>
                </div>
              </Form>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Named({ meeting: { id, version } }: { meeting: ChosenMeeting }) {
  return (
    <>
      <input type="hidden" name="meeting" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
