import { describe, expect, it } from "vitest";
import { keptAnswers, type Made } from "./kept-answers.server.ts";

function world(limits = { entries: 3, bytes: 1_000 }) {
  let [epoch, now, made] = [0, 0, 0];
  const answers = keptAnswers<string>(
    { current: () => epoch, freshMs: () => 100 },
    limits,
    () => now,
  );
  const ask = (key: string, said: Partial<Made<string>> = {}, during = () => {}) =>
    answers.get(key, async () => {
      made += 1;
      const answer = `${key}${made}`;
      await Promise.resolve();
      during();
      return { answer, keep: true, bytes: 10, ...said };
    });
  return {
    answers,
    ask,
    change: () => void (epoch += 1),
    pass: (ms: number) => void (now += ms),
  };
}

describe("kept answers", () => {
  it("are given until something changes or they are too old", async () => {
    const { ask, change, pass } = world();
    expect([await ask("a"), await ask("a")]).toEqual(["a1", "a1"]);
    change();
    expect([await ask("a"), await ask("a")]).toEqual(["a2", "a2"]);
    pass(100);
    expect(await ask("a")).toBe("a3");
  });

  it("are made once for all who ask meanwhile", async () => {
    const { ask } = world();
    expect(await Promise.all([ask("a"), ask("a"), ask("b")])).toEqual(["a1", "a1", "b2"]);
  });

  it("are not given again when something changed while they were made", async () => {
    const { ask, change, answers } = world();
    expect(await ask("a", {}, change)).toBe("a1");
    expect(answers.known("a")).toBeNull();
    expect(await ask("a")).toBe("a2");
  });

  it("are not kept when they fail or are told not to be", async () => {
    const { ask, answers } = world();
    await ask("a", { keep: false });
    expect(answers.known("a")).toBeNull();
    const failing = answers.get("b", () => Promise.reject(new Error("away")));
    await expect(failing).rejects.toThrow("away");
    expect(await ask("b")).toBe("b2");
  });

  it("go when there are too many or they are too large, the least used first", async () => {
    const { ask, answers } = world();
    for (const key of ["a", "b", "c"]) await ask(key);
    answers.known("a");
    await ask("d");
    expect(["a", "b", "c", "d"].filter((key) => answers.known(key) !== null)).toEqual([
      "a",
      "c",
      "d",
    ]);
    await ask("e", { bytes: 995 });
    expect(["a", "c", "d", "e"].filter((key) => answers.known(key) !== null)).toEqual(["e"]);
  });
});
