import { Link } from "@remix-run/react";

export interface SortChoice {
  readonly label: string;
  readonly to: string;
  readonly current: boolean;
}

/** The orders by one attribute. */
export interface SpecSortChoice {
  readonly name: string;
  readonly ways: readonly SortChoice[];
}

interface SortLinksProps {
  choices: readonly SortChoice[];
  bySpec: readonly SpecSortChoice[];
}

/** The orders of a list as links; the chosen one is underlined. Those by attributes fold. */
export function SortLinks({ choices, bySpec }: SortLinksProps) {
  return (
    <nav className="sort" aria-label="排序">
      <span>排序</span>
      {choices.map((choice) => (
        <SortLink key={choice.label} choice={choice} />
      ))}
      {bySpec.length > 0 && <SpecSorts choices={bySpec} />}
    </nav>
  );
}

function SpecSorts({ choices }: { choices: readonly SpecSortChoice[] }) {
  const chosen = choices
    .flatMap(({ name, ways }) =>
      ways.filter(({ current }) => current).map((way) => ({ name, way })),
    )
    .map(({ name, way }) => `${name}${way.label}`)[0];
  return (
    // Another order closes it.
    <details key={chosen ?? ""} className="spec-sorts">
      <summary className={chosen ? "current" : undefined}>{chosen ?? "按参数"}</summary>
      <ul>
        {choices.map(({ name, ways }) => (
          <li key={name}>
            <span>{name}</span>
            {ways.map((way) => (
              <SortLink key={way.label} choice={way} of={name} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function SortLink({ choice: { label, to, current }, of }: { choice: SortChoice; of?: string }) {
  return (
    <Link
      to={to}
      aria-current={current ? "true" : undefined}
      aria-label={of ? `${of}${label}` : undefined}
    >
      {label}
    </Link>
  );
}
