import { expect, it } from "vitest";
import { withoutContacts } from "./contact-data.ts";

it.each([
  "13812345678",
  "138 1234 5678",
  "+86-138-1234-5678",
  "027-87654321",
  "(0710) 3456789",
  "400-820-1234",
  "zhang.san+sales@mail.example.com.cn",
  "微信：zhangsan_88",
  "QQ 123456789",
])("leaves out %s", (contact) => {
  expect(withoutContacts(`请联系${contact}，谢谢`)).not.toMatch(/\d{4}|zhang/);
});

it.each([
  "GB 18613-2020",
  "VMC-850",
  "6204-2RS",
  "2024-05-01 前交货",
  "20260501001234",
  "75kW 380V",
])("keeps %s", (text) => {
  expect(withoutContacts(text)).toBe(text);
});
