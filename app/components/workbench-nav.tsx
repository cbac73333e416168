import { Link } from "@remix-run/react";

export interface WorkbenchPlace {
  readonly name: string;
  readonly to: string;
  readonly count?: number | string;
  /** Something waits there for this organisation; without a count it says 待办. */
  readonly due?: boolean;
  /** What lies inside it, the place itself first; shown while one of them is open. */
  readonly inside?: readonly Pick<WorkbenchPlace, "name" | "to">[];
}

interface WorkbenchNavProps {
  places: readonly WorkbenchPlace[];
  path: string;
}

/** The rooms of the workbench; what waits is the only filled number. */
export function WorkbenchNav({ places, path }: WorkbenchNavProps) {
  const open = places.find((place) => isOpen(path, place));
  return (
    <nav className="bench-nav" aria-label="工作台">
      <ul>
        {places.map(({ name, to, inside, count, due = false }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={isOpen(path, { to, inside }) ? markOf(path, to) : undefined}
            >
              {name}
              {(due || count !== undefined) && (
                <span className={due ? "n due" : "n"}>{count ?? "待办"}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {open?.inside && open.inside.length > 1 && (
        <ul className="inside">
          {open.inside.map(({ name, to }) => (
            <li key={to}>
              <Link
                to={to}
                aria-current={
                  nearest(path, open.inside ?? []) === to ? markOf(path, to) : undefined
                }
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function markOf(path: string, to: string): "page" | "true" {
  return path === to ? "page" : "true";
}

/** The overview is open only itself; the other places with everything inside them. */
function isOpen(path: string, { to, inside = [] }: Pick<WorkbenchPlace, "to" | "inside">): boolean {
  if (to === "/workbench") return path === to;
  return [to, ...inside.map((each) => each.to)].some((each) => holds(each, path));
}

/** Of places that lie inside each other the innermost that holds the path. */
function nearest(path: string, places: readonly Pick<WorkbenchPlace, "to">[]): string | undefined {
  return places
    .map(({ to }) => to)
    .filter((to) => holds(to, path))
    .sort((a, b) => b.length - a.length)[0];
}

function holds(to: string, path: string): boolean {
  return path === to || path.startsWith(`${to}/`);
}

export interface StatusTab {
  readonly name: string;
  readonly to: string;
  /** Left out where nobody counts. */
  readonly count?: number;
  readonly current: boolean;
}

interface StatusTabsProps {
  tabs: readonly StatusTab[];
  label?: string;
}

/** One list by status, counts in the tabs. */
export function StatusTabs({ tabs, label = "按状态" }: StatusTabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ name, to, count, current }) => (
        <Link key={to} to={to} aria-current={current ? "page" : undefined}>
          {name}
          {count !== undefined && <span className="n">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
