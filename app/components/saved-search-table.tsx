import { Form, Link } from "@remix-run/react";
import { longestSearchName } from "#app/domain/people/saved-search.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
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

export interface SavedSearchRow {
  readonly id: string;
  readonly name: string;
  /** What it searches and for what, in words. */
  readonly about: string;
  readonly alerts: boolean;
  readonly newHits: number;
  readonly createdAt: Instant;
  readonly to: string;
}

/** A name that was typed and refused. */
export interface RefusedName {
  readonly id: string;
  readonly typed: string;
}

interface SavedSearchTableProps {
  rows: readonly SavedSearchRow[];
  refused: RefusedName | null;
}

/** A person's saved searches; every change is a form of its own, so that each works without script. */
export function SavedSearchTable({ rows, refused }: SavedSearchTableProps) {
  return (
    <div className="sheet">
      <DataTable className="postings searches" caption="收藏的搜索，最新在前">
        <DataHead>
          <DataRow>
            <ColumnHead>名称与条件</ColumnHead>
            <ColumnHead className="num">新结果</ColumnHead>
            <ColumnHead>通知</ColumnHead>
            <ColumnHead>收藏</ColumnHead>
            <ColumnHead>
              <span className="vh">操作</span>
            </ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row) => (
            <Row key={row.id} row={row} refused={refused?.id === row.id ? refused : null} />
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}

function Row({ row, refused }: { row: SavedSearchRow; refused: RefusedName | null }) {
  const { id, name, about, alerts, newHits, createdAt, to } = row;
  const field = `name-${id}`;
  return (
    <DataRow>
      <RowHead>
        <Link to={to} prefetch="none">
          {name}
        </Link>
        <small>{about}</small>
      </RowHead>
      <Cell className="num" data-label="新结果">
        {newHits > 0 ? <strong>{newHits}</strong> : 0}
      </Cell>
      <Cell data-label="通知">{alerts ? "开" : "关"}</Cell>
      <Cell data-label="收藏">
        <time dateTime={createdAt}>{dayInChina(createdAt)}</time>
      </Cell>
      <Cell className="todo">
        <div className="actions">
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="alerts" value={alerts ? "0" : "1"} />
            <Button name="intent" value="alerts" small>
              {alerts ? "关闭通知" : "打开通知"}
              <span className="vh">：{name}</span>
            </Button>
          </Form>
          <details className="rename" open={refused !== null}>
            <summary className="btn small">
              改名<span className="vh">：{name}</span>
            </summary>
            <Form method="post" className="save-search-form">
              <input type="hidden" name="id" value={id} />
              <label htmlFor={field}>新名称</label>
              <input
                id={field}
                name="name"
                key={name}
                defaultValue={refused?.typed ?? name}
                maxLength={longestSearchName}
                aria-invalid={refused !== null || undefined}
                autoComplete="off"
                required
              />
              <Button name="intent" value="rename" look="ink" small>
                保存名称
              </Button>
            </Form>
          </details>
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <Button name="intent" value="remove" small>
              删除<span className="vh">：{name}</span>
            </Button>
          </Form>
        </div>
      </Cell>
    </DataRow>
  );
}
