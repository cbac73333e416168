import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { pack, useUnpacked, type Packed } from "./packed.ts";

test("is the data itself where it was packed, and equal to it where only the text arrives", () => {
  const data = { rows: [{ id: "1", title: "<b>示例</b>", price: null }] };
  const seen: unknown[] = [];
  function Page({ text }: { text: Packed<typeof data> }) {
    seen.push(useUnpacked(text));
    return null;
  }
  const text = pack(data);
  renderToString(createElement(Page, { text }));
  renderToString(createElement(Page, { text: { json: text.json } }));
  expect(seen[0]).toBe(data);
  expect(seen[1]).not.toBe(data);
  expect(seen[1]).toEqual(data);
});
