import { describe, expect, test } from "vitest";
import { documentNoWords, standingOf, takesClaims } from "./edition.ts";

const edition = { state: "current", validFrom: "2026-01-01", validTo: "2026-12-31" } as const;

describe("how an edition stands", () => {
  test.each([
    ["2025-12-31", "not-yet"],
    ["2026-01-01", "in-force"],
    ["2026-12-31", "in-force"],
    ["2027-01-01", "expired"],
  ] as const)("on %s: %s", (today, standing) => {
    expect(standingOf(edition, today)).toBe(standing);
    expect(takesClaims(edition, today)).toBe(standing === "in-force");
  });

  test("what was superseded or withdrawn is so on every day, and no end is no end", () => {
    expect(standingOf({ ...edition, state: "superseded" }, "2026-05-06")).toBe("superseded");
    expect(standingOf({ ...edition, state: "withdrawn" }, "2026-05-06")).toBe("withdrawn");
    expect(standingOf({ ...edition, validTo: null }, "2099-01-01")).toBe("in-force");
  });

  test("a number from memory says so wherever it is printed", () => {
    const documentNo = "工节〔2009〕67号";
    expect(documentNoWords({ documentNo, documentNoChecked: false })).toBe(
      "工节〔2009〕67号（文号待核对）",
    );
    expect(documentNoWords({ documentNo, documentNoChecked: true })).toBe(documentNo);
    expect(documentNoWords({ documentNo: "", documentNoChecked: false })).toBe("文号未填写");
  });
});
