import type { Need, NeedContent } from "#app/domain/demand/need.ts";
import { fen } from "#app/domain/shared/money.ts";
import { aWish } from "./spec.ts";

/** What a factory wants, complete enough to be published; `aListingContent` meets every line of it. */
export function aNeedContent(said: Partial<NeedContent> = {}): NeedContent {
  return {
    family: "screw-air-compressor",
    title: "示例 更换两台老空压机",
    description: "总装车间供气，现有活塞机能耗高，计划停产检修期间更换。",
    requirements: [
      aWish("displacement", "排气量", "gte", 12, "m3/min"),
      aWish("exhaustPressure", "排气压力", "gte", 7, "bar"),
    ],
    quantity: 2,
    budget: fen(25_000_000),
    site: { province: "湖北", city: "十堰" },
    deadline: "2027-06-30",
    sectorRows: ["HB-B-07"],
    oldMachine: { name: "活塞式空压机", model: "L-22/7", yearMade: 2006 },
    exclusions: [],
    ...said,
  };
}

/** A published need. */
export function aNeed(said: Partial<Need> = {}): Need {
  return {
    ...aNeedContent(),
    id: "2need22222",
    organisationId: "2fact2ry22",
    status: "published",
    version: 2,
    createdAt: "2026-11-01T02:00:00.000Z",
    updatedAt: "2026-11-02T02:00:00.000Z",
    publishedAt: "2026-11-02T02:00:00.000Z",
    expiresAt: "2027-05-01T02:00:00.000Z",
    ...said,
  };
}
