import { describe, expect, test } from "vitest";
import { findContacts } from "#app/domain/contact/find-contacts.ts";
import { computing } from "../support/computing.ts";

/** Texts that look like contact data at every sign, and one that does not. */
const repeated =
  "1|1 |一|1 3 8 |13812345678 |a|@|a@|w.|微信|qq |1a|0|138 1234 5678x|点com|a.com|倒着读 1|o|1.|138中间|(|a .|加 |抖音搜|a a |https://|电话1 |😀|1\n|衣|+1 |8 |027 |普通的中文说明，功率 132 kW。".split(
    "|",
  );

describe("ten thousand signs are read within 50 ms", () => {
  test.each(repeated)("%j", (unit) => {
    const text = unit.repeat(10_000).slice(0, 10_000);
    const times = Array.from({ length: 6 }, () => computing(() => findContacts(text)));
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
