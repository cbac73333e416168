import type { TimetableView } from "#app/views/event-view.ts";

interface EventTimetableProps extends TimetableView {
  title: string;
}

/** Sessions with their slots, rooms with their tables, and how many meetings fit at all. */
export function EventTimetable({
  title,
  rows,
  slots,
  rooms,
  tables,
  capacity,
}: EventTimetableProps) {
  return (
    <section className="sheet pad stack" aria-labelledby="timetable-title">
      <h2 id="timetable-title">{title}</h2>
      <p>
        共 {slots} 个时段、{tables} 张洽谈桌，最多 {capacity} 场洽谈。
      </p>
      <dl className="facts">
        {rows.map(({ session, day, slots: each }) => (
          <div key={`${day} ${session}`}>
            <dt>
              {session}
              <small className="block">{day}</small>
            </dt>
            <dd>
              {each.length > 0 ? each.map(({ words }) => words).join("　") : "没有完整的时段"}
            </dd>
          </div>
        ))}
        {rooms.map(({ name, tables: n }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{n} 桌</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What an event is, line by line. */
export function EventFacts({
  facts,
}: {
  facts: readonly { readonly name: string; readonly value: string }[];
}) {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
