import { Link as RouterLink } from "@remix-run/react";
import { createElement, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { expect, test } from "vitest";
import { Link, WrittenLink } from "./link.tsx";

const written = (element: ReactElement) =>
  renderToString(createElement(StaticRouter, { location: "/equipment" }, element));

test.each([
  "/",
  "/equipment?q=%E7%A9%BA&origin=%E6%B9%96%E5%8C%97#results",
  "/equipment/2a#mark-efficiency",
  "?page=2",
  "#main",
  "../needs",
  "https://example.com/",
  "//example.com/",
])("the server writes %s as the router's link does", (to) => {
  const props = { to, className: "chip", "aria-current": "page", title: "示例" } as const;
  const expected = written(createElement(RouterLink, props, "示例 <b>"));
  expect(expected).toContain("href=");
  expect(written(createElement(WrittenLink, props, "示例 <b>"))).toBe(expected);
  expect(Link).toBe(WrittenLink);
});
