import { Link } from "@remix-run/react";
import { rowLabel, type SectorRow } from "#app/domain/policy/sector-row.ts";

interface ClauseProps {
  row: SectorRow;
  /** Where the passage stands on this site. */
  to?: string;
}

/** A passage word for word, then document and place. Nothing of ours stands inside the quotation marks. */
export function Clause({ row, to }: ClauseProps) {
  return (
    <blockquote className="clause">
      <p>“{row.scope}”</p>
      <footer>
        {row.sector} · {rowLabel(row)}
        {to && (
          <>
            {" · "}
            <Link to={to}>看原表</Link>
          </>
        )}
      </footer>
    </blockquote>
  );
}
