import { Link } from "@remix-run/react";
import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Fen } from "#app/domain/shared/money.ts";
import type { Agreement } from "#app/domain/supply/comparison.ts";
import type { OriginMark } from "#app/domain/supply/origin.ts";
import { Marks } from "./badge.tsx";
import { Price } from "./money.tsx";

export interface ComparisonColumn {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly supplier: string;
  readonly origin: OriginMark | null;
  readonly marks: readonly Mark[];
  /** The same comparison without this one; null for the last. */
  readonly without: string | null;
}

export type ComparisonCell = { readonly best: boolean } & (
  | { readonly kind: "text"; readonly text: string | null }
  | { readonly kind: "price"; readonly min: Fen | null; readonly max: Fen | null }
);

export interface ComparisonRow {
  readonly name: string;
  readonly unit: string;
  readonly cells: readonly ComparisonCell[];
  readonly agreement: Agreement;
  /** What the best of the row is called: 最低. */
  readonly bestWord: string;
}

const agreementWords: Record<Agreement, string> = {
  same: "相同",
  differs: "不同",
  open: "有未填写",
};
const agreementSigns: Record<Agreement, string> = { same: "＝", differs: "≠", open: "？" };

interface ComparisonTableProps {
  columns: readonly ComparisonColumn[];
  rows: readonly ComparisonRow[];
}

/** One row an attribute, one column a listing; where they differ, the row is tinted and says so. */
export function ComparisonTable({ columns, rows }: ComparisonTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="sheet scroll" role="region" aria-label="对比表" tabIndex={0}>
      <table className="lines compare">
        <caption className="vh">{columns.map(({ title }) => title).join("、")}逐项对比</caption>
        <thead>
          <tr>
            <th scope="col">参数</th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.name} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column }: { column: ComparisonColumn }) {
  const { title, to, supplier, origin, marks, without } = column;
  return (
    <th scope="col">
      <Link className="name" to={to}>
        {title}
      </Link>
      <span className="block">{supplier}</span>
      <Marks origin={origin} marks={marks} listing={to} withGaps />
      {without && (
        <Link className="remove" to={without} aria-label={`从对比中去掉：${title}`}>
          去掉
        </Link>
      )}
    </th>
  );
}

function Row({ row: { name, unit, cells, agreement, bestWord } }: { row: ComparisonRow }) {
  return (
    <tr className={agreement}>
      <th scope="row">
        <span className="sign" aria-hidden="true">
          {agreementSigns[agreement]}
        </span>
        <span>
          {name}
          {unit && <span className="unit"> {unit}</span>}
          <span className="vh">（{agreementWords[agreement]}）</span>
        </span>
      </th>
      {cells.map((cell, place) => (
        <td key={place} className={cell.best ? "best" : undefined}>
          {cell.kind === "price" ? (
            <Price min={cell.min} max={cell.max} bare />
          ) : (
            (cell.text ?? <span className="none">未填写</span>)
          )}
          {cell.best && <span className="unit"> {bestWord}</span>}
        </td>
      ))}
    </tr>
  );
}

/** What the signs before the rows mean. */
export function ComparisonKey() {
  return (
    <p className="quiet compare-key">
      {(["differs", "open", "same"] as const).map((agreement) => (
        <span key={agreement}>
          <b aria-hidden="true">{agreementSigns[agreement]}</b> {agreementWords[agreement]}
        </span>
      ))}
    </p>
  );
}
