import { expect, it } from "vitest";
import { following, liveValue } from "#app/live.server.ts";

/** A stored version that tests move on, and how often a value was made of it. */
function stored() {
  const state = { version: 1, made: 0, atOnce: 0, most: 0 };
  const make = async () => {
    state.atOnce += 1;
    state.most = Math.max(state.most, state.atOnce);
    const { version } = state;
    await Promise.resolve();
    state.made += 1;
    state.atOnce -= 1;
    return { version, words: [`v${version}`] };
  };
  return { state, make, newestVersion: async () => state.version };
}

it("makes a value once for each version, never two at a time", async () => {
  const { state, ...source } = stored();
  const live = liveValue(await source.make(), source);
  await Promise.all([live.refresh(), live.refresh()]);
  expect(state.made).toBe(1);
  state.version = 2;
  await Promise.all([live.refresh(), live.refresh(), live.refresh()]);
  expect(live.current().words).toEqual(["v2"]);
  expect(state).toMatchObject({ made: 2, most: 1 });
});

it("sees what was written before it was asked, although another look is under way", async () => {
  const { state, ...source } = stored();
  const live = liveValue(await source.make(), source);
  const first = live.refresh();
  state.version = 2;
  await live.refresh();
  await first;
  expect(live.current().version).toBe(2);
});

it("keeps the old value when a new one cannot be made, and tries again", async () => {
  const { state, ...source } = stored();
  let broken = true;
  const live = liveValue(await source.make(), {
    ...source,
    make: () => (broken ? Promise.reject(new Error("no")) : source.make()),
  });
  state.version = 2;
  await expect(live.refresh()).rejects.toThrow("no");
  expect(live.current().version).toBe(1);
  broken = false;
  await live.refresh();
  expect(live.current().version).toBe(2);
});

it("follows the current object, in parts and as a whole", () => {
  let current: { word: string; more?: string } = { word: "old" };
  const followed = following(() => current);
  expect({ ...followed, beside: 1 }).toEqual({ word: "old", beside: 1 });
  current = { word: "new", more: "there" };
  expect(followed.word).toBe("new");
  expect("more" in followed).toBe(true);
  expect({ ...followed }).toEqual(current);
});
