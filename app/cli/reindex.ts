import { fail, withServices } from "./with-services.ts";

/** `npm run reindex`: builds every search index beside the live one and swaps, while the site goes on. */
const shownEvery = 1_000;
let shownAt = 0;

await withServices(async ({ search }) => {
  const started = performance.now();
  await search.reindex((what, done, all) => {
    if (done < all && performance.now() - shownAt < shownEvery) return;
    shownAt = performance.now();
    process.stdout.write(`${what}: ${done} of ${all}\n`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`reindexed in ${seconds} s\n`);
}).catch((problem: unknown) => fail(problem instanceof Error ? problem.message : String(problem)));
process.exit(0);
