import type { Strength } from "#app/domain/demand/requirement.ts";
import { strengthLabels } from "#app/domain/demand/requirement.ts";
import type { Verdict } from "#app/domain/matching/match.ts";
import { verdictLooks, VerdictMark } from "./verdict.tsx";

/** One requirement; hard before wished, in the order of the cells of every row. */
export interface TimelineColumn {
  readonly name: string;
  readonly wanted: string;
  readonly strength: Strength;
}

export interface TimelineRow {
  readonly id: string;
  readonly rank: number;
  /** Anchor of the match sheet below: #match-1. */
  readonly anchor: string;
  /** Model number, or the title where there is none. */
  readonly name: string;
  readonly by: string;
  /** One a column; null where the match has no such line. */
  readonly verdicts: readonly (Verdict | null)[];
  readonly failing: boolean;
}

interface MatchTimelineProps {
  columns: readonly TimelineColumn[];
  rows: readonly TimelineRow[];
}

/** Up to here columns share the width evenly; more of them take what they need and scroll. */
const evenUpTo = 10;

/** The table keeps figures; what stands in brackets is in the sheets below. */
function withoutAsides(text: string): string {
  let depth = 0;
  let kept = "";
  for (const letter of text) {
    if (letter === "（") depth += 1;
    if (depth === 0) kept += letter;
    if (letter === "）") depth = Math.max(0, depth - 1);
  }
  return kept.trim();
}

/** 一表看清: one row a match, one column a requirement. Heads run downwards on phones, values go. */
export function MatchTimeline({ columns, rows }: MatchTimelineProps) {
  const firstFailing = rows.findIndex((row) => row.failing);
  return (
    <div
      className="sheet scroll"
      // A region that scrolls has to be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label="匹配总表，可左右滚动"
    >
      <table className={columns.length <= evenUpTo ? "lines timeline even" : "lines timeline"}>
        <thead>
          <tr>
            <th scope="col">名次与设备</th>
            {columns.map(({ name, wanted, strength }, index) => (
              <th scope="col" key={index} className={strength}>
                <span className="req">{name}</span>
                <span className="lim-text">
                  {withoutAsides(wanted)}
                  <br />
                  <span className="unit">{strengthLabels[strength]}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.id}
              row={row}
              cut={index === firstFailing && index > 0}
              width={columns.length + 1}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, cut, width }: { row: TimelineRow; cut: boolean; width: number }) {
  return (
    <>
      {cut && (
        <tr className="cut">
          <td colSpan={width}>以下有硬性要求不满足，一律排在没有不满足的设备之后</td>
        </tr>
      )}
      <tr>
        <th scope="row">
          <a href={row.anchor}>
            <span className="rank-no">{row.rank}</span>
            <span className="model">{row.name}</span>
          </a>
          <br />
          <span className="unit">{row.by}</span>
        </th>
        {row.verdicts.map((line, index) =>
          line ? (
            <td key={index} className={verdictLooks[line.verdict]}>
              <VerdictMark verdict={line.verdict}>
                <span className="val">
                  {withoutAsides(line.offered) || <span className="none">未填写</span>}
                </span>
              </VerdictMark>
            </td>
          ) : (
            <td key={index} className="none">
              <span aria-hidden="true">—</span>
              <span className="vh">不涉及</span>
            </td>
          ),
        )}
      </tr>
    </>
  );
}
