import path from "node:path";
import type { Environment } from "#app/env.server.ts";
import type { SearchServer, ServiceOptions } from "#app/services.server.ts";

/** What every command tells the services about where they run. */
export function serviceOptions(
  env: Environment,
  databaseUrl: string,
  meili: SearchServer | null,
): ServiceOptions {
  const host = env.host.includes(":") ? `[${env.host}]` : env.host;
  return {
    databaseUrl,
    meili,
    filesFolder: path.join(env.dataDir, "files"),
    smtp: env.smtp,
    siteUrl: env.publicUrl ?? `http://${host}:${env.port}`,
  };
}
