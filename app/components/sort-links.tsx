import { Link } from "@remix-run/react";

export interface SortChoice {
  readonly label: string;
  readonly to: string;
  readonly current: boolean;
}

/** The orders of a list as links; the chosen one is underlined. */
export function SortLinks({ choices }: { choices: readonly SortChoice[] }) {
  return (
    <nav className="sort" aria-label="排序">
      <span>排序</span>
      {choices.map(({ label, to, current }) => (
        <Link key={label} to={to} aria-current={current ? "true" : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
