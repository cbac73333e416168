import {
  checkResultLabels,
  checkResults,
  type CheckResult,
} from "#app/domain/catalogue/phase-out/check.ts";
import type { ListResult } from "#app/old-machines.server.ts";
import type { CheckedRow } from "#app/views/machine-check.ts";
import { Button } from "./button.tsx";
import { ResultMark, resultLooks } from "./check-result.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { Icon } from "./icons.tsx";
import { Searched } from "./machine-finding.tsx";
import { PrintButton } from "./print-button.tsx";

/** A list with its results. The page holds the list and sends it along: nothing is kept elsewhere. */
export function MachineListResult({ list }: { list: ListResult }) {
  const { total, bad, unread, on, rows, editions, shown, show, withRules, counts } = list;
  return (
    <>
      {/* A form of the page itself: its answer may be a file. */}
      <form method="post" action="/check/upload" encType="multipart/form-data" className="stack-l">
        <textarea name="list" defaultValue={list.list} key={list.list} hidden readOnly />
        <section className="stack" aria-labelledby="list-title">
          <div className="between">
            <h2 id="list-title">
              查了 {total.toLocaleString("en-US")} 台{bad.length > 0 && `，${bad.length} 行没有查`}
            </h2>
            <p className="quiet">{on} 查询，以官方文本为准。</p>
          </div>
          <ul className="result-tally">
            <Tally now={show} value="" name="全部" count={total} />
            {checkResults.map((result) => (
              <Tally
                key={result}
                now={show}
                value={result}
                name={checkResultLabels[result]}
                count={counts[result]}
              />
            ))}
            <Tally now={show} value="rules" name="适用方案条款" count={withRules} />
          </ul>
          <div className="actions noprint">
            <Button
              formAction="/check/export"
              formNoValidate
              data-export="xlsx"
              name="all"
              value="1"
            >
              导出结果 .xlsx
            </Button>
            <PrintButton />
          </div>
        </section>
        {rows.length === 0 ? (
          <p className="sheet pad">{total === 0 ? "没有一行可以查。" : "这一类没有设备。"}</p>
        ) : (
          <div className="sheet">
            <DataTable className="postings machine-rows" caption={`体检结果，${shown} 台`}>
              <DataHead>
                <DataRow>
                  <ColumnHead className="num">行</ColumnHead>
                  <ColumnHead>设备</ColumnHead>
                  <ColumnHead>结果</ColumnHead>
                  <ColumnHead>依据</ColumnHead>
                  <ColumnHead className="noprint">
                    <span className="vh">操作</span>
                  </ColumnHead>
                </DataRow>
              </DataHead>
              <DataBody>
                {rows.map((row) => (
                  <Row key={row.row} row={row} />
                ))}
              </DataBody>
            </DataTable>
          </div>
        )}
        <Pages list={list} />
      </form>
      {bad.length > 0 && <BadRows bad={bad} />}
      {unread.length > 0 && <p className="quiet">没有读的列：{unread.slice(0, 20).join("、")}。</p>}
      {editions.length > 0 && (
        <div className="sheet">
          <Searched searched={editions} listed />
        </div>
      )}
    </>
  );
}

interface TallyProps {
  now: string;
  value: CheckResult | "rules" | "";
  name: string;
  count: number;
}

function Tally({ now, value, name, count }: TallyProps) {
  const look = value === "" || value === "rules" ? null : resultLooks[value];
  return (
    <li>
      <button
        type="submit"
        name="show"
        value={value}
        aria-pressed={now === value}
        className={[count === 0 ? "zero" : (look?.look ?? ""), "tally-button"].join(" ").trim()}
      >
        <span className="n">{count.toLocaleString("en-US")}</span>
        <span className="name">
          {look && look.look !== "plain" && <Icon name={look.icon} />}
          {name}
        </span>
      </button>
    </li>
  );
}

function Row({ row }: { row: CheckedRow }) {
  const { model, type, number, years, result, entry, quote, document, evaluated, rules } = row;
  return (
    <DataRow>
      <Cell className="num" data-label="行">
        {row.row}
      </Cell>
      <RowHead>
        <span className="model">{model || "未填型号"}</span>
        <small>{[type, number, years].filter(Boolean).join("　")}</small>
      </RowHead>
      <Cell data-label="结果">
        <ResultMark result={result} />
      </Cell>
      <Cell data-label="依据">
        {entry === "" && rules.length === 0 && row.gaps.length === 0 && "—"}
        {entry !== "" && (
          <details>
            <summary>{entry}</summary>
            <p>“{quote}”</p>
            <small>{document}</small>
            <small>{evaluated}</small>
          </details>
        )}
        {rules.map(({ title, evaluated: how }) => (
          <details key={title}>
            <summary>{title}</summary>
            <small>{how}</small>
          </details>
        ))}
        {entry === "" && row.gaps.length > 0 && (
          <details>
            <summary>缺的部分</summary>
            {row.gaps.map((gap) => (
              <small key={gap}>{gap}</small>
            ))}
          </details>
        )}
      </Cell>
      <Cell className="todo noprint">
        {row.needed && (
          <Button name="need" value={String(row.row)} small>
            生成需求<span className="vh">：{model || type}</span>
          </Button>
        )}
      </Cell>
    </DataRow>
  );
}

function Pages({ list: { page, pages, show } }: { list: ListResult }) {
  if (pages <= 1) return null;
  return (
    <div className="actions noprint" role="group" aria-label="分页">
      <input type="hidden" name="shown" value={show} />
      {page > 1 && (
        <Button name="page" value={String(page - 1)}>
          上一页
        </Button>
      )}
      <span className="quiet">
        第 {page} 页，共 {pages} 页
      </span>
      {page < pages && (
        <Button name="page" value={String(page + 1)}>
          下一页
        </Button>
      )}
    </div>
  );
}

function BadRows({ bad }: Pick<ListResult, "bad">) {
  return (
    <details className="sheet pad" open={bad.length <= 20}>
      <summary>{bad.length} 行没有查，原因如下</summary>
      <ul className="bad-rows">
        {bad.slice(0, 200).map(({ row, written, why }) => (
          <li key={row}>
            第 {row} 行　<span className="quiet">{written}</span>　{why}
          </li>
        ))}
      </ul>
    </details>
  );
}
