import { Form, Link } from "@remix-run/react";
import { minuteInChina, type Instant } from "#app/domain/shared/time.ts";
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

export interface ConsentRow {
  readonly id: string;
  readonly partner: string;
  readonly about: { readonly title: string; readonly to: string } | null;
  readonly consentedAt: Instant;
  readonly openedAt: Instant;
  readonly withdrawnAt: Instant | null;
  /** Who agreed and who withdrew, of one's own people; empty for the partner's. */
  readonly consentedBy: string;
  readonly withdrawnBy: string;
  readonly mayWithdraw: boolean;
}

/** Cards that were opened, newest first; closed ones stay in the list with the moment of it. */
export function ConsentTable({ rows, caption }: { rows: readonly ConsentRow[]; caption: string }) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption={caption}>
        <DataHead>
          <DataRow>
            <ColumnHead>对方与对接</ColumnHead>
            <ColumnHead>状态</ColumnHead>
            <ColumnHead>同意</ColumnHead>
            <ColumnHead>名片公开</ColumnHead>
            <ColumnHead>
              <span className="vh">操作</span>
            </ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}

function Row({ row }: { row: ConsentRow }) {
  return (
    <DataRow>
      <RowHead>
        {row.partner}
        {row.about && (
          <small>
            <Link to={row.about.to}>{row.about.title}</Link>
          </small>
        )}
      </RowHead>
      <Cell>
        {row.withdrawnAt ? (
          <>
            <span className="status withdrawn">已撤回</span>
            <small>
              <Moment at={row.withdrawnAt} by={row.withdrawnBy} />
            </small>
          </>
        ) : (
          <span className="status accepted">可见</span>
        )}
      </Cell>
      <Cell data-label="同意">
        <Moment at={row.consentedAt} by={row.consentedBy} />
      </Cell>
      <Cell data-label="名片公开">
        <Moment at={row.openedAt} by="" />
      </Cell>
      <Cell className="todo">
        {row.mayWithdraw && (
          <Form method="post">
            <input type="hidden" name="id" value={row.id} />
            <Button small>
              撤回授权<span className="vh">：{row.partner}</span>
            </Button>
          </Form>
        )}
      </Cell>
    </DataRow>
  );
}

function Moment({ at, by }: { at: Instant; by: string }) {
  return (
    <>
      <time dateTime={at}>{minuteInChina(at)}</time>
      {by && ` ${by}`}
    </>
  );
}
