import type { Sql } from "postgres";

/** On which the triggers of the tables that public pages show announce a committed change. */
const channel = "duijie_public";
const hello = "hello";
/** So often it is proved that announcements arrive; what was heard longer ago than twice that proves nothing. */
const proveEveryMs = 5_000;

export interface PublicChanges {
  /** Whether a change of another process would be heard of now: behind a pooler none is. */
  heard(): boolean;
  stop(): void;
}

/** Calls back after every committed change of what public pages show, and when some may have been missed. */
export async function onPublicChange(sql: Sql, tell: () => void): Promise<PublicChanges> {
  let heardAt = -Infinity;
  await sql.listen(
    channel,
    (said) => {
      heardAt = performance.now();
      if (said !== hello) tell();
    },
    // Also after every time the connection was lost.
    tell,
  );
  // A database that is away says nothing, and then nothing is heard.
  const prove = () => void sql.notify(channel, hello).catch(() => {});
  prove();
  const proving = setInterval(prove, proveEveryMs).unref();
  return {
    heard: () => performance.now() - heardAt < 2 * proveEveryMs,
    stop: () => clearInterval(proving),
  };
}
