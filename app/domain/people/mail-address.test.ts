import { expect, test } from "vitest";
import { maskedAddress, parseMailAddress } from "./mail-address.ts";

test.each([
  ["name@example.org", "name@example.org"],
  [" Name@Example.ORG ", "name@example.org"],
  ["ｎａｍｅ＠ｅｘａｍｐｌｅ．ｏｒｇ", "name@example.org"],
  ["first.last+tag@mail.example.org", "first.last+tag@mail.example.org"],
  ["a@b.cn", "a@b.cn"],
  ["采购@示例.公司".replace("采购", "caigou"), "caigou@示例.公司"],
])("%j is %j", (text, address) => {
  expect(parseMailAddress(text)).toEqual({ ok: true, value: address });
});

test.each([
  "",
  "name",
  "@example.org",
  "name@",
  "name@example",
  "name@example..org",
  "na me@example.org",
  "name@example.org\nBcc: other@example.org",
  "name@example.org, other@example.org",
  "<name@example.org>",
  ".name@example.org",
  `${"n".repeat(65)}@example.org`,
  `n@${"e".repeat(250)}.org`,
])("%j is no address", (text) => {
  expect(parseMailAddress(text).ok).toBe(false);
});

test("a masked address does not lead anywhere", () => {
  expect(maskedAddress("ming.zhao@example.org")).toBe("m***@example.org");
});
