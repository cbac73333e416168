import { describe, expect, test } from "vitest";
import { claimableKinds } from "./catalogue.ts";
import type { PlacedMark } from "./mark-claim.ts";
import { catalogueMarkOf, shownMarks } from "./mark-claim.ts";
import {
  catalogueMarkStates,
  isLive,
  markFacetLabels,
  markFacetOf,
  markFacets,
  type CatalogueMarkState,
} from "./mark.ts";
import { catalogueMarkSentence, markLabel } from "./mark-words.ts";

function placed(state: CatalogueMarkState, catalogue = "c1", invented = false): PlacedMark {
  return {
    catalogue: { id: catalogue, name: "目录", kind: "first-of-kind", invented },
    edition: { id: "e1", label: "2025年版" },
    entry: { id: "n1", number: "1-1", name: "电动机" },
    claim: {
      id: `${catalogue} ${state}`,
      state,
      claimedAt: "2026-05-06T02:00:00.000Z",
      decidedAt: state === "claimed" ? null : "2026-06-01T17:00:00.000Z",
      endedOn: state === "expired" ? "2026-12-31" : null,
      endedWhy: state === "expired" ? "2025年版有效期至 2026-12-31" : "",
    },
  } as PlacedMark;
}

describe("a catalogue mark", () => {
  test.each([
    ["claimed", "2026-05-06", "first-of-kind-claimed", "首台（套） 企业申报"],
    ["verified", "2026-06-02", "first-of-kind-verified", "首台（套） 已核验"],
    ["refused", "2026-06-02", null, "首台（套） 未通过核验"],
    ["expired", "2026-12-31", null, "首台（套） 已失效 2026-12-31"],
  ] as const)("%s bears the day %s and the filter %s", (state, date, facet, label) => {
    const mark = catalogueMarkOf(placed(state));
    expect(mark.date).toBe(date);
    expect(markFacetOf(mark)).toBe(facet);
    expect(isLive(mark)).toBe(facet !== null);
    expect(markLabel(mark)).toBe(label);
  });

  test("an invented one says 示例 on the badge and in the sentence", () => {
    const mark = catalogueMarkOf(placed("verified", "c1", true));
    expect(markLabel(mark)).toBe("示例 首台（套） 已核验");
    expect(catalogueMarkSentence(mark)).toContain("示例目录");
  });

  test("beside one that holds, what ended in the same catalogue is history; a refusal is never shown", () => {
    const all = [
      placed("verified"),
      placed("expired"),
      placed("expired", "c2"),
      placed("refused", "c3"),
    ];
    expect(shownMarks(all).map(({ claim }) => claim.id)).toEqual(["c1 verified", "c2 expired"]);
  });
});

test("every kind has a filter for claimed and for verified, and every filter a label", () => {
  const kinds = claimableKinds.flatMap((kind) => [`${kind}-verified`, `${kind}-claimed`]);
  expect(markFacets).toEqual(expect.arrayContaining(kinds));
  expect(Object.keys(markFacetLabels).sort()).toEqual([...markFacets].sort());
  expect(catalogueMarkStates).not.toContain("computed");
});
