import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import {
  postingMoveLabels,
  type OwnerMove,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
import { Button, ButtonLink } from "./button.tsx";
import { StatusTag } from "./status-tag.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

/** One of the organisation's own listings or needs. */
export interface OwnPosting {
  readonly id: string;
  /** Its public page, which the owner sees in every state. */
  readonly to: string;
  readonly edit: string | null;
  readonly title: string;
  /** Model and family, or place: one quiet line. */
  readonly about: string;
  readonly status: PostingStatus;
  readonly version: number;
  /** Price or budget. */
  readonly amount: ReactNode;
  readonly matches: number;
  readonly updatedAt: Instant;
  /** Allowed for this person in this state. */
  readonly moves: readonly OwnerMove[];
}

interface WorkbenchTableProps {
  caption: string;
  /** Head of the money column: 单价 万元, 预算 万元. */
  amountHead: string;
  rows: readonly OwnPosting[];
}

/**
 * Own postings with status and moves. A move is a POST to the page's own action with `id`, `version`
 * and `move`.
 */
export function WorkbenchTable({ caption, amountHead, rows }: WorkbenchTableProps) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption={caption}>
        <DataHead>
          <DataRow>
            <ColumnHead>名称</ColumnHead>
            <ColumnHead>状态</ColumnHead>
            <ColumnHead className="num">{amountHead}</ColumnHead>
            <ColumnHead className="num">匹配</ColumnHead>
            <ColumnHead>更新</ColumnHead>
            <ColumnHead>
              <span className="vh">操作</span>
            </ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row) => (
            <Row key={row.id} row={row} amountHead={amountHead} />
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}

function Row({ row, amountHead }: { row: OwnPosting; amountHead: string }) {
  return (
    <DataRow>
      <RowHead>
        <Link to={row.to}>{row.title}</Link>
        {row.about && <small>{row.about}</small>}
      </RowHead>
      <Cell>
        <StatusTag status={row.status} />
      </Cell>
      <Cell className="num" data-label={amountHead}>
        {row.amount}
      </Cell>
      <Cell className="num" data-label="匹配">
        {row.matches > 0 ? <Link to={`${row.to}#matches`}>{row.matches}</Link> : 0}
      </Cell>
      <Cell data-label="更新">
        <time dateTime={row.updatedAt}>{dayInChina(row.updatedAt)}</time>
      </Cell>
      <Cell className="todo">
        <div className="actions">
          {row.edit && (
            <ButtonLink to={row.edit} small>
              编辑<span className="vh">：{row.title}</span>
            </ButtonLink>
          )}
          <PostingMoves
            id={row.id}
            version={row.version}
            moves={row.moves}
            title={row.title}
            small
          />
        </div>
      </Cell>
    </DataRow>
  );
}

interface PostingMovesProps extends Pick<OwnPosting, "id" | "version" | "moves" | "title"> {
  small?: boolean;
}

/** One form a move, so that each works without script. */
export function PostingMoves({ id, version, moves, title, small = false }: PostingMovesProps) {
  return (
    <>
      {moves.map((move) => (
        <Form key={move} method="post">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button
            name="move"
            value={move}
            small={small}
            look={move === "publish" ? "ink" : "plain"}
          >
            {postingMoveLabels[move]}
            <span className="vh">：{title}</span>
          </Button>
        </Form>
      ))}
    </>
  );
}
