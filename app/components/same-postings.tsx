import { Link } from "@remix-run/react";
import { Button } from "./button.tsx";
import { StatusTag } from "./status-tag.tsx";
import type { SamePosting } from "#app/views/posting-form.ts";

interface SamePostingsProps {
  same: readonly SamePosting[];
  /** Publishing was asked for and stopped here. */
  stopped: boolean;
  reviewed: boolean;
}

/** One's own postings that seem to say the same, with both ways on. */
export function SamePostings({ same, stopped, reviewed }: SamePostingsProps) {
  if (same.length === 0) return null;
  return (
    <section className="sheet pad stack same-postings" aria-labelledby="same-title">
      <h2 id="same-title">
        {stopped ? "还没有发布：" : ""}本企业已有 {same.length} 条相近的信息
      </h2>
      <ul>
        {same.map(({ id, to, title, model, status, why }) => (
          <li key={id}>
            <Link to={to}>打开已有：{title}</Link>
            {model && <span className="model quiet">{model}</span>}
            <StatusTag status={status} />
            <span className="quiet">{why}</span>
          </li>
        ))}
      </ul>
      {stopped && (
        <p className="actions">
          <Button look="ink" form="posting" name="intent" value="publish-anyway">
            {reviewed ? "继续提交审核" : "继续发布"}
          </Button>
          <span className="quiet">不是同一台设备时继续；重复的信息会被审核员退回。</span>
        </p>
      )}
    </section>
  );
}
