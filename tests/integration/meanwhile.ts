import { setTimeout as sleep } from "node:timers/promises";
import type { Repositories } from "#app/use-cases/ports.ts";
import type { World } from "./world.ts";

interface Meanwhile {
  /** What somebody else has taken before the verb begins. */
  readonly take: (store: Repositories) => Promise<void>;
  /** What that person changes while the verb waits, or is over because it waits for nobody. */
  readonly change: (store: Repositories) => Promise<unknown>;
}

/** What a verb answers that begins while somebody else holds what it needs, and goes on after that one's commit. */
export async function meanwhile<T>(
  { services, database }: World,
  { take, change }: Meanwhile,
  act: () => Promise<T>,
): Promise<T> {
  const waits = async () => {
    const [row] = await database.sql<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    return row!.n > 0;
  };
  let acting: Promise<T> | null = null;
  await services.ports.store.transaction(async (store) => {
    await take(store);
    let over = false;
    acting = act().finally(() => (over = true));
    while (!over && !(await waits())) await sleep(5);
    await change(store);
  });
  return acting!;
}
