import { describe, expect, test } from "vitest";
import { readCompany, readRegistration, withoutPasswords } from "./company-form.ts";
import type { FormValues } from "./form-values.ts";

const typed: Record<string, string> = {
  organisation: " 示例  压缩机厂 ",
  creditCode: "9142 0100 ma00 0000 7l",
  "place.province": "湖北",
  "place.city": "武汉市",
  name: "赵明",
  email: " Ming@Example.org ",
};

function values(said: Record<string, string> = {}): FormValues {
  return Object.fromEntries(
    Object.entries({ ...typed, ...said }).map(([name, value]) => [name, [value]]),
  );
}

const problemsOf = (said: Record<string, string>, password = "correct horse battery") => {
  const read = readRegistration(values(said), password);
  return read.ok ? [] : read.error.map(({ field }) => field);
};

describe("a registration", () => {
  test("names every field that is wrong at once", () => {
    expect(
      problemsOf({ organisation: "", creditCode: "1", email: "x", name: "" }, "short"),
    ).toEqual(["organisation", "creditCode", "name", "email", "password"]);
    expect(problemsOf({ "place.province": "" })).toContain("place.province");
  });

  test("takes no contact data in names that others read", () => {
    expect(problemsOf({ organisation: "示例厂 13800138000" })).toContain("organisation");
  });

  test("takes no password made of the company's own data", () => {
    expect(problemsOf({}, "示例压缩机厂赵明12")).toContain("password");
  });
});

test("a company is read tidied", () => {
  expect(readCompany(values())).toEqual({
    ok: true,
    value: {
      name: "示例 压缩机厂",
      creditCode: "91420100MA0000007L",
      place: { province: "湖北", city: "武汉" },
    },
  });
});

test("passwords are never sent back", () => {
  const kept = withoutPasswords({ email: ["a"], password: ["b"], oldPassword: ["c"] });
  expect(kept).toEqual({ email: ["a"] });
});
