import type { Actor, Membership } from "#app/domain/people/actor.ts";
import type { ContactCard } from "#app/domain/people/organisation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Session } from "./ports.ts";
import { question } from "./verb.ts";

interface Account {
  readonly actor: Extract<Actor, { kind: "person" }>;
  /** For the person alone. */
  readonly email: string;
  readonly memberships: readonly Membership[];
  readonly sessions: readonly Pick<Session, "agent" | "createdAt" | "lastSeenAt">[];
  /** The organisation's own card, as its members see it. */
  readonly card: ContactCard | null;
}

/** One's own account: organisations, browsers that are signed in, the organisation's contact card. */
export const viewAccount = question<null, Account>({
  name: "view-account",
  access: "signed-in",
  async answer({ actor, ports, now, organisationId }) {
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const { store } = ports;
    const [user, memberships, sessions, card] = await Promise.all([
      store.people.user(actor.userId),
      store.people.membershipsOf(actor.userId),
      store.sessions.of(actor.userId, now),
      organisationId ? store.contacts.of(organisationId) : null,
    ]);
    return ok({
      actor,
      email: user?.email ?? "",
      memberships,
      card,
      sessions: sessions.map(({ agent, createdAt, lastSeenAt }) => ({
        agent,
        createdAt,
        lastSeenAt,
      })),
    });
  },
});
