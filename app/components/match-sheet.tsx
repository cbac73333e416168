import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { isEfficiencyMark, type Mark } from "#app/domain/catalogue/mark.ts";
import { strengthLabels } from "#app/domain/demand/requirement.ts";
import type { MatchTier, Verdict } from "#app/domain/matching/match.ts";
import { notStated } from "#app/domain/matching/words.ts";
import type { OriginMark } from "#app/domain/supply/origin.ts";
import { Marks } from "./badge.tsx";
import { EfficiencyProof } from "./efficiency-proof.tsx";
import { tallyOf, verdictLooks, VerdictMark, VerdictTally } from "./verdict.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

/** The other side of a match, seen from a need or from a listing. */
export interface MatchView {
  readonly rank: number;
  readonly to: string;
  readonly title: string;
  readonly model: string;
  /** Organisation and place: 襄阳示例电机 · 湖北襄阳. */
  readonly by: string;
  /** Of the listing; null when the match shows a need. */
  readonly origin: OriginMark | null;
  readonly marks: readonly Mark[];
  /** What sets a neighbour apart from what is wanted: another kind of machine, the next size. */
  readonly differs: string | null;
  readonly verdicts: readonly Verdict[];
  /** Why it stands where it stands, most telling first. */
  readonly reasons: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
}

interface MatchSheetProps {
  match: MatchView;
  /** Heads of the two value columns, as the reader sees them. */
  heads?: { readonly wanted: string; readonly offered: string };
  /** All but the first three matches: what is met and what is not filled in fold to a line each. */
  folded: boolean;
  /** First message, its state, or why none can be sent. */
  action?: ReactNode;
}

const usualHeads = { wanted: "要求", offered: "该设备" };

/**
 * Verdicts line by line with both values, reasons beside them, the action below both. On phones a
 * lower match, or one that fails a hard requirement, folds to its head with the tally.
 */
export function MatchSheet({ match, heads = usualHeads, folded, action }: MatchSheetProps) {
  const id = `match-${match.rank}`;
  const failing = match.verdicts.some(
    ({ verdict, requirement }) => verdict === "violated" && requirement.strength === "must",
  );
  const body = (
    <div className="body">
      <MatchVerdicts match={match} heads={heads} folded={folded} />
      <MatchReasons match={match} />
      {action && <div className="act">{action}</div>}
    </div>
  );
  return (
    <article className="sheet match" id={id} aria-labelledby={`${id}-title`}>
      <MatchHead match={match} id={id} />
      {folded || failing ? (
        <details className="rest">
          <summary>逐项判定、理由与对接</summary>
          {body}
        </details>
      ) : (
        body
      )}
    </article>
  );
}

function MatchVerdicts({ match, heads, folded }: Required<Omit<MatchSheetProps, "action">>) {
  const { verdicts, marks, title } = match;
  const { telling, unstated, met } = folded ? foldedLines(verdicts) : unfolded(verdicts);
  return (
    <div>
      {telling.length > 0 && <Verdicts lines={telling} heads={heads} caption={title} />}
      {unstated.length > 0 && (
        <details className="folded">
          <summary>
            <VerdictMark verdict="unknown">{unstated.length} 项未填写</VerdictMark>
            <span>{namesOf(unstated)}</span>
          </summary>
          <Verdicts lines={unstated} heads={heads} caption={`${title}，未填写的各项`} />
        </details>
      )}
      {met.length > 0 && (
        <details className="folded">
          <summary>
            <VerdictMark verdict="met">{met.length} 项满足</VerdictMark>
            <span>{namesOf(met)}</span>
          </summary>
          <Verdicts lines={met} heads={heads} caption={`${title}，满足的各项`} />
        </details>
      )}
      {marks.filter(isEfficiencyMark).map((mark) => (
        <details key={mark.kind} className="evidence">
          <summary>能效等级怎么算的</summary>
          <EfficiencyProof outcome={mark.evidence} date={mark.date} />
        </details>
      ))}
    </div>
  );
}

/** What a lower match shows at once, and what stands behind one line each: agreement, and what was not filled in. */
function foldedLines(verdicts: readonly Verdict[]) {
  const met = verdicts.filter(({ verdict }) => verdict === "met");
  const unstated = verdicts.filter(
    ({ verdict, offered }) => verdict === "unknown" && (offered === "" || offered === notStated),
  );
  const hidden = new Set([met, unstated].flatMap((lines) => (lines.length > 1 ? lines : [])));
  return {
    telling: verdicts.filter((line) => !hidden.has(line)),
    unstated: unstated.filter((line) => hidden.has(line)),
    met: met.filter((line) => hidden.has(line)),
  };
}

function unfolded(telling: readonly Verdict[]): ReturnType<typeof foldedLines> {
  return { telling: [...telling], unstated: [], met: [] };
}

/** 刀库容量、主轴锥孔: each name once. */
function namesOf(lines: readonly Verdict[]): string {
  return [...new Set(lines.map(({ requirement }) => requirement.name))].join("、");
}

function MatchReasons({ match: { rank, reasons, facts } }: { match: MatchView }) {
  return (
    <aside className="stack" aria-label={`第 ${rank} 名的理由`}>
      <div>
        <span className="kicker">为何排第 {rank}</span>
        <ol className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ol>
      </div>
      {facts.length > 0 && (
        <dl className="facts short">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </aside>
  );
}

function MatchHead({ match, id }: { match: MatchView; id: string }) {
  return (
    <header>
      <span className="rank">
        <span className="vh">第</span>
        {match.rank}
        <span className="vh">名</span>
      </span>
      <h3 id={`${id}-title`}>
        <Link to={match.to}>{match.title}</Link>{" "}
        {match.model && <span className="model">{match.model}</span>}
      </h3>
      <VerdictTally tally={tallyOf(match.verdicts)} />
      <div className="by">
        <span>{match.by}</span>
        <Marks origin={match.origin} marks={match.marks} />
      </div>
      {match.differs && (
        <p className="differs">
          <span className="near-label">相近设备</span> {match.differs}
        </p>
      )}
    </header>
  );
}

interface VerdictsProps {
  lines: readonly Verdict[];
  heads: { readonly wanted: string; readonly offered: string };
  caption: string;
}

function Verdicts({ lines, heads, caption }: VerdictsProps) {
  return (
    <DataTable className="verdicts" caption={<>{caption}，逐项判定</>}>
      <DataHead>
        <DataRow>
          {["项目", heads.wanted, heads.offered, "判定", "说明"].map((head) => (
            <ColumnHead key={head}>{head}</ColumnHead>
          ))}
        </DataRow>
      </DataHead>
      <DataBody>
        {lines.map((line, index) => (
          <DataRow key={index} className={verdictLooks[line.verdict]}>
            <RowHead>
              {line.requirement.name}
              <span className={`kind ${line.requirement.strength}`}>
                {strengthLabels[line.requirement.strength]}
              </span>
            </RowHead>
            <Cell className="rq" data-label={heads.wanted}>
              {line.wanted}
            </Cell>
            <Cell className="hv" data-label={heads.offered}>
              {line.offered || <span className="none">未填写</span>}
            </Cell>
            <Cell className="vd">
              <VerdictMark verdict={line.verdict} />
            </Cell>
            <Cell className="why">
              {line.reason}
              <Passage whose="需方" words={line.wantedPassage} />
              <Passage whose="供方" words={line.passage} />
            </Cell>
          </DataRow>
        ))}
      </DataBody>
    </DataTable>
  );
}

/** The words that a line was read from, so that a reader can tell whether they were understood. */
function Passage({ whose, words }: { whose: string; words: string | undefined }) {
  if (!words) return null;
  return (
    <span className="passage">
      读自{whose}原文：“{words}”
    </span>
  );
}

const dividers: Partial<Record<MatchTier, string>> = {
  near: "相近设备：种类或规格与要求不同，供改变方案时参考",
  failing: "以下有硬性要求不满足",
};

/** Stands before the first match of a lower tier. */
export function TierDivider({ tier }: { tier: MatchTier }) {
  const words = dividers[tier];
  return words ? <p className={tier === "near" ? "divider near" : "divider"}>{words}</p> : null;
}
