import type { Membership } from "#app/domain/people/actor.ts";
import type { ContactCard } from "#app/domain/people/organisation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { OwnNotification } from "./notification-port.ts";
import type { AuditLine, Session, User } from "./ports.ts";
import type { SavedSearch } from "./saved-search-port.ts";
import { question } from "./verb.ts";

export interface PersonalData {
  readonly account: Omit<User, "passwordHash">;
  readonly memberships: readonly Membership[];
  readonly sessions: readonly Pick<Session, "agent" | "createdAt" | "lastSeenAt" | "expiresAt">[];
  /** Cards of companies that the person owns: the names and numbers of others are theirs to export. */
  readonly contactCards: readonly ContactCard[];
  readonly notifications: readonly OwnNotification[];
  readonly savedSearches: readonly Pick<SavedSearch, "name" | "index" | "query" | "createdAt">[];
  /** What the person did and what was done to the account, newest first. */
  readonly audit: readonly AuditLine[];
}

const mostLines = 10_000;

/** Everything that is kept about the person who asks. No digest of a password or a session is in it. */
export const viewPersonalData = question<null, PersonalData>({
  name: "view-personal-data",
  access: "signed-in",
  async answer({ actor, ports: { store }, now }) {
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const { userId } = actor;
    const user = await store.people.user(userId);
    if (!user) return refuse({ code: "not_found" });
    const [memberships, sessions, notifications, searches, audit] = await Promise.all([
      store.people.membershipsOf(userId),
      store.sessions.of(userId, now),
      store.notifications.ofUser(userId),
      store.savedSearches.ofUser(userId),
      store.audit.about(userId, mostLines),
    ]);
    const owned = memberships.filter(({ role }) => role === "owner");
    const cards = await Promise.all(
      owned.map(({ organisationId }) => store.contacts.of(organisationId)),
    );
    const { passwordHash: _secret, ...account } = user;
    return ok({
      account,
      memberships,
      sessions: sessions.map(({ agent, createdAt, lastSeenAt, expiresAt }) => ({
        agent,
        createdAt,
        lastSeenAt,
        expiresAt,
      })),
      contactCards: cards.filter((card) => card !== null),
      notifications,
      savedSearches: searches.map(({ name, index, query, createdAt }) => ({
        name,
        index,
        query,
        createdAt,
      })),
      audit,
    });
  },
});
