import { Link } from "@remix-run/react";
import type { Instant } from "#app/domain/shared/time.ts";

export interface NewsLine {
  readonly id: string;
  /** What kind of news, in words. */
  readonly kind: string;
  readonly words: string;
  readonly at: Instant;
  /** 14:05 */
  readonly time: string;
  readonly read: boolean;
  /** Marks it read and leads to what it is about. */
  readonly to: string;
}

export interface NewsDay {
  readonly day: string;
  readonly title: string;
  readonly lines: readonly NewsLine[];
}

/** News by day, newest first; unread ones are bold, marked and read aloud as such. */
export function NewsList({ days }: { days: readonly NewsDay[] }) {
  return days.map(({ day, title, lines }) => (
    <section key={day} className="news-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{title}</h2>
      <ul className="sheet news">
        {lines.map(({ id, kind, words, at, time, read, to }) => (
          <li key={id} className={read ? undefined : "unread"}>
            <span className="news-mark">{!read && <span className="vh">未读：</span>}</span>
            <Link to={to} prefetch="none">
              {words}
            </Link>
            <span className="meta">
              {kind} · <time dateTime={at}>{time}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
