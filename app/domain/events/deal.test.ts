import { expect, test } from "vitest";
import { anOutcomeLine } from "#seed/builders/outcome.ts";
import { dealMeant, type DealSubject } from "./deal.ts";

const nothing: DealSubject = { needId: null, listingId: null, what: "示例" };
const line = (dealId: string, said: Partial<DealSubject>, minute = 0) =>
  anOutcomeLine({
    ...{ id: `${dealId}${minute}`, dealId, what: dealId },
    at: `2026-11-02T02:0${minute}:00.000Z`,
    ...said,
  });

test.each<[string, Partial<DealSubject>, string | null]>([
  ["the same need, whatever else is said", { needId: "n1", listingId: "l9", what: "别的" }, "d1"],
  ["another need with the same listing is another deal", { needId: "n2", listingId: "l1" }, null],
  ["the same listing, where only one names a need", { listingId: "l1" }, "d1"],
  ["the same words, written otherwise", { what: "７５ kW 螺杆机（一台）" }, "d2"],
  [
    "the same words with a need, where the other names none",
    { needId: "n7", what: "75KW螺杆机一台" },
    "d2",
  ],
  ["the same words beside another need", { needId: "n2", what: "d1" }, null],
  ["other words", { what: "冲床" }, null],
])("%s", (_, said, meant) => {
  const entries = [
    line("d1", { needId: "n1", listingId: "l1" }),
    line("d2", { what: "75kW 螺杆机 一台" }, 1),
  ];
  expect(dealMeant(entries, { ...nothing, ...said })).toBe(meant);
});

test("of several that fit the newest is meant", () => {
  const entries = [line("d4", { what: "冲床" }, 2), line("d3", { what: "冲床" }, 1)];
  expect(dealMeant(entries, { ...nothing, what: "冲床" })).toBe("d4");
});
