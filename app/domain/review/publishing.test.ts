import { expect, test } from "vitest";
import { answerPublication, savingNotice, type Publication } from "./publishing.ts";
import type { Finding } from "./review.ts";

const today = "2026-11-21";
const finding = (seriousness: Finding["seriousness"]): Finding => ({
  code: "price",
  seriousness,
  words: "",
  evidence: "",
});
const outcome = (said: Partial<Publication>, publisher: Partial<Publication["publisher"]> = {}) =>
  answerPublication({
    bySystem: false,
    publisher: { trust: "reviewed", trustUntil: null, frozen: false, ...publisher },
    findings: [],
    approvedAsIs: false,
    today,
    ...said,
  }).outcome;

test.each([
  ["a registered one waits", {}, { trust: "registered" }, "submitted"],
  ["a reviewed one is shown", {}, {}, "published"],
  ["a verified one is shown", {}, { trust: "verified", trustUntil: today }, "published"],
  ["a notice stops nobody", { findings: [finding("notice")] }, {}, "published"],
  [
    "something serious stops a verified one",
    { findings: [finding("serious")] },
    { trust: "verified" },
    "submitted",
  ],
  [
    "verified that ran out yesterday is still reviewed",
    {},
    { trust: "verified", trustUntil: "2026-11-20" },
    "published",
  ],
  [
    "reviewed that ran out yesterday waits",
    {},
    { trust: "reviewed", trustUntil: "2026-11-20" },
    "submitted",
  ],
  ["a frozen one does nothing", {}, { frozen: true }, "frozen"],
  ["a frozen one not even what was approved", { approvedAsIs: true }, { frozen: true }, "frozen"],
  [
    "what was approved as it is needs no second look",
    { approvedAsIs: true },
    { trust: "registered" },
    "published",
  ],
  [
    "the platform waits for nobody",
    { bySystem: true, findings: [finding("serious")] },
    { trust: "registered", frozen: true },
    "published",
  ],
] as const)("%s", (_what, said, publisher, expected) => {
  expect(outcome(said, publisher)).toBe(expected);
});

test("the form says beforehand what saving leads to", () => {
  const registered = { trust: "registered", trustUntil: null, frozen: false } as const;
  expect(savingNotice(registered, "published", today)).toContain("重新进入审核");
  expect(savingNotice(registered, null, today)).toContain("通过后公开");
  expect(savingNotice({ ...registered, trust: "reviewed" }, "published", today)).toBeNull();
  expect(savingNotice({ ...registered, frozen: true }, "draft", today)).toContain("归属有争议");
});
