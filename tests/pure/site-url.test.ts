import { expect, test } from "vitest";
import { siteUrlOf } from "#app/http/site-url.ts";

const request = { protocol: "http", get: () => "evil.example" };

test("links that leave the site begin with PUBLIC_URL, whatever the request says", () => {
  expect(siteUrlOf("https://duijie.example.org", request)).toBe("https://duijie.example.org");
  expect(siteUrlOf("https://example.org/", request)).toBe("https://example.org");
});

test("without it they begin where the browser asked", () => {
  expect(siteUrlOf(null, request)).toBe("http://evil.example");
  expect(siteUrlOf(null, { protocol: "https", get: () => undefined })).toBe("https://localhost");
});
