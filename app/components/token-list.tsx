import { Form } from "@remix-run/react";
import type { TokenRow } from "#app/views/token-rows.ts";
import { Button } from "./button.tsx";

/** Keys of an organisation's programs. Ending one is at once and for good. */
export function TokenList({ tokens }: { tokens: readonly TokenRow[] }) {
  return (
    <ul className="list">
      {tokens.map(({ id, name, scopes, state, stateLabel, made, ends, used }) => (
        <li key={id} className="between">
          <span>
            {name}
            <span className="meta">{stateLabel}</span>
            <span className="meta">{scopes.join("；")}</span>
            <span className="meta">
              {made}生成，{ends}到期，{used ? `最近使用 ${used}` : "还没有用过"}
            </span>
          </span>
          {state === "active" && (
            <details className="fold">
              <summary aria-label={`吊销令牌 ${name}`}>吊销</summary>
              <Form method="post" className="stack">
                <p className="quiet">立即失效，不能恢复；正在用它的系统会收到 401。</p>
                <input type="hidden" name="id" value={id} />
                <Button small name="intent" value="revoke">
                  确认吊销
                </Button>
              </Form>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
