import { createFileIntake } from "#app/file-intake.server.ts";
import { filesIn } from "#app/files.server.ts";
import { machineOf } from "#app/machine.server.ts";
import { mailbox, smtpMail } from "#app/mail.server.ts";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import { argon2id, newId, sha256Tokens } from "#app/secrets.server.ts";
import { answerMailLink } from "#app/use-cases/answer-mail-link.ts";
import { answerRegistration } from "#app/use-cases/answer-registration.ts";
import { bindUseCases, type UseCases } from "#app/use-cases/bind.ts";
import { checkSavedSearches } from "#app/use-cases/check-saved-searches.ts";
import { expireTrust } from "#app/use-cases/expire-trust.ts";
import { expirePostings } from "#app/use-cases/expire-postings.ts";
import { escalateClaims } from "#app/use-cases/escalate-claims.ts";
import { importRows } from "#app/use-cases/import-rows.ts";
import { matchListing } from "#app/use-cases/match-listing.ts";
import { matchNeed } from "#app/use-cases/match-need.ts";
import { recomputeMarks } from "#app/use-cases/recompute-marks.ts";
import { rematchNeeds } from "#app/use-cases/rematch-needs.ts";
import { sendLetter } from "#app/use-cases/send-letter.ts";
import { sweepFiles } from "#app/use-cases/sweep-files.ts";
import { sendNews } from "#app/use-cases/send-news.ts";
import { sweepNotifications } from "#app/use-cases/sweep-notifications.ts";
import { sweepLetters } from "#app/use-cases/sweep-letters.ts";
import { sweepLinks } from "#app/use-cases/sweep-links.ts";
import { sweepImports } from "#app/use-cases/sweep-imports.ts";
import { sweepSessions } from "#app/use-cases/sweep-sessions.ts";
import type { Ports, Reference, Session } from "#app/use-cases/ports.ts";
import type { SearchDocuments, SearchIndex } from "#app/use-cases/search-port.ts";
import type { Asking, JobDefinition } from "#app/use-cases/verb.ts";
import { worthTouching } from "#app/domain/people/session-life.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { matcherVersion } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { restoreBackup } from "#db/backup/restore-backup.ts";
import { bytesOf, rowsOf, writeBackup } from "#db/backup/write-backup.ts";
import { applicationLogin, applicationUrl } from "#db/application-role.ts";
import { connect, type Connection, type Db } from "#db/client.ts";
import { startCluster } from "#db/cluster/cluster.ts";
import { migrate } from "#db/migrate.ts";
import { loadReference } from "#db/reference.ts";
import { createLetterLimit } from "#db/letter-limit.ts";
import { createSignInLimit } from "#db/sign-in-limit.ts";
import { createStore } from "#db/store.ts";
import { startWorker, type JobHandlers, type Worker } from "#db/worker.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { listingDocument } from "#search/documents/listing-document.ts";
import { needDocument } from "#search/documents/need-document.ts";
import { createEngines } from "#search/engines.ts";
import { createPostgresProjection, refreshTerms } from "#search/postgres/projection.ts";
import { fillIndex } from "#search/sync/fill-index.ts";
import { indexPosting } from "#search/sync/index-posting.ts";
import { renewDocuments } from "#search/sync/renew-documents.ts";

export { bytesOf, restoreBackup, rowsOf, writeBackup };

export interface ServiceOptions {
  readonly databaseUrl: string;
  /** Where pictures, attachments and imported sheets are kept. */
  readonly filesFolder: string;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  readonly siteUrl: string;
  readonly meili: { readonly host: string; readonly apiKey: string | null } | null;
  readonly log?: { warn(detail: object, message: string): void };
  /** Brings the stored reference data up to date before it is read. */
  readonly loadReference?: (db: Db) => Promise<"saved" | "unchanged">;
}

export interface Database {
  /** For the site and the worker: as the application's role, which cannot change the past. */
  readonly url: string;
  /** For migrations, backups and restores: as the owner of the tables. */
  readonly ownerUrl: string;
  /** What an operator should know about where it runs; null when all is as usual. */
  readonly note: string | null;
  /** True when the embedded PostgreSQL was serving already. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

/**
 * The given database, or the embedded PostgreSQL of the data folder, with the newest schema; or
 * "as-is" with the schema that it has.
 */
export async function openDatabase(
  env: { readonly databaseUrl: string | null; readonly dataDir: string },
  schema: "newest" | "as-is" = "newest",
): Promise<Database> {
  const migrated = async (url: string) => {
    if (schema === "newest") await migrate(url);
  };
  if (env.databaseUrl) {
    const ownerUrl = env.databaseUrl;
    await migrated(ownerUrl);
    const url = await applicationUrl(ownerUrl);
    return { url, ownerUrl, note: null, adopted: false, stop: async () => {} };
  }
  const cluster = await startCluster(env.dataDir);
  let url: string;
  try {
    await migrated(cluster.url);
    url = await applicationLogin(cluster.url);
  } catch (problem) {
    await cluster.stop();
    throw problem;
  }
  const moved =
    cluster.movedFrom &&
    `the account of PostgreSQL cannot reach ${cluster.movedFrom}: the database is in ${cluster.folder}`;
  const adopted = cluster.adopted && "took over the PostgreSQL that was still running";
  return {
    url,
    ownerUrl: cluster.url,
    note: [moved, adopted].filter(Boolean).join("; ") || null,
    adopted: cluster.adopted,
    stop: cluster.stop,
  };
}

/** Enqueues whatever brings matches, marks and the search indexes up to date after a start. */
export async function enqueueUpkeep(services: Services): Promise<void> {
  const { jobs, matches } = services.ports.store;
  const names = ["renew-documents", "refresh-search-terms", "fill-index"] as const;
  for (const name of names) await jobs.enqueue({ name }, "later");
  if (services.referenceChanged) await jobs.enqueue({ name: "recompute-marks" }, "later");
  if (services.referenceChanged || (await matches.anyOutdated(matcherVersion)))
    await jobs.enqueue({ name: "rematch-needs", quiet: true }, "later");
}

/** Runs the job queue in this process. */
export function startJobs(
  services: Services,
  databaseUrl: string,
  log: {
    error(detail: object, message: string): void;
    info(detail: object, message: string): void;
  },
): Promise<Worker> {
  return startWorker(databaseUrl, services.jobs, {
    crontab: services.crontab,
    log: {
      error: (message, detail) => log.error({ detail }, message),
      info: (message, detail) => log.info({ detail }, message),
    },
  });
}

/** Everything the site can do; the only place that knows which adapters do it. */
export interface Services {
  readonly ports: Ports;
  readonly connection: Connection;
  /** Handlers of the job queue, by name. */
  readonly jobs: JobHandlers;
  readonly crontab: string;
  /** The stored reference data was replaced at this start. */
  readonly referenceChanged: boolean;
  useCases(asking: Asking): UseCases;
  /** Who a session token belongs to; a visitor when it is unknown or has ended. */
  whoHas(token: string | null): Promise<Actor>;
  health(): Promise<Health>;
  close(): Promise<void>;
}

export interface Health {
  readonly database: boolean;
  readonly search: {
    readonly engine: string;
    readonly healthy: boolean;
    readonly lagSeconds: number;
  };
}

/** Times are UTC: needs are matched again when the day begins in China. */
const crontab = `
5 16 * * * rematch-needs
25 16 * * * expire-postings
17 19 * * * sweep-sessions
23 * * * * sweep-links
29 * * * * sweep-letters
35 * * * * escalate-claims
35 16 * * * expire-trust
47 19 * * * sweep-files
53 19 * * * sweep-imports
*/10 * * * * refresh-search-terms
* * * * * send-news
*/5 * * * * check-saved-searches
41 19 * * * sweep-notifications
`.trim();

export async function createServices(options: ServiceOptions): Promise<Services> {
  const connection = connect(options.databaseUrl);
  const referenceChanged = (await options.loadReference?.(connection.db)) === "saved";
  const { vocabulary: words, ...rows } = await loadReference(connection.db);
  const reference: Reference = { ...rows, vocabulary: vocabularyOf(words) };
  const analysis = createAnalysis(reference.vocabulary);
  const documents: SearchDocuments = {
    listing: (listing, marks) => listingDocument(listing, { ...reference, marks }),
    need: (need) => needDocument(need, reference),
  };
  const store = createStore(connection, (db) => createPostgresProjection(db, analysis));
  const fellBack = (problem: unknown) =>
    options.log?.warn({ err: problem }, "Meilisearch failed: PostgreSQL answers");
  const { engine: search, sync } = createEngines(
    options.meili && {
      ...options.meili,
      apiKey: options.meili.apiKey ?? "",
      indexPrefix: "duijie",
    },
    connection.db,
    analysis,
    fellBack,
  );
  // A server that is away now gets its settings with the job that fills it.
  await sync?.ensureSettings().catch(fellBack);
  const ports: Ports = {
    store,
    search,
    analysis,
    documents,
    reference,
    passwords: argon2id,
    tokens: sha256Tokens,
    signInLimit: createSignInLimit(connection),
    letterLimit: createLetterLimit(connection),
    files: filesIn(options.filesFolder),
    sheets: sheetFiles,
    fileIntake: createFileIntake(),
    machine: machineOf(options.filesFolder),
    mail: options.smtp ? smtpMail(options.smtp.url, options.smtp.from) : mailbox,
    siteUrl: options.siteUrl,
    warn: (detail, message) => options.log?.warn(detail, message),
    now: () => new Date().toISOString(),
    newId,
  };
  const job =
    <I>(definition: JobDefinition<I>) =>
    (payload: unknown) =>
      definition.run({ ports, now: ports.now() }, payload as I);

  // Never while a backup copies the files that its rows name.
  const removingFiles = (handle: (payload: unknown) => Promise<void>) => (payload: unknown) =>
    store.inTurn("remove-files", () => handle(payload));

  return {
    ports,
    connection,
    jobs: {
      "import-rows": job(importRows),
      "match-need": job(matchNeed),
      "match-listing": job(matchListing),
      "send-letter": job(sendLetter),
      "answer-registration": job(answerRegistration),
      "answer-mail-link": job(answerMailLink),
      "escalate-claims": job(escalateClaims),
      "sweep-letters": job(sweepLetters),
      "sweep-links": job(sweepLinks),
      "recompute-marks": job(recomputeMarks),
      "expire-postings": job(expirePostings),
      "rematch-needs": job(rematchNeeds),
      "sweep-files": removingFiles(job(sweepFiles)),
      "sweep-imports": removingFiles(job(sweepImports)),
      "sweep-sessions": job(sweepSessions),
      "expire-trust": job(expireTrust),
      "send-news": job(sendNews),
      "check-saved-searches": job(checkSavedSearches),
      "sweep-notifications": job(sweepNotifications),
      "refresh-search-terms": () => refreshTerms(connection.db),
      "renew-documents": async () => {
        const deps = { store, reference, analysis };
        await renewDocuments({ ...deps, projection: store.projection, executor: connection.db });
      },
      "index-posting": async (payload) => {
        const { index, id } = payload as { index: SearchIndex; id: Id };
        if (sync) await indexPosting({ store, reference, target: sync }, index, id);
      },
      "fill-index": async () => {
        if (sync) await fillIndex({ store, reference, target: sync });
      },
    },
    crontab,
    referenceChanged,
    useCases: (asking) => bindUseCases(ports, asking),
    whoHas: (token) => whoHas(ports, token),
    async health() {
      const database = await connection.sql`select 1`.then(
        () => true,
        () => false,
      );
      const found = database || search.name !== "postgres" ? await search.health() : null;
      return {
        database,
        search: { engine: search.name, ...(found ?? { healthy: false, lagSeconds: 0 }) },
      };
    },
    close: () => connection.close(),
  };
}

async function whoHas(ports: Ports, token: string | null): Promise<Actor> {
  if (!token) return { kind: "visitor" };
  const now = ports.now();
  const found = await ports.store.sessions.find(ports.tokens.digest(token), now);
  if (!found) return { kind: "visitor" };
  await touch(ports, found.session, now);
  return found.actor;
}

async function touch(ports: Ports, session: Session, now: string): Promise<void> {
  if (worthTouching(session.lastSeenAt, now))
    await ports.store.sessions.touch(session.tokenHash, now);
}
