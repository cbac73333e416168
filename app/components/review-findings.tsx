import { Link } from "@remix-run/react";
import type { findingView } from "#app/views/review-view.ts";

export type FindingLine = ReturnType<typeof findingView>;

/** What the pre-checks found, the serious first; says so when they found nothing. */
export function Findings({ findings }: { findings: readonly FindingLine[] }) {
  if (findings.length === 0) return <p className="quiet">预检没有发现问题</p>;
  const ordered = [...findings].sort((a, b) => Number(b.serious) - Number(a.serious));
  return (
    <ul className="findings">
      {ordered.map(({ label, serious, words, evidence, other }, index) => (
        <li key={index} className={serious ? "serious" : undefined}>
          <b>
            {serious ? "须处理" : "请留意"} · {label}
          </b>
          <span>{words}</span>
          <small>
            依据：{evidence}
            {other?.to && (
              <>
                {" "}
                <Link to={other.to}>看“{other.title}”</Link>
              </>
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** The same in a cell of the queue: labels alone. */
export function FindingTags({ findings }: { findings: readonly FindingLine[] }) {
  if (findings.length === 0) return <span className="quiet">无</span>;
  const labels = new Map(findings.map(({ label, serious, words }) => [label, { serious, words }]));
  for (const { label, words } of findings.filter(({ serious }) => serious))
    labels.set(label, { serious: true, words });
  return (
    <span className="finding-tags">
      {[...labels].map(([label, { serious, words }]) => (
        <span key={label} className={serious ? "finding serious" : "finding"} title={words}>
          {serious && "须处理 "}
          {label}
        </span>
      ))}
    </span>
  );
}
