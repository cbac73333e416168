import { expect, test } from "vitest";
import { maySuggest } from "./suggest-limit.server.ts";

test("an address may ask as fast as people type, and no faster", async () => {
  const asked = await Promise.all(Array.from({ length: 250 }, () => maySuggest("192.0.2.1")));
  expect(asked.filter(Boolean)).toHaveLength(200);
  expect(await maySuggest("192.0.2.2")).toBe(true);
});
