import { expect, test } from "vitest";
import * as useCases from "#app/use-cases/index.ts";
import { actorName, outcomeLabel, verbLabels } from "./verb-labels.ts";

test("every verb has a label, and nothing else has one", () => {
  const verbs = Object.values(useCases).filter(({ kind }) => kind === "verb");
  expect(Object.keys(verbLabels).sort()).toEqual(verbs.map(({ name }) => name).sort());
});

test("outcomes and actors are in Chinese; what is unknown stays readable", () => {
  expect(outcomeLabel("done")).toBe("完成");
  expect(outcomeLabel("forbidden")).toBe("拒绝：没有权限");
  expect(outcomeLabel("teapot")).toBe("拒绝：teapot");
  expect(actorName("visitor")).toBe("访客");
  expect(actorName("2staff2222")).toBe("2staff2222");
});
