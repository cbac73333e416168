import { Link } from "@remix-run/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { expect, test } from "vitest";
import { keptMarkup } from "./kept-markup.server.tsx";

let rendered = 0;
function Row({ n, words }: { n: number; words: string }) {
  rendered += 1;
  const link = createElement(Link, { to: `/equipment/${n}` }, "示例");
  return createElement("tr", null, createElement("td", null, n, " · ", words, " ", link));
}
const row = (n: number, words = "<b>") => createElement(Row, { key: n, n, words });
const plain = (...rows: ReturnType<typeof row>[]) =>
  renderToString(createElement(StaticRouter, { location: "/" }, rows));

test("markup is what the renderer writes, also between texts, and is made once for equal props", () => {
  const kept = keptMarkup(10_000);
  expect(kept([row(1), row(2), row(1)])).toBe(plain(row(1), row(2), row(3)).replaceAll("3", "1"));
  rendered = 0;
  expect(kept([row(2), row(4), row(1)])).toBe(plain(row(2), row(4), row(5)).replaceAll("5", "1"));
  // Once here, three times by the plain renderer.
  expect(rendered).toBe(1 + 3);
  expect(kept([])).toBe("");
  expect(kept([row(1, "other")])).toContain("other");
});

test("forgets what was shown longest ago", () => {
  const kept = keptMarkup(3 * plain(row(1)).length);
  kept([row(1), row(2)]);
  kept([row(1)]);
  kept([row(3)]);
  rendered = 0;
  kept([row(1), row(3)]);
  expect(rendered).toBe(0);
  kept([row(2)]);
  expect(rendered).toBe(1);
});
