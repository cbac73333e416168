import { Link } from "@remix-run/react";

export interface Crumb {
  readonly name: string;
  readonly to: string;
}

/** The way to this page; the page itself stands last and is no link. */
export function Crumbs({ way, here }: { way: readonly Crumb[]; here: string }) {
  return (
    <nav className="crumbs" aria-label="位置">
      <ol>
        {way.map(({ name, to }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
