import type { StandardCoverage } from "#app/domain/catalogue/efficiency-coverage.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

/** The efficiency standards at hand and what of them is missing. */
export function StandardTable({ standards }: { standards: readonly StandardCoverage[] }) {
  return (
    <div className="sheet">
      <DataTable className="standards" caption="已收录的能效标准">
        <DataHead>
          <DataRow>
            <ColumnHead>标准</ColumnHead>
            <ColumnHead>产品</ColumnHead>
            <ColumnHead className="num">限值</ColumnHead>
            <ColumnHead>收录范围</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {standards.map(({ standard, effectiveFrom, products, tables, rows, gap }) => (
            <DataRow key={standard}>
              <RowHead>
                {standard}
                <span className="quiet">{effectiveFrom ? `${effectiveFrom} 施行` : ""}</span>
              </RowHead>
              <Cell data-label="产品">{products.join("；")}</Cell>
              <Cell data-label="限值" className="num">
                {rows} 行
              </Cell>
              <Cell data-label="收录范围">
                {tables.join("、")}。{gap}
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
