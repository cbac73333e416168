import { expect, test } from "vitest";
import * as fc from "fast-check";
import { longestName } from "./attachment-limits.ts";
import { dispositionOf, sentName, shownName } from "./shown-name.ts";

test.each([
  ["铭牌.jpg", "铭牌"],
  ["C:\\Users\\王\\桌面\\整机 正面.PNG", "整机 正面"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\secret.png", "secret"],
  ["a\r\nSet-Cookie: x=1.png", "aSet-Cookie x=1"],
  ["evil.html.jpg", "evil.html"],
  ["\u202egpj.exe.png", "gpj.exe"],
  ["GA75 <b>.webp", "GA75 b"],
  ["GB 18613-2020.jpg", "GB 18613-2020"],
])("a picture sent as %j is called %s", (sent, name) => {
  expect(shownName(sent, "picture")).toBe(name);
});

test.each([
  "IMG_20240515_093012.jpg",
  "微信图片_20240515093012.jpg",
  "mmexport1715740000000.jpg",
  "wx_camera_1715740000.jpg",
  "DSC01234.JPG",
  "Screenshot_2024-05-15-09-30-12.png",
  "20240515.jpg",
  "1.png",
  ".jpg",
  "...",
  "",
])("the automatic name %j becomes a plain word", (sent) => {
  expect(shownName(sent, "picture")).toBe("图片");
});

test("a document keeps its name and ends as what it is", () => {
  expect(shownName("产品样本 2024版.PDF", "document")).toBe("产品样本 2024版.pdf");
  expect(shownName("样本.html", "document")).toBe("样本.pdf");
});

test("the answer to an upload names the file as it was sent", () => {
  expect(sentName("C:\\tmp\\IMG_1.jpg")).toBe("IMG_1.jpg");
  expect(sentName("")).toBe("文件");
});

/** Control, punctuation, Chinese and direction marks, more often than chance would have them. */
const characters = fc.array(
  fc.oneof(fc.nat(0x7f), fc.integer({ min: 0x2000, max: 0x206f }), fc.nat(0xffff)),
  { maxLength: 120 },
);

test("no name is longer than allowed, holds a control character or a path", () => {
  fc.assert(
    fc.property(characters, (codes) => {
      const sent = String.fromCharCode(...codes);
      for (const kind of ["picture", "document"] as const) {
        const name = shownName(sent, kind);
        expect([...name].length).toBeLessThanOrEqual(longestName);
        expect(name).not.toBe("");
        // eslint-disable-next-line no-control-regex -- these very characters must not be there
        expect(name).not.toMatch(/[\u0000-\u001f\u007f"\\/]/);
      }
    }),
  );
});

test("a header holds nothing but ASCII, and nothing that ends it", () => {
  expect(dispositionOf("document", "样本 'A'.pdf")).toBe(
    "attachment; filename*=UTF-8''%E6%A0%B7%E6%9C%AC%20%27A%27.pdf",
  );
  fc.assert(
    fc.property(characters, (codes) => {
      expect(dispositionOf("picture", String.fromCharCode(...codes))).toMatch(
        /^inline; filename\*=UTF-8''[\w.~%-]*$/,
      );
    }),
  );
});
