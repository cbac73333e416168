import { Link } from "@remix-run/react";
import type { ConditionAnswer } from "#app/domain/catalogue/candidates.ts";
import type { MarkProof } from "#app/views/mark-view.ts";
import { CatalogueBadge } from "./badge.tsx";
import { InventedNote } from "./invented-note.tsx";
import { VerdictMark } from "./verdict.tsx";

/** What a catalogue mark rests on: entry, edition, conditions with the values used, who and when. */
export function CatalogueProof({ proof }: { proof: MarkProof }) {
  return (
    <div className="calc">
      <div className="stack whole">
        {proof.invented && <InventedNote />}
        <p>{proof.sentence}</p>
        <dl className="facts short">
          <div>
            <dt>条目</dt>
            <dd>
              <Link to={proof.to}>
                {proof.number} {proof.name}
              </Link>
              {proof.page && `，第 ${proof.page} 页`}
            </dd>
          </div>
          <div>
            <dt>目录</dt>
            <dd>
              <Link to={proof.editionTo}>
                {proof.catalogue} {proof.edition}
              </Link>
              ，{proof.document}
            </dd>
          </div>
          <div>
            <dt>原文</dt>
            <dd>“{proof.verbatim}”</dd>
          </div>
        </dl>
        <ConditionAnswers answers={proof.answers} />
      </div>
    </div>
  );
}

/** Condition by condition: what the entry asks, what the listing states. */
export function ConditionAnswers({ answers }: { answers: readonly ConditionAnswer[] }) {
  if (answers.length === 0) return <p className="quiet">条目没有列出参数条件。</p>;
  return (
    <ul className="plain-list condition-answers">
      {answers.map(({ written, verdict, offered, reason }) => (
        <li key={written}>
          <VerdictMark verdict={verdict} /> {written}
          {(offered || reason) && (
            <span className="quiet">
              {" "}
              {[offered && `供给：${offered}`, reason].filter(Boolean).join("，")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface CatalogueProofsProps {
  shown: readonly MarkProof[];
  earlier: readonly MarkProof[];
}

/** The catalogue marks of a listing, each with its evidence; what ended before stays below with its day. */
export function CatalogueProofs({ shown, earlier }: CatalogueProofsProps) {
  return (
    <>
      {shown.map((proof) => (
        <details key={proof.mark.id} id={`mark-${proof.mark.id}`} className="proof" open>
          <summary>
            <CatalogueBadge mark={proof.mark} />
          </summary>
          <div>
            <CatalogueProof proof={proof} />
          </div>
        </details>
      ))}
      {earlier.length > 0 && (
        <details className="proof stated">
          <summary>以前的目录标识（{earlier.length}）</summary>
          <ul className="plain-list">
            {earlier.map((proof) => (
              <li key={proof.mark.id}>
                <CatalogueBadge mark={proof.mark} to={proof.to} /> {proof.sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
