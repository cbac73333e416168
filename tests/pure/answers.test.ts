import { expect, test } from "vitest";
import { localPath } from "#app/answers.ts";

test.each([
  ["/workbench?x=1", "/workbench?x=1"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["/a\\b", "/"],
  ["/a\nb", "/"],
  ["", "/"],
  [null, "/"],
])("after signing in, %o leads to %s", (asked, path) => {
  expect(localPath(asked, "/")).toBe(path);
});
