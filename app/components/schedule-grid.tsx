import { Form, Link, useNavigate, useSubmit } from "@remix-run/react";
import { useEffect, useRef, type DragEvent } from "react";
import type { GridCell, GridMeeting, ScheduleGridView } from "#app/views/schedule-grid.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { gridKeys } from "./grid-keys.ts";

interface ScheduleGridProps {
  grid: ScheduleGridView;
  mayWrite: boolean;
  /** The meeting that has just been moved: it is where the keyboard goes on. */
  at: string;
  /** The same view without a chosen meeting. */
  leaveTo: string;
}

/**
 * Tables below each other, slots side by side. A meeting is chosen by its link; then every other cell is a button that
 * puts it there. With scripts it can be dragged as well, and arrow keys walk over the cells.
 */
export function ScheduleGrid({ grid, mayWrite, at, leaveTo }: ScheduleGridProps) {
  const { chosen, slots, rows, room, session } = grid;
  const navigate = useNavigate();
  const submit = useSubmit();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at) region.current?.querySelector<HTMLElement>(`#meeting-${at}`)?.focus();
  }, [at]);
  const leave = chosen ? () => void navigate(leaveTo, { preventScrollReset: true }) : null;
  const drop = (event: DragEvent, place: string) => {
    const [meeting = "", version = ""] = event.dataTransfer.getData("text/plain").split(" ");
    event.preventDefault();
    if (meeting && version)
      void submit(
        { intent: "move", meeting, version, to: place },
        { method: "post", preventScrollReset: true },
      );
  };
  return (
    <Form method="post" preventScrollReset>
      {chosen && (
        <>
          <input type="hidden" name="meeting" value={chosen.id} />
          <input type="hidden" name="version" value={chosen.version} />
        </>
      )}
      <div
        className="sheet scroll"
        role="region"
        aria-label={`${room} ${session} 时间表`}
        // What scrolls must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        ref={region}
      >
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move the focus between links and buttons */}
        <div onKeyDown={gridKeys(leave)}>
          <DataTable
            className="schedule-grid"
            caption={`${room} ${session}：每行一张桌，每列一个时段`}
          >
            <DataHead>
              <DataRow>
                <ColumnHead>{room}</ColumnHead>
                {slots.map(({ id, from, to }) => (
                  <ColumnHead key={id}>
                    {from}–{to}
                  </ColumnHead>
                ))}
              </DataRow>
            </DataHead>
            <DataBody>
              {rows.map(({ id, name, cells }, row) => (
                <DataRow key={id}>
                  <RowHead>{name}</RowHead>
                  {cells.map((cell, column) => (
                    <Cell
                      key={cell.place}
                      data-label={cell.time}
                      data-row={row}
                      data-column={column}
                      className={cellClass(cell)}
                      {...(mayWrite &&
                        !cell.meeting && {
                          onDragOver: (event: DragEvent) => event.preventDefault(),
                          onDrop: (event: DragEvent) => drop(event, cell.place),
                        })}
                    >
                      {cell.meeting ? (
                        <MeetingInCell
                          meeting={cell.meeting}
                          chosen={cell.meeting.id === chosen?.id}
                          draggable={mayWrite && cell.meeting.state !== "locked"}
                        />
                      ) : (
                        <FreeCell cell={cell} table={name} moving={chosen?.name ?? null} />
                      )}
                    </Cell>
                  ))}
                </DataRow>
              ))}
            </DataBody>
          </DataTable>
        </div>
      </div>
    </Form>
  );
}

function cellClass({ meeting, closed, fits }: GridCell): string {
  if (meeting) return `held ${meeting.state}${meeting.broken ? " broken" : ""}`;
  return `free${closed ? " shut" : ""}${fits ? " fits" : ""}`;
}

interface MeetingInCellProps {
  meeting: GridMeeting;
  chosen: boolean;
  draggable: boolean;
}

function MeetingInCell({ meeting, chosen, draggable }: MeetingInCellProps) {
  const { id, version, buyer, supplier, state, stateLabel, broken, to } = meeting;
  return (
    <Link
      id={`meeting-${id}`}
      to={to}
      preventScrollReset
      aria-current={chosen ? "true" : undefined}
      draggable={draggable}
      onDragStart={(event) => event.dataTransfer.setData("text/plain", `${id} ${version}`)}
    >
      <span className="buyer">{buyer}</span>
      <span className="vh">与</span>
      <span className="supplier">{supplier}</span>
      {(state !== "draft" || broken) && (
        <span className="mark">
          {state !== "draft" && stateLabel}
          {broken && " 不成立"}
        </span>
      )}
    </Link>
  );
}

interface FreeCellProps {
  cell: GridCell;
  table: string;
  /** The pair that is being moved. */
  moving: string | null;
}

function FreeCell({ cell, table, moving }: FreeCellProps) {
  if (cell.closed) return <span className="quiet">停用</span>;
  if (!moving) return <span className="quiet">空</span>;
  return (
    <button
      type="submit"
      className="put"
      name="to"
      value={cell.place}
      aria-label={`${moving} 移到 ${cell.time} ${table}${cell.fits ? "" : "（可能排不下）"}`}
    >
      {cell.fits ? "移到这里" : "—"}
    </button>
  );
}
