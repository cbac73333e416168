import { expect, test } from "vitest";
import { shortError } from "./short-error.ts";

test("an error is its first line, without the people in it", () => {
  expect(shortError("connect ECONNREFUSED 127.0.0.1:7700\n    at TCPConnectWrap")).toBe(
    "connect ECONNREFUSED 127.0.0.1:7700",
  );
  const refused = shortError("550 5.1.1 no such user zhang.san@example.org (13912345678)");
  expect(refused).toContain("550 5.1.1 no such user");
  expect(refused).not.toMatch(/zhang|139/);
});

test("a long one is cut", () => {
  expect(shortError("long ".repeat(100))).toHaveLength(161);
});
