import { Link } from "@remix-run/react";
import type { FieldDiff } from "#app/domain/vocabulary/body-diff.ts";
import type { ChangeLine } from "#app/views/vocabulary-entry.ts";

interface VocabularyDiffProps {
  diff: readonly FieldDiff[];
  fresh?: boolean;
  retires?: boolean;
}

/** What came, went or changed, field by field. */
export function VocabularyDiff({ diff, fresh = false, retires = false }: VocabularyDiffProps) {
  if (retires) return <p>停用：从词表里去掉，历史保留，可以恢复。</p>;
  if (diff.length === 0) return <p className="quiet">内容没有变化</p>;
  return (
    <dl className="vocabulary-diff">
      {diff.map(({ field, label, text, added, removed, reordered }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {text && (
              <>
                {!fresh &&
                  (text.before ? <del>{text.before}</del> : <span className="none">空</span>)}
                {!fresh && <span aria-hidden="true"> → </span>}
                {text.after ? <ins>{text.after}</ins> : <span className="none">空</span>}
              </>
            )}
            {removed.map((word) => (
              <del key={word}>
                <span className="vh">去掉：</span>
                {word}
              </del>
            ))}
            {added.map((word) => (
              <ins key={word}>
                <span className="vh">增加：</span>
                {word}
              </ins>
            ))}
            {reordered && <span className="quiet">只改了顺序</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What people did to an entry, latest first. */
export function ChangeLines({ title, lines }: { title: string; lines: readonly ChangeLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="sheet pad stack" aria-label={title}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <details key={line.id} className="vocabulary-change">
          <summary>
            <b>{line.label}</b> <span className="quiet">{line.words}</span>
          </summary>
          {line.note && <p>说明：{line.note}</p>}
          {line.reason && <p>审核意见：{line.reason}</p>}
          <VocabularyDiff diff={line.diff} fresh={line.fresh} retires={line.retires} />
          <p className="actions">
            <Link to={line.to}>看这次提议</Link>
            {line.restore && <Link to={line.restore}>恢复这一版</Link>}
          </p>
        </details>
      ))}
    </section>
  );
}
