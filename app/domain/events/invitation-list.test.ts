import { expect, test } from "vitest";
import { creditCheck } from "../people/credit-code.ts";
import { listLimits, readInvitationList } from "./invitation-list.ts";

const body = "91420100MA4KLXXX0".replaceAll("X", "T");
const code = body + creditCheck(`${body}0`);
const read = (text: string) => readInvitationList(text).map((entry) => entry.code ?? entry.text);

test("names and codes, one a line or parted by commas, each once", () => {
  expect(read("示例甲厂\n示例乙厂、示例丙厂\r\n\n示例甲厂")).toEqual([
    "示例甲厂",
    "示例乙厂",
    "示例丙厂",
  ]);
  expect(read(` ${code.toLowerCase()}\n${code}`)).toEqual([code]);
  expect(read(`${code} ${code}，示例甲厂`)).toEqual([code]);
});

test("a row of a table counts by its code, or by its first words; heads and numbers do not", () => {
  expect(read(`序号\t企业名称\t统一社会信用代码\n1\t示例甲厂\t${code}`)).toEqual([code]);
  expect(read("企业名称\t城市\n12\t示例甲厂\t武汉\n3. 示例乙厂|襄阳")).toEqual([
    "示例甲厂",
    "示例乙厂",
  ]);
});

test("a wrong code is a name that nobody has", () => {
  const wrong = code.slice(0, 17) + (code.endsWith("0") ? "1" : "0");
  expect(read(wrong)).toEqual([wrong]);
});

test("a list without end is cut one behind the limit", () => {
  const lines = Array.from({ length: 1000 }, (_, n) => `示例第${n}厂`).join("\n");
  expect(readInvitationList(lines)).toHaveLength(listLimits.entries + 1);
});
