import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { MemberRole } from "./actor.ts";

/** Somebody of an organisation, as its owner sees them. */
export interface Member {
  readonly userId: Id;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly since: Instant;
}

/** An invitation by mail that nobody has taken up yet. */
export interface Invitation {
  readonly id: Id;
  readonly organisationId: Id;
  readonly email: string;
  readonly role: MemberRole;
  readonly invitedBy: Id | null;
  readonly sentAt: Instant;
  readonly expiresAt: Instant;
}

/** An organisation keeps an owner: whether this person may give up the role, or go. */
export function isLastOwner(
  members: readonly Pick<Member, "userId" | "role">[],
  userId: Id,
): boolean {
  const owners = members.filter(({ role }) => role === "owner");
  return owners.length === 1 && owners[0]?.userId === userId;
}

export const mostInvitations = 50;
export const longestName = 30;
export const longestOrganisationName = 60;
