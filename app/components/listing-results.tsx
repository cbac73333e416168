import { Form } from "@remix-run/react";
import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Fen } from "#app/domain/shared/money.ts";
import type { OriginMark } from "#app/domain/supply/origin.ts";
import { mostCompared } from "#app/domain/supply/most-compared.ts";
import { Marks } from "./badge.tsx";
import { Button } from "./button.tsx";
import { Link } from "./link.tsx";
import { Price } from "./money.tsx";
import { TitleParts, type TitlePart } from "./title-parts.tsx";
import { Cell, ColumnHead, DataHead, DataRow, DataTable, KeptDataBody } from "./data-table.tsx";

/** One of the family's first attributes; the unit stands in the head, never in the cell. */
export interface AttributeColumn {
  readonly name: string;
  readonly unit: string;
}

export interface ListingRow {
  readonly id: string;
  readonly to: string;
  readonly title: readonly TitlePart[];
  readonly model: string;
  readonly supplier: string;
  readonly place: string;
  readonly origin: OriginMark | null;
  readonly marks: readonly Mark[];
  readonly description: string;
  /** Formatted without unit, one per column; null shows 未填写. */
  readonly values: readonly (string | null)[];
  /** Key figures in words, where the list mixes families and has no columns: 额定功率 75 kW. */
  readonly figures: readonly string[];
  readonly priceMin: Fen | null;
  readonly priceMax: Fen | null;
  readonly leadTimeDays: number | null;
}

/** An order by one of the columns. */
export interface ColumnOrder {
  readonly column: string;
  readonly descending: boolean;
}

interface ListingResultsProps {
  /** Read aloud in place of a visible caption: what is listed, in which order. */
  caption: string;
  /** At most three; none where the list mixes families. */
  columns: readonly AttributeColumn[];
  rows: readonly ListingRow[];
  sorted?: "price" | "lead-time" | ColumnOrder | null;
}

/** Two lines of text beside figures in columns; the same cells make a card on a phone. */
export function ListingResults({ caption, columns, rows, sorted = null }: ListingResultsProps) {
  return (
    <div className="comparable stack">
      <div className="sheet">
        <DataTable className="hits" caption={caption}>
          <DataHead>
            <DataRow>
              <ColumnHead>设备与供应商</ColumnHead>
              {columns.map(({ name, unit }) => (
                <ColumnHead key={name} className="num" aria-sort={orderOf(name, sorted)}>
                  {name}
                  <span className="unit">{unit || "\u00a0"}</span>
                </ColumnHead>
              ))}
              <ColumnHead className="num" aria-sort={sorted === "price" ? "ascending" : undefined}>
                单价
                <span className="unit">万元/台（套）</span>
              </ColumnHead>
              <ColumnHead
                className="num"
                aria-sort={sorted === "lead-time" ? "ascending" : undefined}
              >
                交期
                <span className="unit">天</span>
              </ColumnHead>
            </DataRow>
          </DataHead>
          <KeptDataBody
            rows={rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} />
            ))}
          />
        </DataTable>
      </div>
      {rows.length > 1 && <CompareBar />}
    </div>
  );
}

function orderOf(name: string, sorted: ListingResultsProps["sorted"]) {
  if (!sorted || typeof sorted === "string" || sorted.column !== name) return undefined;
  return sorted.descending ? "descending" : "ascending";
}

/** The rows' boxes belong to this form wherever they stand. */
function CompareBar() {
  return (
    <Form id={compareForm} action="/equipment/compare" className="compare-bar">
      <span>勾选 2 到 {mostCompared} 条</span>
      <Button small>逐项对比</Button>
    </Form>
  );
}

const compareForm = "compare";

function Row({ row, columns }: { row: ListingRow; columns: readonly AttributeColumn[] }) {
  const aside = [...row.figures, row.description].filter(Boolean).join("，");
  return (
    <DataRow>
      <Cell className="what">
        <label className="compare-pick">
          <input type="checkbox" name="id" value={row.id} form={compareForm} />
          <span className="vh">
            选来对比：{row.model || row.title.map(({ text }) => text).join("")}
          </span>
        </label>
        <h2>
          <Link to={row.to}>
            <TitleParts parts={row.title} />
          </Link>{" "}
          {row.model && <span className="model">{row.model}</span>}
        </h2>
        <div className="by">
          <span className="who">
            {row.supplier} · {row.place}
          </span>
          <Marks origin={row.origin} marks={row.marks} listing={row.to} />
          {aside && <span className="desc">{aside}</span>}
        </div>
      </Cell>
      {columns.map(({ name, unit }, index) => (
        <Cell key={name} className="num" data-label={`${name} ${unit}`.trim()}>
          {row.values[index] ?? <span className="none">未填写</span>}
        </Cell>
      ))}
      <Cell className="num wide" data-label="单价 万元/台（套）">
        <Price min={row.priceMin} max={row.priceMax} bare />
      </Cell>
      <Cell className="num" data-label="交期 天">
        {row.leadTimeDays ?? <span className="none">未填写</span>}
      </Cell>
    </DataRow>
  );
}
