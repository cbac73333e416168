import { trustBadges, type Organisation } from "#app/domain/people/organisation.ts";
import { trustMeanings, trustOn } from "#app/domain/review/trust.ts";
import type { Day } from "#app/domain/shared/time.ts";

export interface TrustView {
  readonly label: string;
  /** A reviewer has looked. */
  readonly sure: boolean;
  readonly meaning: string;
  readonly since: Day | null;
  readonly until: Day | null;
}

/** What readers see of an organisation's trust on a day; `since` comes from the ledger. */
export function trustView(
  organisation: Pick<Organisation, "trust" | "trustUntil">,
  since: Day | null,
  today: Day,
): TrustView {
  const level = trustOn(organisation, today);
  const stands = level === organisation.trust && level !== "registered";
  return {
    label: trustBadges[level],
    sure: level !== "registered",
    meaning: trustMeanings[level],
    since: stands ? since : null,
    until: stands ? organisation.trustUntil : null,
  };
}
