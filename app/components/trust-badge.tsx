import type { TrustView } from "#app/views/trust-view.ts";
import { Badge } from "./badge.tsx";

/** The company's step on the ladder of trust: solid once a reviewer has looked, with what it means. */
export function TrustBadge({ trust }: { trust: TrustView }) {
  return <Badge sign="企" label={trust.label} sure={trust.sure} title={trust.meaning} />;
}

/** The same with its meaning and its time in words. */
export function TrustLine({ trust }: { trust: TrustView }) {
  return (
    <div className="trust">
      <TrustBadge trust={trust} />
      <p className="quiet">
        {trust.meaning}
        {trust.since && `；${trust.since} 起`}
        {trust.until && `，有效至 ${trust.until}`}
      </p>
    </div>
  );
}
