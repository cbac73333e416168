import type { Id } from "../shared/id.ts";
import type { TokenScope } from "./api-token.ts";

export const memberRoles = ["owner", "editor", "viewer"] as const;
export type MemberRole = (typeof memberRoles)[number];
export const memberRoleLabels: Record<MemberRole, string> = {
  owner: "所有者",
  editor: "编辑",
  viewer: "只读",
};

export const platformRoles = ["reviewer", "administrator"] as const;
export type PlatformRole = (typeof platformRoles)[number];
export const platformRoleLabels: Record<PlatformRole, string> = {
  reviewer: "平台审核员",
  administrator: "平台管理员",
};

export interface Membership {
  readonly organisationId: Id;
  readonly organisationName: string;
  readonly role: MemberRole;
}

/** Who is asking. The platform's own jobs and seeds act as `system`. */
export type Actor =
  | { readonly kind: "visitor" }
  | {
      readonly kind: "person";
      readonly userId: Id;
      readonly name: string;
      /** The organisation the person acts for now; platform staff may have none. */
      readonly membership: Membership | null;
      readonly platformRole: PlatformRole | null;
    }
  | {
      /** A program of an organisation; what it may do is bounded by its scopes as well. */
      readonly kind: "token";
      readonly tokenId: Id;
      readonly organisationId: Id;
      readonly scopes: readonly TokenScope[];
    }
  | { readonly kind: "system"; readonly organisationId: Id | null };

/** What a verb asks of its actor, from nothing to the most. */
export const accesses = [
  "anyone",
  "signed-in",
  "viewer",
  "editor",
  "owner",
  "reviewer",
  "administrator",
  "system",
] as const;
export type Access = (typeof accesses)[number];

const memberRank: Record<MemberRole, number> = { viewer: 1, editor: 2, owner: 3 };

/**
 * Whether the actor may use a verb at all. Which rows it may touch is the verb's own question.
 * The system may do everything: its jobs carry out what people were allowed to start.
 */
export function mayUse(access: Access, actor: Actor): boolean {
  if (actor.kind === "system") return true;
  if (access === "anyone") return true;
  if (actor.kind === "visitor") return false;
  if (actor.kind === "token") return access === "viewer" || access === "editor";
  switch (access) {
    case "signed-in":
      return true;
    case "viewer":
    case "editor":
    case "owner":
      return actor.membership !== null && memberRank[actor.membership.role] >= memberRank[access];
    case "reviewer":
      return actor.platformRole !== null;
    case "administrator":
      return actor.platformRole === "administrator";
    case "system":
      return false;
  }
}

/** The organisation on whose behalf the actor acts, or null. */
export function organisationOf(actor: Actor): Id | null {
  if (actor.kind === "person") return actor.membership?.organisationId ?? null;
  return actor.kind === "visitor" ? null : actor.organisationId;
}
