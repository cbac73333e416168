import { afterEach, expect, test, vi } from "vitest";
import { lastKnown } from "./last-known.ts";

afterEach(() => void vi.useRealTimers());

const request = new Request("http://site.example/board");
const asks = () => {
  const loader = lastKnown<{ clock: string }>();
  return (serverLoader: () => Promise<{ clock: string }>, of = request) =>
    loader({ request: of, serverLoader });
};
const clock = (time: string) => () => Promise.resolve({ clock: time });
const fails = (problem: unknown) => () => Promise.reject(problem as Error);
const refusal = (status: number) => ({ status, statusText: "", internal: false, data: null });

test("while the site is away the last answer stays, with its time; the next answer takes its place", async () => {
  vi.useFakeTimers({ now: new Date("2027-03-01T06:05:00.000Z") });
  const ask = asks();
  expect(await ask(clock("14:05"))).toEqual({ clock: "14:05" });
  vi.setSystemTime(new Date("2027-03-01T06:20:00.000Z"));
  const stale = { clock: "14:05", heardAt: "2027-03-01T06:05:00.000Z" };
  expect(await ask(fails(new TypeError("Failed to fetch")))).toEqual(stale);
  for (const problem of [refusal(502), refusal(429), new Response(null, { status: 503 })])
    expect(await ask(fails(problem))).toEqual(stale);
  expect(await ask(clock("14:21"))).toEqual({ clock: "14:21" });
});

test("a site that never answers is given up on", async () => {
  vi.useFakeTimers();
  const ask = asks();
  await ask(clock("14:05"));
  const asked = ask(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toMatchObject({ clock: "14:05" });
});

test("what the site refuses, another address and a first failure are not covered up", async () => {
  const ask = asks();
  const lost = new TypeError("Failed to fetch");
  await expect(ask(fails(lost))).rejects.toBe(lost);
  await ask(clock("14:05"));
  for (const said of [refusal(404), refusal(403), new Response(null, { status: 302 })])
    await expect(ask(fails(said))).rejects.toBe(said);
  await expect(ask(fails(lost), new Request("http://site.example/board?screen=2"))).rejects.toBe(
    lost,
  );
});
