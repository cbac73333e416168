import { createHash } from "node:crypto";
import { createFileIntake } from "#app/file-intake.server.ts";
import { filesIn } from "#app/files.server.ts";
import { following, liveValue, pause, type Live } from "#app/live.server.ts";
import type { Epoch } from "#app/kept-answers.server.ts";
import { keptSearches, noticing } from "#app/public-epoch.server.ts";
import { machineOf } from "#app/machine.server.ts";
import { scheduleInThread } from "#app/solver/schedule-in-thread.ts";
import { mailbox, smtpMail } from "#app/mail.server.ts";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import { argon2id, newId, sha256Tokens } from "#app/secrets.server.ts";
import { answerMailLink } from "#app/use-cases/answer-mail-link.ts";
import { answerRegistration } from "#app/use-cases/answer-registration.ts";
import { bindUseCases, type UseCases } from "#app/use-cases/bind.ts";
import { checkSavedSearches } from "#app/use-cases/check-saved-searches.ts";
import { expireTrust } from "#app/use-cases/expire-trust.ts";
import { expireMarks } from "#app/use-cases/expire-marks.ts";
import { expirePostings } from "#app/use-cases/expire-postings.ts";
import { escalateClaims } from "#app/use-cases/escalate-claims.ts";
import { importRows } from "#app/use-cases/import-rows.ts";
import { matchListing } from "#app/use-cases/match-listing.ts";
import { matchNeed } from "#app/use-cases/match-need.ts";
import { recheckEdition } from "#app/use-cases/recheck-edition.ts";
import { recheckAssets } from "#app/use-cases/recheck-assets.ts";
import { recomputeMarks } from "#app/use-cases/recompute-marks.ts";
import { continueRematch } from "#app/use-cases/continue-rematch.ts";
import { rematchNeeds } from "#app/use-cases/rematch-needs.ts";
import { knownReadings } from "#app/use-cases/known-readings.ts";
import { renewVocabulary } from "#app/use-cases/renew-vocabulary.ts";
import { runSchedule } from "#app/use-cases/run-schedule.ts";
import { sendLetter } from "#app/use-cases/send-letter.ts";
import { remindFollowUps } from "#app/use-cases/remind-follow-ups.ts";
import { sweepFiles } from "#app/use-cases/sweep-files.ts";
import { sendNews } from "#app/use-cases/send-news.ts";
import { sweepNotifications } from "#app/use-cases/sweep-notifications.ts";
import { sweepLetters } from "#app/use-cases/sweep-letters.ts";
import { sweepLinks } from "#app/use-cases/sweep-links.ts";
import { sweepImports } from "#app/use-cases/sweep-imports.ts";
import { sweepOnceKeys } from "#app/use-cases/sweep-once-keys.ts";
import { sweepSessions } from "#app/use-cases/sweep-sessions.ts";
import { watchEvents } from "#app/use-cases/watch-events.ts";
import type { Ports, Reference, Session } from "#app/use-cases/ports.ts";
import type { SearchDocuments } from "#app/use-cases/search-port.ts";
import type { Asking, JobDefinition } from "#app/use-cases/verb.ts";
import { tokenStateAt, worthNoting } from "#app/domain/people/api-token.ts";
import { worthTouching } from "#app/domain/people/session-life.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { matcherVersion } from "#app/domain/matching/match.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { restoreBackup } from "#db/backup/restore-backup.ts";
import { bytesOf, rowsOf, writeBackup } from "#db/backup/write-backup.ts";
import { applicationLogin, applicationUrl } from "#db/application-role.ts";
import { connect, type Connection, type Db } from "#db/client.ts";
import { startCluster } from "#db/cluster/cluster.ts";
import { migrate } from "#db/migrate.ts";
import { loadOfficialRows, loadVocabulary, newestVersion, onNewVocabulary } from "#db/reference.ts";
import { createLetterLimit } from "#db/letter-limit.ts";
import { createSignInLimit } from "#db/sign-in-limit.ts";
import { createStore } from "#db/store.ts";
import { createBeside } from "#db/throw-away.ts";
import { onPublicChange } from "#db/public-changes.ts";
import { startWorker, type JobHandlers, type Worker } from "#db/worker.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { listingDocument } from "#search/documents/listing-document.ts";
import { needDocument } from "#search/documents/need-document.ts";
import {
  ownMeilisearch,
  startMeilisearch,
  type ServerSurroundings,
} from "#search/meilisearch/server.ts";
import { createPostgresProjection } from "#search/postgres/projection.ts";
import { createSearch, isWell, type Finding, type Search } from "#search/search.ts";

export { bytesOf, isWell, restoreBackup, rowsOf, writeBackup };
export type { Finding };

export interface ServiceOptions {
  readonly databaseUrl: string;
  /** Where pictures, attachments and imported sheets are kept. */
  readonly filesFolder: string;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  readonly siteUrl: string;
  readonly meili: SearchServer | null;
  readonly log?: {
    warn(detail: object, message: string): void;
    info(detail: object, message: string): void;
  };
  /** False: every search is asked anew, for measuring. */
  readonly caches?: boolean;
  /** Brings the stored reference data up to date before it is read. */
  readonly loadReference?: (db: Db) => Promise<"saved" | "unchanged">;
}

/** A Meilisearch to search in. */
export interface SearchServer {
  readonly host: string;
  readonly apiKey: string | null;
  /** Part of every index name, where sites share a server. */
  readonly indexPrefix?: string;
}

/**
 * The Meilisearch of the environment: MEILI_HOST, or a server of our own of MEILI_BIN, which is started and
 * stopped here. beside: another process of this data folder runs it. Null: PostgreSQL searches.
 */
export async function openSearchServer(
  env: {
    readonly meili: SearchServer | null;
    readonly meiliBin: string | null;
    readonly dataDir: string;
  },
  how: "beside" | ServerSurroundings,
): Promise<{ meili: SearchServer | null; note: string | null; stop(): Promise<void> }> {
  const given = { meili: env.meili, note: null, stop: async () => {} };
  if (env.meili || !env.meiliBin) return given;
  if (how === "beside") return { ...given, meili: await ownMeilisearch(env.dataDir) };
  const { note, stop, ...meili } = await startMeilisearch(env.meiliBin, env.dataDir, how);
  return { meili, note, stop };
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

/**
 * A migrated database that nobody else uses and that ends with `stop`: beside DATABASE_URL on its server, or an
 * embedded PostgreSQL in `folder`.
 */
export async function openThrowAwayDatabase(
  env: { readonly databaseUrl: string | null },
  folder: string,
): Promise<Database> {
  if (!env.databaseUrl) return openDatabase({ databaseUrl: null, dataDir: folder });
  const beside = await createBeside(env.databaseUrl);
  try {
    return {
      ...(await openDatabase({ databaseUrl: beside.url, dataDir: folder })),
      stop: beside.drop,
    };
  } catch (problem) {
    await beside.drop();
    throw problem;
  }
}

/** Enqueues whatever brings matches, marks and the search indexes up to date after a start. */
export async function enqueueUpkeep(services: Services): Promise<void> {
  const { jobs, matches } = services.ports.store;
  for (const name of ["renew-documents", "refresh-search-terms"] as const)
    await jobs.enqueue({ name }, "later");
  // Until it is done PostgreSQL answers searches: not behind the matching of everything.
  await jobs.enqueue({ name: "fill-index" }, "soon");
  await jobs.enqueue({ name: "renew-vocabulary" }, "soon");
  if (services.referenceChanged)
    for (const name of ["recompute-marks", "recheck-assets"] as const)
      await jobs.enqueue({ name }, "later");
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
  /** With the vocabulary as it is now: take it anew for everything that is asked. */
  readonly ports: Ports;
  /** Takes a newer vocabulary up at once, where there is one. */
  readonly refresh: () => Promise<void>;
  /** Does ahead, beside other requests, what the first of them would wait for; later vocabularies come prepared. */
  readonly prepare: () => Promise<void>;
  readonly connection: Connection;
  /** Rebuilding, comparing and mending what is searched. */
  readonly search: Pick<Search, "reindex" | "examine" | "mend" | "discard">;
  /** Handlers of the job queue, by name. */
  readonly jobs: JobHandlers;
  readonly crontab: string;
  /** Until when kept public pages are true; null where none are to be kept. */
  readonly epoch: Epoch | null;
  /** The stored reference data was replaced at this start, under postings that were there already. */
  readonly referenceChanged: boolean;
  useCases(asking: Asking): UseCases;
  /** Who a session token belongs to; a visitor when it is unknown or has ended. */
  whoHas(token: string | null): Promise<Actor>;
  /** The program that a key of the API belongs to; null when the key is unknown, revoked or past its end. */
  programOf(secret: string): Promise<Actor | null>;
  health(): Promise<Health>;
  close(): Promise<void>;
}

export interface Health {
  readonly database: boolean;
  readonly search: {
    readonly engine: string;
    readonly healthy: boolean;
    /** Age of the oldest change that searches do not see yet. */
    readonly lagSeconds: number;
    /** postgres while Meilisearch is configured and cannot be used; trouble says why. */
    readonly answeredBy: string;
    readonly trouble: string | null;
  };
}

/** Times are UTC: needs are matched again when the day begins in China. */
const crontab = `
5 16 * * * rematch-needs
25 16 * * * expire-postings
27 16 * * * expire-marks
17 19 * * * sweep-sessions
21 19 * * * sweep-once-keys
23 * * * * sweep-links
29 * * * * sweep-letters
35 * * * * escalate-claims
35 16 * * * expire-trust
12 0 * * * remind-follow-ups
47 19 * * * sweep-files
41 17 * * * renew-documents
53 19 * * * sweep-imports
*/10 * * * * refresh-search-terms
* * * * * send-news
* * * * * watch-events
* * * * * send-changes
*/5 * * * * check-saved-searches
41 19 * * * sweep-notifications
`.trim();

export async function createServices(options: ServiceOptions): Promise<Services> {
  const connection = connect(options.databaseUrl);
  const referenceChanged = (await options.loadReference?.(connection.db)) === "saved";
  const rows = await loadOfficialRows(connection.db);
  // People edit the vocabulary while the site runs. Each step holds the process for a part of a second.
  let prepared = false;
  const makeKnowledge = async () => {
    const { data, version } = await loadVocabulary(connection.db);
    await pause();
    const vocabulary = vocabularyOf(data);
    const reader = readerOf(data);
    const reference: Reference = { ...rows, vocabulary };
    await pause();
    const analysis = createAnalysis(reference.vocabulary);
    if (prepared) await analysis.prepare();
    return { version, reader, reference, analysis };
  };
  const live = liveValue(await makeKnowledge(), {
    newestVersion: () => newestVersion(connection.db),
    make: makeKnowledge,
  });
  const reference = following(() => live.current().reference);
  const analysis = following(() => live.current().analysis);
  const documents: SearchDocuments = {
    listing: (listing, marks) => listingDocument(listing, { ...reference, marks }),
    need: (need) => needDocument(need, reference),
  };
  const followed = options.meili !== null;
  let moves = 0;
  const moved = () => void (moves += 1);
  const store = noticing(
    createStore(connection, (db) => createPostgresProjection(db, analysis, { followed })),
    moved,
  );
  const { listings, needs } = store;
  const postingsAreOlder =
    referenceChanged && (await listings.countPublished()) + (await needs.countPublished()) > 0;
  const quiet = { warn: () => {}, info: () => {} };
  const search = createSearch({
    meili: options.meili && {
      host: options.meili.host,
      apiKey: options.meili.apiKey ?? "",
      indexPrefix: options.meili.indexPrefix ?? "duijie",
    },
    executor: connection.db,
    store,
    documents,
    analysis,
    vocabulary: () => live.current().reference.vocabulary,
    log: options.log ?? quiet,
  });
  await search.start();
  const changes = await onPublicChange(connection.sql, moved);
  const epoch: Epoch = {
    current: () => moves,
    // An index that follows later announces nothing.
    freshMs: () => (changes.heard() && !options.meili ? keptMs.announced : keptMs.unannounced),
  };
  const caches = options.caches ?? true;
  const ports: Ports = {
    store,
    search: caches ? keptSearches(search.engine, epoch) : search.engine,
    analysis,
    documents,
    reference,
    vocabularyVersion: 0,
    reader: "",
    knownReadings: knownReadings(caches ? 4000 : 0),
    passwords: argon2id,
    tokens: sha256Tokens,
    signInLimit: createSignInLimit(connection),
    letterLimit: createLetterLimit(connection),
    files: filesIn(options.filesFolder),
    sheets: sheetFiles,
    fileIntake: createFileIntake(),
    machine: machineOf(options.filesFolder),
    scheduler: scheduleInThread,
    mail: options.smtp ? smtpMail(options.smtp.url, options.smtp.from) : mailbox,
    siteUrl: options.siteUrl,
    warn: (detail, message) => options.log?.warn(detail, message),
    now: () => new Date().toISOString(),
    newId,
  };
  /** For one request or job, from its beginning to its end. */
  const portsNow = (): Ports => {
    const { version, reader, reference: read, analysis: cut } = live.current();
    return { ...ports, vocabularyVersion: version, reader, reference: read, analysis: cut };
  };
  const job =
    <I>(definition: JobDefinition<I>) =>
    (payload: unknown) =>
      definition.run({ ports: portsNow(), now: ports.now() }, payload as I);
  const refresh = () =>
    live.refresh().catch((problem: unknown) => {
      options.log?.warn({ err: problem }, "the newest vocabulary could not be read");
    });
  await onNewVocabulary(connection.sql, () => void refresh());
  // Behind a pooler nothing is announced.
  const looking = setInterval(() => void refresh(), vocabularyLookSeconds * 1000).unref();

  // Never while a backup copies the files that its rows name.
  const removingFiles = (handle: (payload: unknown) => Promise<void>) => (payload: unknown) =>
    store.inTurn("remove-files", () => handle(payload));

  return {
    get ports() {
      return portsNow();
    },
    refresh: () => live.refresh(),
    prepare: () => {
      prepared = true;
      return live.current().analysis.prepare();
    },
    connection,
    search,
    jobs: withNewest(live, {
      "import-rows": job(importRows),
      "run-schedule": job(runSchedule),
      "match-need": job(matchNeed),
      "match-listing": job(matchListing),
      "send-letter": job(sendLetter),
      "answer-registration": job(answerRegistration),
      "answer-mail-link": job(answerMailLink),
      "escalate-claims": job(escalateClaims),
      "sweep-letters": job(sweepLetters),
      "sweep-links": job(sweepLinks),
      "recheck-assets": job(recheckAssets),
      "recompute-marks": job(recomputeMarks),
      "expire-marks": job(expireMarks),
      "expire-postings": job(expirePostings),
      "recheck-edition": job(recheckEdition),
      "rematch-needs": job(rematchNeeds),
      "continue-rematch": job(continueRematch),
      "renew-vocabulary": job(renewVocabulary),
      "sweep-files": removingFiles(job(sweepFiles)),
      "sweep-imports": removingFiles(job(sweepImports)),
      "sweep-once-keys": job(sweepOnceKeys),
      "sweep-sessions": job(sweepSessions),
      "expire-trust": job(expireTrust),
      "remind-follow-ups": job(remindFollowUps),
      "send-news": job(sendNews),
      "check-saved-searches": job(checkSavedSearches),
      "watch-events": job(watchEvents),
      "sweep-notifications": job(sweepNotifications),
      ...search.jobs,
    }),
    crontab,
    epoch: caches ? epoch : null,
    referenceChanged: postingsAreOlder,
    useCases: (asking) => bindUseCases(portsNow(), asking),
    whoHas: (token) => whoHas(ports, token),
    programOf: (secret) => programOf(ports, secret),
    async health() {
      const database = await connection.sql`select 1`.then(
        () => true,
        () => false,
      );
      const { engine } = search;
      const found = await engine.health().catch(() => null);
      return {
        database,
        search: {
          engine: engine.name,
          healthy: found?.healthy ?? false,
          lagSeconds: Math.round((found?.lagSeconds ?? 0) * 10) / 10,
          answeredBy: found?.answeredBy ?? engine.name,
          trouble: found?.trouble ?? null,
        },
      };
    },
    close: () => {
      clearInterval(looking);
      changes.stop();
      return connection.close();
    },
  };
}

/** How long answers are kept where every change is heard of, and where none may be. */
const keptMs = { announced: 10_000, unannounced: 1_000 } as const;

/** Other rules or other words read a listing otherwise. */
function readerOf(vocabulary: object): string {
  const digest = createHash("sha256").update(JSON.stringify(vocabulary)).digest("hex");
  return `${matcherVersion}-${digest.slice(0, 12)}`;
}

/** How often a process asks for a newer vocabulary by itself. */
const vocabularyLookSeconds = 20;

/** A job never begins with an older vocabulary than the one that was there when it was enqueued. */
function withNewest(live: Live<unknown>, handlers: JobHandlers): JobHandlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (payload: unknown) => {
        await live.refresh();
        await handle(payload);
      },
    ]),
  );
}

async function whoHas(ports: Ports, token: string | null): Promise<Actor> {
  if (!token) return { kind: "visitor" };
  const now = ports.now();
  const found = await ports.store.sessions.find(ports.tokens.digest(token), now);
  if (!found) return { kind: "visitor" };
  await touch(ports, found.session, now);
  return found.actor;
}

async function programOf(ports: Ports, secret: string): Promise<Actor | null> {
  const now = ports.now();
  const { apiTokens } = ports.store;
  const token = await apiTokens.byDigest(ports.tokens.digest(secret));
  if (!token || tokenStateAt(token, now) !== "active") return null;
  if (worthNoting(token, now)) await apiTokens.touch(token.id, now);
  const { id, organisationId, scopes } = token;
  return { kind: "token", tokenId: id, organisationId, scopes };
}

async function touch(ports: Ports, session: Session, now: string): Promise<void> {
  if (worthTouching(session.lastSeenAt, now))
    await ports.store.sessions.touch(session.tokenHash, now);
}
