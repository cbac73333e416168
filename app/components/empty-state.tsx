import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** What can be done now, one line each. */
  ways?: readonly ReactNode[];
  children?: ReactNode;
}

/** An empty list says what was asked and what to do next. */
export function EmptyState({ title, ways = [], children }: EmptyStateProps) {
  return (
    <div className="sheet empty">
      <h2>{title}</h2>
      {children}
      {ways.length > 0 && (
        <ul>
          {ways.map((way, index) => (
            <li key={index}>{way}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
