import { Link } from "@remix-run/react";
import type { PairWords } from "#app/views/meeting-words.ts";

/** Why two were brought together: which of ours fits which of theirs, and what decides. */
export function MatchWhy({ pair, more = 0 }: { pair: PairWords | null; more?: number }) {
  if (!pair) return <p className="match-why-not quiet">双方所带内容没有匹配。</p>;
  return (
    <div className="match-why">
      <p>
        <strong>{pair.tier}</strong>：我方 <Link to={pair.ours.to}>{pair.ours.title}</Link>
        <span aria-hidden="true"> ↔ </span>
        <span className="vh">对</span>对方 <Link to={pair.theirs.to}>{pair.theirs.title}</Link>
      </p>
      {pair.lines.length > 0 && (
        <ul>
          {pair.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="no-print">
        <Link to={pair.to}>看逐项判定</Link>
        {more > 0 && <span className="quiet">，另有 {more} 对匹配</span>}
      </p>
    </div>
  );
}
