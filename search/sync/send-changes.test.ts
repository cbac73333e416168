import { expect, test } from "vitest";
import type { SearchDocument } from "#app/use-cases/search-port.ts";
import { aDocument } from "#tests/contracts/search-world.ts";
import { MeilisearchTrouble, RefusedByMeilisearch } from "../meilisearch/errors.ts";
import { sendPostings, type ChangeTarget } from "./send-changes.ts";

/** Rows that are their own documents, by id; only those of `published` have one. */
function world(published: readonly string[], put: ChangeTarget["put"]) {
  const removed: string[] = [];
  const warned: string[] = [];
  const rows = (ids: readonly string[]) => published.filter((id) => ids.includes(id));
  const store = {
    needs: { byIds: async (ids: readonly string[]) => rows(ids).map((id) => ({ id })) },
  };
  return {
    removed,
    warned,
    deps: {
      store,
      documents: { need: ({ id }: { id: string }) => aDocument(id, { index: "needs" }) },
      target: {
        put,
        remove: async (_: string, ids: readonly string[]) => void removed.push(...ids),
      },
      warn: (_: unknown, message: string) => void warned.push(message),
    } as unknown as Parameters<typeof sendPostings>[0],
  };
}

test("what is published goes in, what is not goes out", async () => {
  const sent: string[] = [];
  const put = async (_: string, documents: readonly SearchDocument[]) =>
    void sent.push(...documents.map(({ id }) => id));
  const { deps, removed, warned } = world(["one", "two"], put);
  await sendPostings(deps, "needs", ["one", "gone", "two"]);
  expect([sent, removed, warned]).toEqual([["one", "two"], ["gone"], []]);
});

test("one document that is refused keeps no other from its way, and is told", async () => {
  const sent: string[] = [];
  const put = async (_: string, documents: readonly SearchDocument[]) => {
    if (documents.some(({ id }) => id === "bad")) throw new RefusedByMeilisearch("no");
    sent.push(...documents.map(({ id }) => id));
  };
  const { deps, warned } = world(["one", "bad", "two"], put);
  await sendPostings(deps, "needs", ["one", "bad", "two"]);
  expect(sent).toEqual(["one", "two"]);
  expect(warned).toEqual([expect.stringContaining("bad")]);
});

test("a server that is away is no refusal: nothing is given up", async () => {
  const away = new MeilisearchTrouble("away", "no connection");
  const { deps, warned } = world(["one"], () => Promise.reject(away));
  await expect(sendPostings(deps, "needs", ["one"])).rejects.toBe(away);
  expect(warned).toEqual([]);
});
