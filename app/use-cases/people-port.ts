import type { Claim, ClaimKind, ClaimState } from "#app/domain/people/claim.ts";
import type { Invitation } from "#app/domain/people/member.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Place } from "#app/domain/shared/place.ts";
import type { Instant } from "#app/domain/shared/time.ts";

/** A registration that waits for its address to be confirmed. Nothing of it is an account yet. */
export interface Registration {
  readonly id: Id;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly organisationName: string;
  readonly creditCode: string;
  readonly place: Place;
  /** Digest of the cookie of the browser that sent the form. */
  readonly browserHash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export interface Registrations {
  insert(registration: Registration): Promise<void>;
  byId(id: Id): Promise<Registration | null>;
  /** With the digest of the link in its letter. */
  setToken(id: Id, tokenHash: string): Promise<void>;
  /** Unless it has ended at `now`. */
  byToken(tokenHash: string, now: Instant): Promise<Registration | null>;
  remove(id: Id): Promise<void>;
  removeAllOf(email: string): Promise<void>;
  removeExpired(now: Instant): Promise<void>;
}

/** A link that resets a password, or confirms another address of an account. */
export interface MailLink {
  readonly id: Id;
  readonly purpose: "reset" | "email";
  /** The address that the letter goes to. */
  readonly email: string;
  /** Whose account it opens; null until the letter is written, which may turn out to be none's. */
  readonly userId: Id | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export interface MailLinks {
  insert(link: MailLink): Promise<void>;
  byId(id: Id): Promise<MailLink | null>;
  /** The letter goes to somebody: whose it is, and the digest of its token. */
  address(id: Id, userId: Id, tokenHash: string): Promise<void>;
  byToken(tokenHash: string, now: Instant): Promise<MailLink | null>;
  remove(id: Id): Promise<void>;
  /** Every link that opens this account. */
  removeAllOf(userId: Id): Promise<void>;
  removeExpired(now: Instant): Promise<void>;
}

export interface Invitations {
  /** In place of an earlier one of the organisation to the same address. */
  put(invitation: Invitation, tokenHash: string): Promise<void>;
  of(organisationId: Id): Promise<readonly Invitation[]>;
  byId(id: Id): Promise<Invitation | null>;
  byToken(tokenHash: string, now: Instant): Promise<Invitation | null>;
  remove(id: Id): Promise<void>;
  removeAllOf(organisationId: Id): Promise<void>;
  /** Those to an address whose account goes. */
  removeAllTo(email: string): Promise<void>;
  removeExpired(now: Instant): Promise<void>;
}

/** A claim with the name of the person who makes it. */
export interface NamedClaim extends Claim {
  readonly name: string;
  readonly email: string;
}

/** A claim with the name of the organisation that it is about, for the applicant. */
export interface OwnClaim extends Claim {
  readonly organisationName: string;
}

export interface Claims {
  /** False when the person has an open one about the organisation. */
  insert(claim: Claim): Promise<boolean>;
  byId(id: Id): Promise<NamedClaim | null>;
  /** Those about an organisation in one of these states, oldest first. */
  about(organisationId: Id, states: readonly ClaimState[]): Promise<readonly NamedClaim[]>;
  /** A person's own, newest first. */
  of(userId: Id): Promise<readonly OwnClaim[]>;
  /** Moves on only from one of `from`; false when the state has changed meanwhile. */
  move(
    id: Id,
    from: readonly ClaimState[],
    to: { readonly state: ClaimState; readonly closedAt: Instant | null; readonly reason: string },
  ): Promise<boolean>;
  /** Requests that owners have left unanswered since then. */
  askedBefore(instant: Instant): Promise<readonly Claim[]>;
  /** Whether a dispute about the organisation waits for a reviewer. */
  anyOpen(organisationId: Id, kind: ClaimKind): Promise<boolean>;
}
