import { Form, Link } from "@remix-run/react";
import { wishKindLabels, wishKinds } from "#app/domain/events/instance.ts";
import type { MatchTier } from "#app/domain/matching/match.ts";
import { Checkbox, SubmitButton } from "./form/index.ts";

export interface CounterpartRow {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly brings: readonly { readonly title: string; readonly to: string }[];
  /** The best pair of what both bring; null where nothing fits. */
  readonly best: {
    readonly ours: string;
    readonly theirs: string;
    readonly tier: MatchTier;
    readonly reasons: readonly string[];
  } | null;
  readonly matches: number;
  readonly wish: string;
}

/** A pair that fails is never shown as the best. */
const tierWords: Record<MatchTier, string> = {
  fit: "全部满足",
  open: "部分待确认",
  near: "相近类别",
  failing: "有不满足",
};

interface CounterpartListProps {
  rows: readonly CounterpartRow[];
  /** Wishes may still be changed. */
  may: boolean;
}

/** Whom one may meet, best match first, each with its reasons and the wish about it. */
export function CounterpartList({ rows, may }: CounterpartListProps) {
  return (
    <Form method="post" className="sheet pad stack" aria-labelledby="counterparts">
      <h2 id="counterparts">
        可以见的企业 <span className="quiet">{rows.length} 家，匹配好的在前</span>
      </h2>
      <p className="quiet">
        {rows.length > 0
          ? "选择只用于排洽谈，对方看不到。"
          : "承办方通过其他企业的报名后，这里列出可以见的企业。"}
      </p>
      {rows.map((row) => (
        <fieldset key={row.id} className="field">
          <legend>
            {row.name} <span className="quiet">{row.place}</span>
          </legend>
          {row.best ? (
            <p>
              <strong>{tierWords[row.best.tier]}</strong>：{row.best.ours} ↔ {row.best.theirs}
              {row.matches > 1 && <span className="quiet">，另有 {row.matches - 1} 对</span>}
              {row.best.reasons.length > 0 && (
                <small className="quiet block">{row.best.reasons.join("；")}</small>
              )}
            </p>
          ) : (
            <p className="quiet">所带内容没有匹配</p>
          )}
          {row.brings.length > 0 && (
            <details>
              <summary>带来 {row.brings.length} 条</summary>
              <ul>
                {row.brings.map(({ title, to }) => (
                  <li key={to}>
                    <Link to={to}>{title}</Link>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {may ? (
            <div className="actions">
              {wishKinds.map((kind) => (
                <Checkbox
                  key={kind}
                  type="radio"
                  name={`wish.${row.id}`}
                  value={kind}
                  checked={row.wish === kind}
                >
                  {wishKindLabels[kind]}
                </Checkbox>
              ))}
              <Checkbox type="radio" name={`wish.${row.id}`} value="" checked={row.wish === ""}>
                不选
              </Checkbox>
            </div>
          ) : (
            <p>
              {wishKinds.filter((kind) => kind === row.wish).map((kind) => wishKindLabels[kind])}
            </p>
          )}
        </fieldset>
      ))}
      {may && rows.length > 0 && (
        <SubmitButton name="intent" value="wish">
          保存选择
        </SubmitButton>
      )}
    </Form>
  );
}
