import { startVitest, type TestModule, type Vitest } from "vitest/node";

/** `npm test`: the whole suite; the last line counts what ran. Arguments are passed on as file filters. */
const filters = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const projects = process.argv
  .slice(2)
  .filter((word) => word.startsWith("--project="))
  .map((word) => word.slice("--project=".length));

const vitest = await startVitest("test", filters, {
  run: true,
  watch: false,
  ...(projects.length > 0 ? { project: projects } : {}),
});
const counts = countTests(vitest);
await vitest.close();
process.stdout.write(
  `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
);
process.exit(counts.failed === 0 && counts.passed > 0 && !process.exitCode ? 0 : 1);

/** A file that does not load, or an error outside any test, counts as a failure. */
function countTests({ state }: Vitest) {
  const counts = { passed: 0, failed: state.getUnhandledErrors().length, skipped: 0 };
  for (const module of state.getTestModules() as TestModule[]) {
    if (module.errors().length > 0) counts.failed += 1;
    for (const test of module.children.allTests()) {
      const { state: outcome } = test.result();
      if (outcome === "passed" || outcome === "failed") counts[outcome] += 1;
      else counts.skipped += 1;
    }
  }
  return counts;
}
