import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import {
  postingMoveLabels,
  type OwnerMove,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import { shownDays } from "#app/domain/shared/posting-life.ts";
import type { PostingEnd } from "#app/views/posting-end.ts";
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
  /** The page that asks before it is deleted; null where it may not be. */
  readonly remove: string | null;
  readonly end: PostingEnd | null;
  /** May get another term together with others. */
  readonly renewable: boolean;
  /** A need whose deadline has passed while it is shown. */
  readonly overdue: boolean;
  /** Allowed for this person in this state. */
  readonly moves: readonly OwnerMove[];
}

interface WorkbenchTableProps {
  caption: string;
  /** Head of the money column: 单价 万元, 预算 万元. */
  amountHead: string;
  rows: readonly OwnPosting[];
}

/** The form that renews what is ticked stands apart from the rows' own forms. */
const renewForm = "renew";

/**
 * Own postings with status and moves. A move is a POST to the page's own action with `id`, `version`
 * and `move`.
 */
export function WorkbenchTable({ caption, amountHead, rows }: WorkbenchTableProps) {
  return (
    <div className="sheet">
      {rows.some(({ renewable }) => renewable) && (
        <Form id={renewForm} method="post" className="actions pad-row">
          <Button name="intent" value="renew-selected" small>
            续期所选
          </Button>
          <span className="quiet">从今天起再展示 {shownDays} 天</span>
        </Form>
      )}
      <DataTable className="postings" caption={caption}>
        <DataHead>
          <DataRow>
            <ColumnHead>名称</ColumnHead>
            <ColumnHead>状态</ColumnHead>
            <ColumnHead className="num">{amountHead}</ColumnHead>
            <ColumnHead className="num">匹配</ColumnHead>
            <ColumnHead>到期</ColumnHead>
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
        <span className="pick">
          {row.renewable ? (
            <input
              type="checkbox"
              name="selected"
              value={row.id}
              form={renewForm}
              aria-label={`选择：${row.title}`}
            />
          ) : (
            <span className="no-box" />
          )}
          <Link to={row.to}>{row.title}</Link>
        </span>
        {row.overdue && <small className="overdue">最晚到货日期已过，请改期或关闭</small>}
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
      <Cell data-label="到期">
        {row.end ? (
          <time dateTime={row.end.day} className={row.end.soon ? "ends-soon" : undefined}>
            {row.end.day}
            {row.end.soon && <small>即将到期</small>}
          </time>
        ) : (
          <span className="none">未发布</span>
        )}
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
            expired={row.status === "expired"}
            small
          />
          {row.remove && (
            <ButtonLink to={row.remove} small>
              删除<span className="vh">：{row.title}</span>
            </ButtonLink>
          )}
        </div>
      </Cell>
    </DataRow>
  );
}

interface PostingMovesProps extends Pick<OwnPosting, "id" | "version" | "moves" | "title"> {
  small?: boolean;
  /** Publishing what has ended is another term. */
  expired?: boolean;
}

/** One form a move, so that each works without script. */
export function PostingMoves({
  id,
  version,
  moves,
  title,
  small = false,
  expired = false,
}: PostingMovesProps) {
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
            {expired && move === "publish" ? "续期" : postingMoveLabels[move]}
            <span className="vh">：{title}</span>
          </Button>
        </Form>
      ))}
    </>
  );
}
