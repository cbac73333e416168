import type { Actor, MemberRole, Membership, PlatformRole } from "#app/domain/people/actor.ts";
import type { Member } from "#app/domain/people/member.ts";
import type { ContactCard, Organisation, TrustLevel } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";

export interface User {
  readonly id: Id;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly platformRole: PlatformRole | null;
  readonly demo: boolean;
}

/** A signed-in browser. The cookie holds the token; the database only its SHA-256. */
export interface Session {
  readonly tokenHash: string;
  readonly userId: Id;
  readonly organisationId: Id | null;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  /** Browser as it named itself, shortened; shown in the list of sessions. */
  readonly agent: string;
}

export interface People {
  userByEmail(email: string): Promise<User | null>;
  user(id: Id): Promise<User | null>;
  /** False when the address has an account already. */
  insertUser(user: User): Promise<boolean>;
  setPassword(userId: Id, passwordHash: string): Promise<void>;
  /** False when another account has the address. */
  setEmail(userId: Id, email: string): Promise<boolean>;
  setPlatformRole(userId: Id, role: PlatformRole | null): Promise<void>;
  /** For good, with sessions, memberships, notifications and saved searches. */
  removeUser(userId: Id): Promise<void>;
  membershipsOf(userId: Id): Promise<readonly Membership[]>;
  /** False when its credit code is registered already. */
  insertOrganisation(organisation: Organisation): Promise<boolean>;
  organisationByCode(creditCode: string): Promise<Organisation | null>;
  /** Nobody else changes it or its members until the transaction ends. */
  takeOrganisation(id: Id): Promise<Organisation | null>;
  /** Name, code and place. False when another organisation has the code. */
  saveOrganisation(
    organisation: Pick<Organisation, "id" | "name" | "creditCode" | "place">,
  ): Promise<boolean>;
  /** For good, with everything that hangs on it; gives the postings that went with it. */
  removeOrganisation(
    id: Id,
  ): Promise<{ readonly listings: readonly Id[]; readonly needs: readonly Id[] }>;
  /** Its step on the ladder of trust, and whether a dispute freezes it. */
  saveStanding(
    organisation: Pick<Organisation, "id" | "trust" | "trustUntil" | "frozen">,
  ): Promise<void>;
  /** Organisations whose level ends on that day or before. */
  trustEndingBy(day: Day): Promise<readonly Organisation[]>;
  insertMembership(userId: Id, organisationId: Id, role: MemberRole): Promise<void>;
  /** Owners first, then by name. */
  membersOf(organisationId: Id): Promise<readonly Member[]>;
  setRole(userId: Id, organisationId: Id, role: MemberRole): Promise<void>;
  removeMembership(userId: Id, organisationId: Id): Promise<void>;
  organisations(ids: readonly Id[]): Promise<ReadonlyMap<Id, Organisation>>;
  /** Of the organisations behind listings, by the id of the listing. */
  trustOfSuppliers(listingIds: readonly Id[]): Promise<ReadonlyMap<Id, TrustLevel>>;
  /** Those with one of these whole names or credit codes. */
  organisationsListed(
    names: readonly string[],
    creditCodes: readonly string[],
  ): Promise<readonly Organisation[]>;
  /** Accounts for the list on the sign-in page; empty unless the demo world is loaded. */
  demoAccounts(): Promise<
    readonly { email: string; name: string; role: string; organisation: string }[]
  >;
}

export interface Sessions {
  insert(session: Session): Promise<void>;
  /** The session with its person, or null when unknown or past its end at `now`. */
  find(tokenHash: string, now: Instant): Promise<{ session: Session; actor: Actor } | null>;
  touch(tokenHash: string, lastSeenAt: Instant): Promise<void>;
  switchOrganisation(tokenHash: string, organisationId: Id): Promise<void>;
  remove(tokenHash: string): Promise<void>;
  removeAllOf(userId: Id): Promise<number>;
  /** All but the one with this digest. */
  removeOthersOf(userId: Id, tokenHash: string): Promise<void>;
  of(userId: Id, now: Instant): Promise<readonly Session[]>;
  removeExpired(now: Instant): Promise<number>;
}

export interface Contacts {
  of(organisationId: Id): Promise<ContactCard | null>;
  save(card: ContactCard): Promise<void>;
  remove(organisationId: Id): Promise<void>;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time for no hash, and then answers false. */
  verify(hash: string | null, password: string): Promise<boolean>;
}

/** Randomness and digests of session tokens. */
export interface Tokens {
  make(): string;
  digest(token: string): string;
}

/** Slows down guessing, and the sending of letters. */
export interface Limit {
  /** Seconds to wait, or 0 when another try is allowed. Counts the try. */
  take(keys: readonly string[]): Promise<number>;
  clear(keys: readonly string[]): Promise<void>;
}
