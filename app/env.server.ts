import path from "node:path";
import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false"], { error: "expected 0 or 1" })
  .transform((value) => value === "1" || value === "true");

const port = z.coerce
  .number({ error: "expected a port from 0 to 65535" })
  .int()
  .min(0, "expected a port from 0 to 65535")
  .max(65535, "expected a port from 0 to 65535");

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `expected an address such as ${example}` });

const variables = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  PUBLIC_URL: url(/^https?$/, "https://duijie.example.org").optional(),
  TRUST_PROXY: flag.default(false),
  DATABASE_URL: url(/^postgres(ql)?$/, "postgres://user:password@host:5432/duijie").optional(),
  MEILI_HOST: url(/^https?$/, "http://127.0.0.1:7700").optional(),
  MEILI_API_KEY: z.string().optional(),
  MEILI_BIN: z.string().optional(),
  SMTP_URL: url(/^smtps?$/, "smtp://user:password@mail.example.org:587").optional(),
  MAIL_FROM: z.string().min(3).default("对接 Duijie <no-reply@localhost>"),
  JOBS: flag.default(true),
  DATA_DIR: z.string().min(1).default(".data"),
  DEMO: flag.optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"], {
      error: "expected fatal, error, warn, info, debug or silent",
    })
    .default("info"),
});

export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  /** Null: the embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | null;
  readonly meili: { readonly host: string; readonly apiKey: string | null } | null;
  /** A Meilisearch program to run on this data folder; null where `meili` is given. */
  readonly meiliBin: string | null;
  /** Null: letters stay in the outbox; on loopback a page shows them. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Whether the development mailbox exists: without SMTP_URL, on loopback alone. */
  readonly mailbox: boolean;
  /** False: this process leaves the jobs to `npm run worker`. */
  readonly jobs: boolean;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly production: boolean;
  readonly logLevel: string;
}

/** Whether only this machine can reach an address. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Reads the environment; a wrong value is refused with its name and what is expected.
 * Empty variables count as unset.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      // Values of secrets stay out of logs.
      const shown = /URL|KEY|SECRET/.test(name) ? "" : ` (is “${given[name]}”)`;
      return `${name}${shown}: ${issue.message}`;
    });
    throw new Error(`Environment: ${wrong.join("; ")}`);
  }
  const env = parsed.data;
  const beyondLoopback = env.PUBLIC_URL !== undefined || !isLoopback(env.HOST);
  if (env.DEMO && beyondLoopback)
    throw new Error(
      "Environment: DEMO=1 is refused beyond loopback, because demo accounts have published passwords. Unset DEMO, or unset PUBLIC_URL and bind HOST to 127.0.0.1.",
    );
  if (!env.JOBS && env.DATABASE_URL === undefined)
    throw new Error(
      "Environment: JOBS=0 needs DATABASE_URL, because nobody else can run the jobs of the embedded database.",
    );
  if (env.MEILI_API_KEY !== undefined && env.MEILI_HOST === undefined)
    throw new Error(
      "Environment: MEILI_API_KEY is the key of MEILI_HOST, which is missing. A server of MEILI_BIN gets a key of its own.",
    );
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL ?? null,
    trustProxy: env.TRUST_PROXY,
    databaseUrl: env.DATABASE_URL ?? null,
    meili: env.MEILI_HOST ? { host: env.MEILI_HOST, apiKey: env.MEILI_API_KEY ?? null } : null,
    meiliBin: env.MEILI_HOST ? null : (env.MEILI_BIN ?? null),
    smtp: env.SMTP_URL ? { url: env.SMTP_URL, from: env.MAIL_FROM } : null,
    mailbox: env.SMTP_URL === undefined && !beyondLoopback,
    jobs: env.JOBS,
    dataDir: path.resolve(env.DATA_DIR),
    demo: env.DEMO ?? (env.DATABASE_URL === undefined && !beyondLoopback),
    production: env.DATABASE_URL !== undefined || beyondLoopback,
    logLevel: env.LOG_LEVEL,
  };
}
