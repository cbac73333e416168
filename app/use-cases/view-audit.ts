import { ok, refuse } from "#app/domain/shared/result.ts";
import { auditThings, type AuditThing } from "./audit-things.ts";
import { memberNames } from "./member-names.ts";
import type { AuditLine, AuditQuestion, Page } from "./ports.ts";
import { question } from "./verb.ts";

export interface AuditView {
  readonly items: readonly AuditLine[];
  readonly total: number;
  /** By subject. */
  readonly things: Readonly<Record<string, AuditThing>>;
  /** Names of those who are members now, by actor. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of organisations, by id; empty where all lines are one's own. */
  readonly organisations: Readonly<Record<string, string>>;
}

export type AuditAsked = Page & Omit<AuditQuestion, "organisationId">;

/** Who of one's own organisation did what to which thing, refused tries included. */
export const viewAudit = question<AuditAsked, AuditView>({
  name: "view-audit",
  access: "owner",
  async answer({ ports: { store }, organisationId }, { page, perPage, ...asked }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const found = await store.audit.find({ ...asked, organisationId }, { page, perPage });
    const [things, names] = await Promise.all([
      auditThings(store, found.items, organisationId),
      memberNames(store, organisationId),
    ]);
    return ok({ ...found, things, names: Object.fromEntries(names), organisations: {} });
  },
});
