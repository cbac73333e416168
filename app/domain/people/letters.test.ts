import { expect, test } from "vitest";
import * as letters from "./letters.ts";

const site = "https://duijie.example.org";
const token = "t0ken";

const opening = [
  letters.registrationLetter({ name: "赵明", organisationName: "示例厂" }, site, token),
  letters.resetLetter("赵明", site, token),
  letters.newAddressLetter("赵明", site, token),
  letters.invitationLetter(
    { inviter: "赵明", organisationName: "示例厂", role: "editor" },
    site,
    token,
  ),
];
const telling = [
  letters.alreadyRegisteredLetter(site),
  letters.passwordChangedLetter("赵明", site),
  letters.addressTakenLetter(site),
  letters.addressChangedLetter("赵明", site),
];

test("every link is on the site and stands alone on its line", () => {
  for (const { text } of [...opening, ...telling]) {
    const links = text.split("\n").filter((line) => line.includes("http"));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:\/\/duijie\.example\.org(\/[^\s]*)?$/);
  }
});

test("only letters that open something carry the token, once", () => {
  for (const { text } of opening) expect(text.split(token)).toHaveLength(2);
  for (const { text } of telling) expect(text).not.toContain("token");
});

test("subjects are one line and say who writes", () => {
  for (const { subject } of [...opening, ...telling]) expect(subject).toMatch(/^对接：[^\n]+$/);
});
