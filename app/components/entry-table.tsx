import { Form, Link } from "@remix-run/react";
import type { EntryView } from "#app/views/catalogue-view.ts";
import { Button } from "./button.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { Field } from "./form/index.ts";

/** A search in the entries of an edition; a form that only changes the address. */
export function EntrySearch({ q }: { q: string }) {
  return (
    <Form method="get" className="sheet pad entry-search" aria-label="在条目中查找">
      <Field name="q" label="编号、名称、型号或参数" defaultValue={q} maxLength={60} />
      <p className="actions">
        <Button look="ink">查找</Button>
        {q !== "" && <Link to="?">全部条目</Link>}
      </p>
    </Form>
  );
}

/** Entries as the list prints them, each with the listings that carry it. */
export function EntryTable({
  entries,
  marked,
}: {
  entries: readonly EntryView[];
  marked: boolean;
}) {
  return (
    <div className="sheet">
      <DataTable className="postings entries" caption="条目">
        <DataHead>
          <DataRow>
            <ColumnHead>编号</ColumnHead>
            <ColumnHead>名称</ColumnHead>
            <ColumnHead>参数与条件</ColumnHead>
            {marked && <ColumnHead>平台上的供给</ColumnHead>}
          </DataRow>
        </DataHead>
        <DataBody>
          {entries.map((entry) => (
            <DataRow key={entry.id} id={`e-${entry.id}`}>
              <Cell data-label="编号">
                <span className="model">{entry.number}</span>
                {entry.page && <small className="quiet"> 第 {entry.page} 页</small>}
              </Cell>
              <RowHead>
                <Link to={entry.to}>{entry.name}</Link>
              </RowHead>
              <Cell data-label="参数与条件">
                {entry.parameters || <span className="none">未列参数</span>}
                <ConditionLines conditions={entry.conditions} />
              </Cell>
              {marked && (
                <Cell data-label="平台上的供给">
                  <EntryListings listings={entry.listings} />
                </Cell>
              )}
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}

export function ConditionLines({ conditions }: Pick<EntryView, "conditions">) {
  if (conditions.length === 0) return null;
  return (
    <ul className="plain-list">
      {conditions.map(({ written, computed }) => (
        <li key={written}>
          条件：{written}
          {!computed && <span className="quiet">（由人核对）</span>}
        </li>
      ))}
    </ul>
  );
}

/** Which listings carry an entry, and how sure that is. */
export function EntryListings({ listings }: Pick<EntryView, "listings">) {
  if (listings.length === 0) return <span className="quiet">还没有</span>;
  return (
    <ul className="plain-list">
      {listings.map(({ id, title, supplier, state, to }) => (
        <li key={`${id} ${state}`}>
          <Link to={to}>{title}</Link>
          <small className="quiet">
            {" "}
            {supplier}，{state}
          </small>
        </li>
      ))}
    </ul>
  );
}
