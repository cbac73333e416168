import { expect, test } from "vitest";
import { recentAnswersOf } from "./recent-answers.server.ts";

test("an answer is kept for its time, the oldest goes when there are too many", async () => {
  let made = 0;
  const answers = recentAnswersOf<number>(2, 100);
  const ask = (key: string, now: number) => answers.get(key, now, async () => (made += 1));
  expect([await ask("a", 0), await ask("a", 99), await ask("a", 100)]).toEqual([1, 1, 2]);
  await ask("b", 100);
  await ask("c", 100);
  expect(await ask("b", 101)).toBe(3);
  expect(await ask("a", 101)).toBe(5);
});

test("what fails is asked again", async () => {
  const answers = recentAnswersOf<string>(2, 100);
  const lost = () => Promise.reject(new Error("lost"));
  await expect(answers.get("a", 0, lost)).rejects.toThrow("lost");
  expect(await answers.get("a", 1, async () => "here")).toBe("here");
});
