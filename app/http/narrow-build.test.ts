import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { narrowedBuilds } from "./narrow-build.ts";

const paths: Record<string, [parent: string | undefined, path: string | undefined]> = {
  root: [undefined, ""],
  home: ["root", undefined],
  list: ["root", "equipment"],
  one: ["root", "equipment/:id"],
  desk: ["root", "workbench"],
  own: ["desk", "listings"],
  frame: ["root", undefined],
  about: ["frame", "About/data"],
  rest: ["root", "*"],
};
const routes = Object.fromEntries(
  Object.entries(paths).map(([id, [parentId, path]]) => [id, { id, parentId, path }]),
);
const build = { routes, assets: { routes, version: "1" } } as unknown as ServerBuild;

test("a build holds all that can meet an address, with what is above it, and no more", () => {
  const buildFor = narrowedBuilds(build);
  const held = (pathname: string) => Object.keys(buildFor(pathname).routes).join(" ");
  expect(held("/")).toBe("root home frame rest");
  expect(held("/nowhere/at/all")).toBe("root home frame rest");
  expect(held("/equipment/2x")).toBe("root home list one frame rest");
  expect(held("/workbench/listings.data")).toBe("root home desk own frame rest");
  expect(held("/about.data")).toBe("root home frame about rest");
  expect(held("/%45quipment")).toBe(held("/equipment"));
  for (const whole of ["/__manifest", "/%zz"]) expect(buildFor(whole)).toBe(build);
  expect(buildFor("/equipment")).toBe(buildFor("/equipment/2x"));
  expect(Object.keys(buildFor("/").assets.routes)).toEqual(["root", "home", "frame", "rest"]);
});
