import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export interface RailItem {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  /** Place, budget, deadline; or supplier and marks. */
  readonly meta: readonly ReactNode[];
}

interface RailListProps {
  id: string;
  title: string;
  all: { readonly text: string; readonly to: string };
  items: readonly RailItem[];
}

/** The narrow column: sections divided by hairlines on one sheet. */
export function Rail({ children }: { children: ReactNode }) {
  return <div className="sheet rail">{children}</div>;
}

/** What is new, with the way to all of it. */
export function RailList({ id, title, all, items }: RailListProps) {
  return (
    <section aria-labelledby={id}>
      <div className="between">
        <h2 id={id}>{title}</h2>
        <Link to={all.to} className="quiet">
          {all.text}
        </Link>
      </div>
      <ul className="list">
        {items.map((item) => (
          <li key={item.id}>
            <Link to={item.to}>{item.title}</Link>
            <span className="meta">
              {item.meta.map((part, index) => (
                <span key={index}>{part}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
