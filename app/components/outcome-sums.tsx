import type { OutcomeSums } from "#app/domain/events/event-report.ts";
import type { CountsView } from "#app/views/results-page.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { Money } from "./money.tsx";

interface OutcomeTablesProps extends CountsView {
  /** Of the section, for captions: 已确认. */
  of: string;
}

/** 意向 and 签约 by sector row and by both sides' cities; every table has the same total. */
export function OutcomeTables({ of, total, tables }: OutcomeTablesProps) {
  return (
    <div className="outcome-tables">
      {tables.map(({ title, head, rows }) => (
        <div key={title}>
          <h3>{title}</h3>
          <DataTable className="sheet sums" caption={`${title}（${of}）`}>
            <DataHead>
              <DataRow>
                <ColumnHead>{head}</ColumnHead>
                <ColumnHead className="num">签约 万元</ColumnHead>
                <ColumnHead className="num">笔</ColumnHead>
                <ColumnHead className="num">台（套）</ColumnHead>
                <ColumnHead className="num">意向 万元</ColumnHead>
                <ColumnHead className="num">笔</ColumnHead>
                <ColumnHead className="num">台（套）</ColumnHead>
              </DataRow>
            </DataHead>
            <DataBody>
              {rows.map(({ name, sums }) => (
                <DataRow key={name}>
                  <RowHead>{name}</RowHead>
                  <SumCells sums={sums} />
                </DataRow>
              ))}
              <DataRow className="total">
                <RowHead>合计</RowHead>
                <SumCells sums={total} />
              </DataRow>
            </DataBody>
          </DataTable>
        </div>
      ))}
    </div>
  );
}

function SumCells({ sums }: { sums: OutcomeSums }) {
  return (["signed", "intent"] as const).map((kind) => {
    const { deals, amount, sets } = sums[kind];
    const label = kind === "signed" ? "签约" : "意向";
    const look = deals > 0 ? "num" : "num nil";
    return [
      <Cell key={`${kind} amount`} className={look} data-label={`${label} 万元`}>
        {deals > 0 ? <Money amount={amount} bare /> : figure(0)}
      </Cell>,
      <Cell key={`${kind} deals`} className={look} data-label="笔">
        {figure(deals)}
      </Cell>,
      <Cell key={`${kind} sets`} className={look} data-label="台（套）">
        {figure(sets)}
      </Cell>,
    ];
  });
}

function figure(n: number) {
  return n > 0 ? n : <span className="none">0</span>;
}

/** The two amounts of an event at a glance. */
export function OutcomeTotals({ total }: { total: OutcomeSums }) {
  return (
    <dl className="figures">
      {(["signed", "intent"] as const).map((kind) => (
        <div key={kind}>
          <dt>
            {kind === "signed" ? "签约" : "意向（尚未签约）"} {total[kind].deals} 笔，
            {total[kind].sets} 台（套）
          </dt>
          <dd>
            <Money amount={total[kind].amount} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
