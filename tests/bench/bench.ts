import type { Services } from "#app/services.server.ts";
import type { Connection } from "#db/client.ts";
import type { Figure, Report } from "./figures.ts";

/** What every part measures on: a database of its own with so many published and projected listings. */
export interface Bench {
  readonly listings: number;
  /** The site's services on the PostgreSQL engine, without jobs and without caches of results. */
  readonly services: Services;
  /** As the owner of the tables: for baselines and plans. */
  readonly connection: Connection;
  /** The database as the site uses it, for sites that parts start. */
  readonly databaseUrl: string;
  /** Where the process id of the database server stands. */
  readonly databaseFolder: string;
  readonly dataDir: string;
  /** Writes the statements of a page into their file, where they have changed on purpose. */
  readonly write: boolean;
  readonly report: Report;
  /** Figures of loading and of building the index, which every run does. */
  readonly loading: readonly Figure[];
  say(words: string): void;
}

export interface Part {
  readonly name: string;
  run(bench: Bench): Promise<void>;
}
