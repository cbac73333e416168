import { expect, test } from "vitest";
import { readContactCard } from "./contact-card-form.ts";

const card = { person: "示例联系人", phone: "027-0000 0000", email: "", wechat: "" };
const read = (said: Partial<typeof card>) =>
  readContactCard(
    Object.fromEntries(
      Object.entries({ ...card, ...said }).map(([name, value]) => [name, [value]]),
    ),
  );

test.each([
  [{}],
  [{ phone: "+86 (27) 0000-0000" }],
  [{ email: "name@example.org", wechat: "示例_01" }],
  [{ person: "示".repeat(30) }],
])("takes %o", (said) => {
  expect(read(said)).toEqual({ ok: true, value: { ...card, ...said } });
});

test("spaces around a value do not count", () => {
  expect(read({ person: "  示例联系人\n", email: " name@example.org " })).toEqual({
    ok: true,
    value: { ...card, email: "name@example.org" },
  });
});

test.each([
  [{ person: " " }, "person", /联系人/],
  [{ person: "示".repeat(31) }, "person", /30/],
  [{ phone: "" }, "phone", /电话/],
  [{ phone: "请来电" }, "phone", /例如 027/],
  [{ phone: "1".repeat(21) }, "phone", /电话/],
  [{ email: "name" }, "email", /邮箱/],
  [{ wechat: "x".repeat(41) }, "wechat", /40/],
])("refuses %o", (said, field, message) => {
  expect(read(said)).toEqual({
    ok: false,
    error: [{ field, message: expect.stringMatching(message) }],
  });
});

test("an empty form names each field that is needed", () => {
  const answer = readContactCard({});
  expect(answer.ok ? [] : answer.error.map(({ field }) => field)).toEqual(["person", "phone"]);
});
