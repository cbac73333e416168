import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passwordProblem, shortestPassword } from "./password.ts";

const owner = {
  email: "ming.zhao@example.org",
  name: "赵明",
  organisation: "示例压缩机厂",
  creditCode: "91420100MA0000000J",
};

describe("a password", () => {
  test.each([
    "correct horse battery",
    "四个不相关的词连起来",
    "tiger teapot 7",
    "mingzhao likes tea",
    "          x1b2c3",
  ])("%j may be used: no rule of composition", (password) => {
    expect(passwordProblem(password, owner)).toBeNull();
  });

  test.each(["", "short", "九个字符的密码啊啊", "𠮷".repeat(9)])("%j is too short", (password) => {
    expect(passwordProblem(password, owner)).toContain("至少 10 位");
  });

  test.each([
    "ming.zhao@example.org",
    "MING.ZHAO@EXAMPLE.ORG",
    "ming.zhao1234",
    "示例压缩机厂赵明2026",
    "91420100ma0000000j",
    "９１４２０１００ＭＡ０００００００Ｊ",
  ])("%j is made of what everybody knows", (password) => {
    expect(passwordProblem(password, owner)).toContain("不能由姓名");
  });

  test.each([
    "1234567890",
    "0987654321",
    "abcdefghijkl",
    "aaaaaaaaaaaa",
    "1212121212",
    "password123",
    "P@ssw0rd2026",
    "qwertyuiop",
    "woaini5201314",
    "1qaz2wsx1qaz",
    "duijie123456",
  ])("%j is common", (password) => {
    expect(passwordProblem(password, owner)).toContain("太常见");
  });

  test("of 201 signs is too long", () => {
    expect(passwordProblem("长".repeat(201), owner)).toContain("最多 200 位");
  });

  test("answers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (password) => {
        const problem = passwordProblem(password, owner);
        if ([...password].length < shortestPassword) expect(problem).toContain("至少");
      }),
    );
  });
});
