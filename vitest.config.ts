import { defineConfig } from "vitest/config";

/** Two files at a time, also on two processors: much of an engine's test waits for the engine. */
const besideOneAnother = { maxWorkers: 2 };

/** Pure tests need no services; database and search tests start real engines; e2e drives a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          ...besideOneAnother,
          // They leave nothing behind, and each file need not load the vocabulary again.
          isolate: false,
          testTimeout: 20_000,
          include: [
            "app/**/*.test.ts",
            "search/**/*.test.ts",
            "tests/{reference,architecture,pure}/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          name: "engines",
          ...besideOneAnother,
          // Loading the services takes longer than most of these tests.
          isolate: false,
          include: ["tests/{contracts,integration}/**/*.test.ts"],
          globalSetup: ["tests/support/engines.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/site.ts"],
          // Each file has a site for itself while it runs.
          ...besideOneAnother,
          setupFiles: ["tests/support/claim-site.ts"],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // A page on two busy processors takes its time.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
