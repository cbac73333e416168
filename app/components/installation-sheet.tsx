import type { FactRow } from "#app/views/installation-view.ts";

interface InstallationSheetProps {
  groups: readonly { readonly title: string; readonly rows: readonly FactRow[] }[];
}

/** Storage, versions and state side by side, one line a fact. */
export function InstallationSheet({ groups }: InstallationSheetProps) {
  return (
    <div className="desk">
      {groups.map(({ title, rows }) => (
        <section key={title} className="sheet pad stack" aria-label={title}>
          <h3>{title}</h3>
          <dl className="facts sourced">
            {rows.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
