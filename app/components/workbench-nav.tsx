import { Link } from "@remix-run/react";

export interface WorkbenchPlace {
  readonly name: string;
  readonly to: string;
  readonly count?: number;
  /** Something waits there for this organisation; without a count it says 待办. */
  readonly due?: boolean;
}

interface WorkbenchNavProps {
  places: readonly WorkbenchPlace[];
  path: string;
}

/** The rooms of the workbench; what waits is the only filled number. */
export function WorkbenchNav({ places, path }: WorkbenchNavProps) {
  return (
    <nav className="bench-nav" aria-label="工作台">
      <ul>
        {places.map(({ name, to, count, due = false }) => (
          <li key={to}>
            <Link to={to} aria-current={current(path, to)}>
              {name}
              {(due || count !== undefined) && (
                <span className={due ? "n due" : "n"}>{count ?? "待办"}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The overview is current only itself; the other rooms with everything inside them. */
function current(path: string, to: string): "page" | "true" | undefined {
  if (path === to) return "page";
  return to !== "/workbench" && path.startsWith(`${to}/`) ? "true" : undefined;
}

export interface StatusTab {
  readonly name: string;
  readonly to: string;
  readonly count: number;
  readonly current: boolean;
}

/** One list by status, counts in the tabs. */
export function StatusTabs({ tabs }: { tabs: readonly StatusTab[] }) {
  return (
    <nav className="tabs" aria-label="按状态">
      {tabs.map(({ name, to, count, current }) => (
        <Link key={to} to={to} aria-current={current ? "page" : undefined}>
          {name}
          <span className="n">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
