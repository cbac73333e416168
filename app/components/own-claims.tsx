import { Form } from "@remix-run/react";
import type { OwnClaimRow } from "#app/views/joining-view.ts";
import { Button } from "./button.tsx";

/** What one has asked of companies, and what became of it. */
export function OwnClaims({ claims }: { claims: readonly OwnClaimRow[] }) {
  if (claims.length === 0) return null;
  return (
    <section className="sheet pad stack" aria-labelledby="own-claims-title">
      <h2 id="own-claims-title">我的申请</h2>
      <ul className="list">
        {claims.map(({ id, about, state, asked, reason, open }) => (
          <li key={id} className="between">
            <span>
              {about}
              <span className="meta">
                {asked} 提出，{state}
                {reason && `：${reason}`}
              </span>
            </span>
            {open && (
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <Button small name="intent" value="withdraw" aria-label={`撤回${about}`}>
                  撤回
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
