import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

interface Rule {
  readonly name: string;
  readonly comment: string;
}

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  forbidden: readonly Rule[];
};

/** The project's own rules, run on a tree that breaks each of them. */
function violationsIn(folder: string): ReadonlyMap<string, string> {
  const cwd = fileURLToPath(new URL(folder, import.meta.url));
  const program = fileURLToPath(
    new URL("../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs", import.meta.url),
  );
  const config = fileURLToPath(new URL("../../.dependency-cruiser.cjs", import.meta.url));
  const output = execFileSync(
    process.execPath,
    [program, "--config", config, "--output-type", "json", "--no-cache", "."],
    { cwd, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return new Map(summary.violations.map(({ rule, from, to }) => [rule.name, `${from} → ${to}`]));
}

const fired = violationsIn("./fixture/");

test.each(forbidden)("$name fires and says what to do", ({ name, comment }) => {
  expect(fired.get(name)).toMatch(/ → /);
  expect(comment.length).toBeGreaterThan(30);
});
