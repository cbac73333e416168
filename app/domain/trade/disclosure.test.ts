import { expect, test } from "vitest";
import { cardState, disclosuresOf } from "./disclosure.ts";

const asker = { at: "2026-05-01T01:00:00.000Z", by: "2asker2222" };
const answerer = { at: "2026-05-02T01:00:00.000Z", by: "2answer222" };

test.each([
  ["factory", [asker, answerer]],
  ["supplier", [answerer, asker]],
] as const)("asked by the %s: each card is opened by its own side's consent", (askedBy, acts) => {
  let n = 0;
  const inquiry = { id: "2inq222222", factoryId: "2fact22222", supplierId: "2spp222222", askedBy };
  const lines = disclosuresOf(inquiry, { asker, answerer }, () => `2line${(n += 1)}2222`);
  expect(lines.map((line) => [line.ownerId, line.shownToId])).toEqual([
    ["2fact22222", "2spp222222"],
    ["2spp222222", "2fact22222"],
  ]);
  expect(lines.map((line) => ({ at: line.consentedAt, by: line.consentedBy }))).toEqual(acts);
  expect(lines.every((line) => line.openedAt === answerer.at && !line.withdrawal)).toBe(true);

  const [factory, supplier] = lines;
  const withdrawn = { ...factory!, withdrawal: asker };
  expect(cardState([withdrawn, supplier!], "2fact22222")).toBe("withdrawn");
  expect(cardState([withdrawn, supplier!], "2spp222222")).toBe("shown");
  expect(cardState([], "2fact22222")).toBe("closed");
});
