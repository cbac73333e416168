import { expect, it } from "vitest";
import type { Need } from "#app/domain/demand/need.ts";
import { onDay, vocabulary } from "#tests/contracts/search-world.ts";
import { indexPosting, type IndexPostingDeps } from "./index-posting.ts";

const need: Need = {
  id: "need222222",
  organisationId: "organisat3",
  status: "published",
  version: 1,
  family: null,
  title: "空压机更新",
  description: "",
  requirements: [],
  quantity: 1,
  budget: null,
  site: { province: "湖北", city: null },
  deadline: null,
  sectorRows: [],
  oldMachine: null,
  createdAt: onDay(1),
  updatedAt: onDay(1),
  publishedAt: onDay(1),
  expiresAt: onDay(27),
};

/** Runs the job on a store that holds `stored`, and tells what reached the index. */
async function reached(stored: Need | null, index: "needs" | "equipment" = "needs") {
  const calls: string[] = [];
  const rows = <T>(row: T | null) => ({ byId: async () => row });
  await indexPosting(
    {
      store: {
        needs: rows(stored),
        listings: rows(null),
        marks: { of: async () => new Map() },
      } as unknown as IndexPostingDeps["store"],
      reference: { vocabulary, sectorRows: [] },
      target: {
        upsert: async (documents) =>
          void calls.push(...documents.map(({ index: to, id }) => `upsert ${to} ${id}`)),
        remove: async (from, id) => void calls.push(`remove ${from} ${id}`),
      },
    },
    index,
    need.id,
  );
  return calls;
}

it("writes the row as it is now", async () => {
  expect(await reached(need)).toEqual(["upsert needs need222222"]);
});

it("removes what is gone or no longer published", async () => {
  expect(await reached(null)).toEqual(["remove needs need222222"]);
  expect(await reached({ ...need, status: "paused" })).toEqual(["remove needs need222222"]);
  expect(await reached(need, "equipment")).toEqual(["remove equipment need222222"]);
});
