import type { Fen } from "#app/domain/shared/money.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { Link } from "./link.tsx";
import { Money } from "./money.tsx";
import { TitleParts, type TitlePart } from "./title-parts.tsx";
import { Cell, ColumnHead, DataHead, DataRow, DataTable, KeptDataBody } from "./data-table.tsx";

export interface NeedRow {
  readonly id: string;
  readonly to: string;
  readonly title: readonly TitlePart[];
  readonly factory: string;
  readonly place: string;
  /** Hard requirements in words, most telling first: 排气量 ≥ 13 m³/min. */
  readonly requirements: readonly string[];
  readonly description: string;
  /** 台（套） */
  readonly quantity: number;
  readonly budget: Fen | null;
  readonly deadline: Day | null;
  /** Negative once the deadline has passed. */
  readonly daysLeft: number | null;
  /** Listings that meet it or leave something open. */
  readonly matches: number;
}

interface NeedResultsProps {
  caption: string;
  rows: readonly NeedRow[];
  sorted?: "deadline" | null;
}

/** What is wanted in two lines, then quantity, budget, deadline and matches in columns. */
export function NeedResults({ caption, rows, sorted = null }: NeedResultsProps) {
  return (
    <div className="sheet">
      <DataTable className="hits" caption={caption}>
        <DataHead>
          <DataRow>
            <ColumnHead>需求与企业</ColumnHead>
            <ColumnHead className="num">
              数量<span className="unit">台（套）</span>
            </ColumnHead>
            <ColumnHead className="num">
              预算<span className="unit">万元</span>
            </ColumnHead>
            <ColumnHead className="num" aria-sort={sorted === "deadline" ? "ascending" : undefined}>
              期限<span className="unit">剩余天数</span>
            </ColumnHead>
            <ColumnHead className="num">
              匹配设备<span className="unit">条</span>
            </ColumnHead>
          </DataRow>
        </DataHead>
        <KeptDataBody
          rows={rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        />
      </DataTable>
    </div>
  );
}

function Row({ row }: { row: NeedRow }) {
  const aside = row.requirements.length > 0 ? row.requirements.join("，") : row.description;
  return (
    <DataRow>
      <Cell className="what">
        <h2>
          <Link to={row.to}>
            <TitleParts parts={row.title} />
          </Link>
        </h2>
        <div className="by">
          <span className="who">
            {row.factory} · {row.place}
          </span>
          {aside && (
            <span className="desc">
              {row.requirements.length > 0 && <b>要求 </b>}
              {aside}
            </span>
          )}
        </div>
      </Cell>
      <Cell className="num" data-label="数量 台（套）">
        {row.quantity}
      </Cell>
      <Cell className="num wide" data-label="预算 万元">
        {row.budget === null ? (
          <span className="none">未填写</span>
        ) : (
          <strong>
            <Money amount={row.budget} bare />
          </strong>
        )}
      </Cell>
      <Cell className="num wide" data-label="期限">
        <Deadline day={row.deadline} left={row.daysLeft} />
      </Cell>
      <Cell className="num" data-label="匹配设备 条">
        {row.matches > 0 ? row.matches : <span className="none">暂无</span>}
      </Cell>
    </DataRow>
  );
}

function Deadline({ day, left }: { day: Day | null; left: number | null }) {
  if (day === null) return <span className="none">未填写</span>;
  return (
    <>
      <time dateTime={day}>{day}</time>
      {left !== null && (
        <small className={left < 0 ? "late" : undefined}>
          {left < 0 ? `已过 ${-left} 天` : left === 0 ? "今天到期" : `剩 ${left} 天`}
        </small>
      )}
    </>
  );
}
