import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { ProposalRow, proposalView } from "#app/views/vocabulary-proposals.ts";
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
import { TextArea } from "./form/index.ts";
import { Told } from "./told.tsx";
import { VocabularyDiff } from "./vocabulary-diff.tsx";

/** What waits, oldest first, or what was decided, latest first. */
export function ProposalRows({
  rows,
  waiting,
}: {
  rows: readonly ProposalRow[];
  waiting: boolean;
}) {
  const when = waiting ? "提出" : "处理";
  return (
    <div className="sheet">
      <DataTable className="postings" caption="词表修改提议">
        <DataHead>
          <DataRow>
            <ColumnHead>提议</ColumnHead>
            <ColumnHead>说明</ColumnHead>
            <ColumnHead>提出人</ColumnHead>
            <ColumnHead>状态</ColumnHead>
            <ColumnHead>{when}时间</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row) => (
            <DataRow key={row.id}>
              <RowHead>
                <Link to={row.to}>{row.title}</Link>
                <small>{row.what}</small>
              </RowHead>
              <Cell data-label="说明">{row.note || <span className="quiet">没有写</span>}</Cell>
              <Cell data-label="提出人">{row.by}</Cell>
              <Cell data-label="状态">{row.stateLabel}</Cell>
              <Cell data-label={`${when}时间`}>{row.at}</Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}

type Proposal = ReturnType<typeof proposalView>;

interface ProposalDecisionProps {
  proposal: Proposal;
  refused: { readonly errors: FormErrors; readonly reason: string } | null;
}

/** What the reader may do about a proposal that waits. */
export function ProposalDecision({ proposal, refused }: ProposalDecisionProps) {
  if (!proposal.waiting) return null;
  if (proposal.own)
    return (
      <>
        <Told>这是您自己提出的，由另一位审核员决定。</Told>
        <Form method="post" className="actions">
          <Button name="intent" value="withdraw">
            撤回
          </Button>
        </Form>
      </>
    );
  const blocked = proposal.stale > 0 || proposal.problems.length > 0;
  return (
    <div className="decisions">
      {!blocked && (
        <Form method="post">
          <Button name="intent" value="approve" look="main">
            {proposal.count > 1 ? `采用这 ${proposal.count} 项` : "采用"}
          </Button>
        </Form>
      )}
      <details className="reason" open={refused !== null}>
        <summary className="btn">不采用</summary>
        <Form method="post" className="stack">
          <TextArea
            name="reason"
            label="理由"
            rows={2}
            maxLength={300}
            required
            hint="提出人会看到"
            defaultValue={refused?.reason}
            errors={refused?.errors.reason}
          />
          <div className="actions">
            <Button look="ink" name="intent" value="refuse">
              不采用
            </Button>
          </div>
        </Form>
      </details>
    </div>
  );
}

/** Why it cannot be taken as it is. */
export function ProposalHindrances({ proposal }: { proposal: Proposal }) {
  return (
    <>
      {proposal.waiting && proposal.stale > 0 && (
        <Told tone="refused">
          提出之后{proposal.count > 1 ? `有 ${proposal.stale} 项` : "这一项"}
          又被改过，不能直接采用；请以现在的版本重新提出。
        </Told>
      )}
      {proposal.waiting && proposal.problems.length > 0 && (
        <Told tone="refused">
          <ul>
            {proposal.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Told>
      )}
    </>
  );
}

/** Every change of a proposal with its differences. */
export function ProposalChanges({ lines }: { lines: Proposal["lines"] }) {
  return lines.map((line) => (
    <section key={line.id} className="sheet pad stack" aria-label={line.name}>
      <div className="between">
        <h2>
          <Link to={line.entry}>{line.name}</Link>{" "}
          <span className="quiet">
            {line.subjectLabel} {line.code}
          </span>
        </h2>
        {line.again && <Link to={line.again}>以此为底重新提出</Link>}
      </div>
      <VocabularyDiff diff={line.diff} fresh={line.fresh} retires={line.retires} />
    </section>
  ));
}
