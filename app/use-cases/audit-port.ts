import type { Id } from "#app/domain/shared/id.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";
import type { Page } from "./posting-port.ts";

export interface AuditLine {
  readonly at: Instant;
  readonly verb: string;
  readonly actor: string;
  readonly organisationId: Id | null;
  readonly subject: string;
  readonly outcome: string;
  readonly requestId: string;
}

/** Which lines of the audit; null where it does not matter. Days are those of China, both included. */
export interface AuditQuestion {
  readonly organisationId: Id | null;
  readonly verb: string | null;
  readonly actor: string | null;
  readonly outcome: "done" | "refused" | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Append-only: the database refuses every change of what is written. */
export interface Audit {
  write(line: AuditLine): Promise<void>;
  writeMany(lines: readonly AuditLine[]): Promise<void>;
  recent(limit: number): Promise<readonly AuditLine[]>;
  /** Newest first. */
  find(
    question: AuditQuestion,
    page: Page,
  ): Promise<{ readonly items: readonly AuditLine[]; readonly total: number }>;
  /** What a person did or what was done to the account, newest first. */
  about(userId: Id, limit: number): Promise<readonly AuditLine[]>;
  /** Who first did this to the row, or null. */
  whoDid(verb: string, subject: Id): Promise<string | null>;
}
