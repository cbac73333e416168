import { afterEach, expect, test, vi } from "vitest";
import { lastKnown } from "./last-known.ts";

afterEach(() => void vi.useRealTimers());

const request = new Request("http://site.example/board");

/** A page: it shows what its loader gives, as its first picture came from the server. */
function aPage(first: string) {
  const loader = lastKnown<{ clock: string }>();
  loader.keep(`${request.url}#table-1`, { clock: first });
  return async (serverLoader: () => Promise<{ clock: string }>, of = request) => {
    const shown = await loader({ request: of, serverLoader });
    loader.keep(of.url, shown);
    return shown;
  };
}
const clock = (time: string) => () => Promise.resolve({ clock: time });
const fails = (problem: unknown) => () => Promise.reject(problem as Error);
const refusal = (status: number) => ({ status, statusText: "", internal: false, data: null });

test("while the site is away the last answer stays, with its time; the next answer takes its place", async () => {
  vi.useFakeTimers({ now: new Date("2027-03-01T06:05:00.000Z") });
  const ask = aPage("14:05");
  vi.setSystemTime(new Date("2027-03-01T06:20:00.000Z"));
  const stale = { clock: "14:05", heardAt: "2027-03-01T06:05:00.000Z" };
  expect(await ask(fails(new TypeError("Failed to fetch")))).toEqual(stale);
  for (const problem of [refusal(502), refusal(429), new Response(null, { status: 503 })])
    expect(await ask(fails(problem))).toEqual(stale);
  expect(await ask(clock("14:21"))).toEqual({ clock: "14:21" });
});

test("a site that never answers is given up on", async () => {
  vi.useFakeTimers();
  const ask = aPage("14:05");
  const asked = ask(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toMatchObject({ clock: "14:05" });
});

test("what the site refuses, another address and a page that was never shown are not covered up", async () => {
  const ask = aPage("14:05");
  for (const said of [refusal(404), refusal(403), new Response(null, { status: 302 })])
    await expect(ask(fails(said))).rejects.toBe(said);
  const lost = new TypeError("Failed to fetch");
  const other = new Request(`${request.url}?screen=2`);
  await expect(ask(fails(lost), other)).rejects.toBe(lost);
  const never = lastKnown<{ clock: string }>()({ request, serverLoader: fails(lost) });
  await expect(never).rejects.toBe(lost);
});
