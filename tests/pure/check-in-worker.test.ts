import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const source = readFileSync("public/check-in-worker.js", "utf8");
const origin = "http://site.example";
const page = `${origin}/workbench/events/e/check-in`;

/** What the worker answers a visit of the page with, where the network does this. */
async function visit(network: () => Promise<Response>, kept: Response | undefined) {
  const listeners = new Map<string, (event: unknown) => void>();
  runInNewContext(source, {
    self: {
      addEventListener: (name: string, heard: (event: unknown) => void) =>
        listeners.set(name, heard),
      location: { origin },
    },
    caches: { open: () => Promise.resolve({ match: () => Promise.resolve(kept) }) },
    fetch: network,
    Response,
    URL,
    AbortController,
    setTimeout,
    clearTimeout,
  });
  return new Promise<Response>((respondWith) =>
    listeners.get("fetch")!({
      request: { method: "GET", url: page, mode: "navigate" },
      respondWith,
    }),
  );
}

const answers = (status: number) => () => Promise.resolve(new Response("site", { status }));
const down = () => Promise.reject(new TypeError("Failed to fetch"));

test.each([
  ["the newest page where the site gives it", answers(200), "site", 200],
  ["a refusal of the site as it is", answers(403), "site", 403],
  ["the kept page while the site is down", answers(502), "kept", 200],
  ["the kept page without a network", down, "kept", 200],
])("the worker shows %s", async (_name, network, text, status) => {
  const shown = await visit(network, new Response("kept"));
  expect([await shown.text(), shown.status]).toEqual([text, status]);
});

test("where nothing is kept, the fault of the site is shown", async () => {
  expect((await visit(answers(503), undefined)).status).toBe(503);
});
