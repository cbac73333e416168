import { expect, test } from "vitest";
import { judgeVersion } from "./version.ts";

test.each([
  ["1.50.0", "tested"],
  ["1.50.7", "tested"],
  ["1.36.0", "untested"],
  ["1.51.0", "untested"],
  ["2.0.1", "untested"],
  ["1.35.9", "refused"],
  ["0.99.0", "refused"],
])("Meilisearch %s is %s", (version, fit) => {
  const verdict = judgeVersion(version);
  expect(verdict.fit).toBe(fit);
  if (verdict.fit !== "tested") expect(verdict.words).toContain(version);
});
