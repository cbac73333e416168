import { Form, Link } from "@remix-run/react";
import type { PeopleView, UnmetView, WhoChoices } from "#app/views/schedule-lists.ts";
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
import { EmptyState } from "./empty-state.tsx";
import { Select } from "./form/index.ts";
import { Paging } from "./paging.tsx";

interface WhoFilterProps {
  who: WhoChoices;
  chosen: string;
  view: string;
}

/** One of those who come, or all. */
export function WhoFilter({ who, chosen, view }: WhoFilterProps) {
  return (
    <Form method="get" className="schedule-filter" preventScrollReset>
      <input type="hidden" name="view" value={view} />
      <Select
        key={chosen}
        name="who"
        label="企业"
        empty="全部"
        groups={who}
        defaultValue={chosen}
      />
      <Button>查看</Button>
    </Form>
  );
}

interface UnmetMustsProps {
  unmet: UnmetView;
  mayWrite: boolean;
  hrefOf: (page: number) => string;
}

/** Every 必见 that is not held, with its reason. */
export function UnmetMusts({
  unmet: { total, rows, page, pages },
  mayWrite,
  hrefOf,
}: UnmetMustsProps) {
  if (total === 0) return <EmptyState title="所有必见都排上了" />;
  return (
    <div className="stack">
      <ul className="sheet list">
        {rows.map(({ id, from, to, kind, words, add }) => (
          <li key={id} className="pad between">
            <span>
              <strong>{from}</strong> {kind} <strong>{to}</strong>
              <small className="block quiet">{words}</small>
            </span>
            {mayWrite && add && (
              <Link to={add}>
                手工安排<span className="vh">：{`${from}与${to}`}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      <Paging page={page} pages={pages} hrefOf={hrefOf} />
    </div>
  );
}

interface SchedulePeopleProps {
  people: PeopleView;
  hrefOf: (page: number) => string;
}

/** Who comes with how many meetings; for one of them the day. */
export function SchedulePeople({
  people: { rows, day, page, pages },
  hrefOf,
}: SchedulePeopleProps) {
  return (
    <div className="stack">
      <div className="sheet">
        <DataTable className="postings" caption="参会企业的洽谈">
          <DataHead>
            <DataRow>
              <ColumnHead>企业</ColumnHead>
              <ColumnHead>身份</ColumnHead>
              <ColumnHead className="num">洽谈 / 上限</ColumnHead>
              <ColumnHead className="num">必见排上</ColumnHead>
              <ColumnHead className="num">能来的时段</ColumnHead>
            </DataRow>
          </DataHead>
          <DataBody>
            {rows.map(({ id, name, side, to, held, cap, slots, musts, met }) => (
              <DataRow key={id}>
                <RowHead>
                  <Link to={to}>{name}</Link>
                </RowHead>
                <Cell data-label="身份">{side}</Cell>
                <Cell data-label="洽谈" className="num">{`${held} / ${cap}`}</Cell>
                <Cell data-label="必见" className="num">{`${met} / ${musts}`}</Cell>
                <Cell data-label="时段" className="num">
                  {slots}
                </Cell>
              </DataRow>
            ))}
          </DataBody>
        </DataTable>
      </div>
      {day && day.length === 0 && <EmptyState title="还没有排到洽谈" />}
      {day && day.length > 0 && (
        <ul className="sheet list">
          {day.map(({ id, to, place, other, state, answers, reason }) => (
            <li key={id} className="pad between">
              <span>
                <strong>{place}</strong>　{other}
                <small className="block quiet">
                  {state}　{answers}
                  {reason && `　${reason}`}
                </small>
              </span>
              {to && (
                <Link to={to} preventScrollReset>
                  调整<span className="vh">：{other}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <Paging page={page} pages={pages} hrefOf={hrefOf} />
    </div>
  );
}
