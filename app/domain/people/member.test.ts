import { expect, test } from "vitest";
import { isLastOwner } from "./member.ts";

const members = [
  { userId: "a", role: "owner" },
  { userId: "b", role: "editor" },
] as const;

test("the last owner is the only one", () => {
  expect(isLastOwner(members, "a")).toBe(true);
  expect(isLastOwner(members, "b")).toBe(false);
  expect(isLastOwner([...members, { userId: "c", role: "owner" }], "a")).toBe(false);
  expect(isLastOwner([], "a")).toBe(false);
});
