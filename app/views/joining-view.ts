import { claimKindLabels, claimStateLabels, isOpen, type Claim } from "#app/domain/people/claim.ts";
import { trustBadges, type TrustLevel } from "#app/domain/people/organisation.ts";
import { placeName, type Place } from "#app/domain/shared/place.ts";
import { dayInChina, longDay } from "#app/domain/shared/time.ts";

export interface CompanyFound {
  readonly name: string;
  readonly creditCode: string;
  readonly place: string;
  readonly trust: string;
  readonly member: boolean;
}

interface Found {
  readonly name: string;
  readonly place: Place;
  readonly trust: TrustLevel;
  readonly member: boolean;
}

export function companyFound(found: Found, creditCode: string): CompanyFound {
  return {
    ...found,
    creditCode,
    place: placeName(found.place),
    trust: trustBadges[found.trust],
  };
}

export interface OwnClaimRow {
  readonly id: string;
  readonly about: string;
  readonly state: string;
  readonly asked: string;
  readonly reason: string;
  readonly open: boolean;
}

export function ownClaimRow(claim: Claim & { readonly organisationName: string }): OwnClaimRow {
  return {
    id: claim.id,
    about: `${claimKindLabels[claim.kind]}：${claim.organisationName}`,
    state: claimStateLabels[claim.state],
    asked: longDay(dayInChina(claim.askedAt)),
    reason: claim.reason,
    open: isOpen(claim),
  };
}
