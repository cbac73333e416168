import { expect, test } from "vitest";
import { contactIn, withoutContacts } from "./contact-data.ts";

test.each([
  "13812345678",
  "138 1234 5678",
  "+86-138-1234-5678",
  "(0710) 3456789",
  "zhang.san+sales@mail.example.com.cn",
  "微信：zhangsan_88",
])("nothing of %s is left", (contact) => {
  expect(withoutContacts(`请联系${contact}，谢谢`)).not.toMatch(/\d{4}|zhang/);
});

test.each(["VMC-850", "6204-2RS", "2024-05-01 前交货", "20260501001234", "75kW 380V"])(
  "%s is kept",
  (text) => {
    expect(withoutContacts(text)).toBe(text);
  },
);

test.each([
  ["电话 13912345678 张工", "13912345678"],
  ["联系 139-1234-5678", "139-1234-5678"],
  ["027-87654321 转 8001", "027-87654321 转 8001"],
  ["热线 400-123-4567", "400-123-4567"],
  ["邮件 zhang.gong@example.com", "zhang.gong@example.com"],
  ["微信：laser_wuhan", "微信：laser_wuhan"],
  ["QQ 12345678", "QQ 12345678"],
])("%s", (text, contact) => {
  expect(contactIn(text)).toBe(contact);
  expect(withoutContacts(text)).not.toContain(contact);
});

test.each([
  "GB 18613-2020 表1，132 kW，97.1 %",
  "YE4-250M-4 YBX3-315L2-6 380V/660V",
  "IS100-80-160 流量 100 m³/h，转速 2900 r/min",
  "2011年的 VMC850，行程 800×500×500，25000 转",
  "单价 128000 元，交期 45 天，编号 2024-0512",
])("no contact in %s", (text) => {
  expect(contactIn(text)).toBeNull();
});
