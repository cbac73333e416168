import { expect, test } from "vitest";
import { pixelsOf, storedName, storedNames } from "./attachment.ts";
import { megabyte, noRoom, organisationQuota } from "./attachment-limits.ts";

test("stored names are made of the id alone", () => {
  expect(storedName("2abcdefghj", "file")).toBe("attachment-2abcdefghj-file.pdf");
  expect(storedNames({ id: "2abcdefghj", kind: "picture" })).toEqual([
    "attachment-2abcdefghj-thumb.webp",
    "attachment-2abcdefghj-page.webp",
    "attachment-2abcdefghj-full.webp",
  ]);
});

test("a size keeps the proportions and never enlarges", () => {
  expect(pixelsOf({ width: 2400, height: 1600 }, "thumb")).toEqual({ width: 320, height: 213 });
  expect(pixelsOf({ width: 100, height: 50 }, "page")).toEqual({ width: 100, height: 50 });
  expect(pixelsOf({ width: 2400, height: 1 }, "thumb")).toEqual({ width: 320, height: 1 });
});

test("there is room up to the limit of each kind, and up to the quota", () => {
  const pictures = Array.from({ length: 12 }, () => ({ kind: "picture" as const }));
  const picture = { kind: "picture", bytes: megabyte } as const;
  const document = { kind: "document", bytes: megabyte } as const;
  expect(noRoom("listing", pictures.slice(1), 0, picture)).toBeNull();
  expect(noRoom("listing", pictures, 0, picture)).toContain("最多 12 张");
  expect(noRoom("listing", pictures, 0, document)).toBeNull();
  expect(noRoom("need", [], organisationQuota - megabyte, picture)).toBeNull();
  expect(noRoom("need", [], organisationQuota - megabyte + 1, picture)).toContain("500 MB");
});
