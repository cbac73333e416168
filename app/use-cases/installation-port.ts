import type { Instant } from "#app/domain/shared/time.ts";

/** The installation, as its database knows it. */
export interface Installation {
  facts(): Promise<InstallationFacts>;
}

export interface InstallationFacts {
  /** Of the server: 18.1 */
  readonly postgres: string;
  readonly databaseBytes: number;
  /** Name of the newest migration. */
  readonly migration: string;
  /** SHA-256 of the reference data. */
  readonly reference: string | null;
  readonly lastBackup: { readonly takenAt: Instant; readonly bytes: number } | null;
}

/** This process, and the machine on which it keeps its files. */
export interface Machine {
  facts(): Promise<MachineFacts>;
}

export interface MachineFacts {
  /** Version of the application. */
  readonly application: string;
  /** Version of Node. */
  readonly runtime: string;
  readonly startedAt: Instant;
  readonly files: { readonly count: number; readonly bytes: number };
  /** Bytes of the file system that holds the data folder; null where it does not say. */
  readonly disk: { readonly free: number; readonly total: number } | null;
  /** Lines of the log that tell of an error, of this process in the last hour. */
  readonly recentErrors: number;
}
