import type { ReactNode } from "react";

export interface Figure {
  readonly value: ReactNode;
  readonly unit?: string;
  /** What the number counts. */
  readonly name: ReactNode;
}

interface FiguresProps {
  figures: readonly Figure[];
  /** Four in one row where there is room. */
  wide?: boolean;
}

/** Computed numbers, each with what it counts; null values are passed as words. */
export function Figures({ figures, wide = false }: FiguresProps) {
  return (
    <dl className={wide ? "figures four" : "figures"}>
      {figures.map(({ value, unit, name }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>
            {value}
            {unit && <span className="unit"> {unit}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
